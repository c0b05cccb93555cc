"""The skipping clock and the true one agree: the same program prints the same lines.

Hypothesis writes small programs of tasks that sleep, block, use threads, give up on each other and
talk through events and queues.  Each is run on the skipping clock; if no two of its timers come so
close that chance would decide between them, it is run again in real time, and compared.
"""

import asyncio
import os
import time
from typing import Any, List, Tuple

import pytest
from hypothesis import HealthCheck, Phase, assume, given, settings
from hypothesis import strategies as st

from asyncio_primer.instruments import skip_waiting

UNIT = 0.01  # seconds
APART = 3  # units between any two timers, so that a slow machine does not mix them up
LONGEST = 60  # units that a program may take

needs_real_time = pytest.mark.skipif(
    os.environ.get("REAL_TIME") != "1", reason="runs in real time: set REAL_TIME=1"
)

lengths = st.integers(1, 20)
simple = st.one_of(
    st.tuples(st.just("sleep"), lengths),
    st.tuples(st.just("block"), lengths),
    st.tuples(st.just("thread"), lengths),
    st.tuples(st.just("yield")),
    st.tuples(st.just("put")),
    st.tuples(st.just("get"), lengths),
    st.tuples(st.just("set")),
    st.tuples(st.just("wait"), lengths),
)
programs = st.recursive(
    st.lists(simple, min_size=1, max_size=3),
    lambda inner: st.lists(
        st.one_of(
            simple,
            st.tuples(st.just("gather"), st.lists(inner, min_size=2, max_size=3)),
            st.tuples(st.just("timeout"), lengths, inner),
            st.tuples(st.just("spawn"), inner),
        ),
        min_size=1,
        max_size=4,
    ),
    max_leaves=8,
)


class Run:
    """One run of a program: what it printed, and when its timers were to go off."""

    def __init__(self, program: List[Any]) -> None:
        self.lines: List[str] = []
        self.timers: List[float] = []
        asyncio.run(self.main(program))

    async def main(self, program: List[Any]) -> None:
        """Run *program* to its end, and what it spawned."""
        self.queue: asyncio.Queue[str] = asyncio.Queue()
        self.event = asyncio.Event()
        self.spawned: List[Any] = []
        await self.steps(program, "main")
        await asyncio.gather(*self.spawned)

    def timer(self, units: int) -> float:
        """Note a timer of so many *units*; return its seconds."""
        self.timers.append(time.perf_counter() / UNIT + units)
        return units * UNIT

    async def steps(self, program: List[Any], name: str) -> None:
        """Do one step after another, and say so."""
        for number, (kind, *rest) in enumerate(program):
            label = f"{name}.{number}"
            result = await getattr(self, "do_" + kind)(label, *rest)
            self.lines.append(f"{label} {kind} {result}")

    async def do_sleep(self, _: str, units: int) -> None:
        await asyncio.sleep(self.timer(units))

    async def do_block(self, _: str, units: int) -> None:
        time.sleep(self.timer(units))

    async def do_thread(self, _: str, units: int) -> None:
        loop = asyncio.get_running_loop()
        await loop.run_in_executor(None, time.sleep, self.timer(units))

    async def do_yield(self, _: str) -> None:
        await asyncio.sleep(0)

    async def do_put(self, label: str) -> None:
        self.queue.put_nowait(label)

    async def do_get(self, _: str, units: int) -> str:
        return await self.patiently(self.queue.get(), units)

    async def do_set(self, _: str) -> None:
        self.event.set()

    async def do_wait(self, _: str, units: int) -> str:
        return await self.patiently(self.event.wait(), units)

    async def do_gather(self, label: str, programs: List[Any]) -> None:
        await asyncio.gather(*(self.steps(p, f"{label}.{n}") for n, p in enumerate(programs)))

    async def do_timeout(self, label: str, units: int, program: List[Any]) -> str:
        return await self.patiently(self.steps(program, label), units)

    async def do_spawn(self, label: str, program: List[Any]) -> None:
        self.spawned.append(asyncio.ensure_future(self.steps(program, label)))

    async def patiently(self, awaitable: Any, units: int) -> str:
        """Wait for *awaitable*, but no longer than *units*."""
        try:
            return str(await asyncio.wait_for(awaitable, self.timer(units)))
        except asyncio.TimeoutError:
            return "timeout"


def skipping(program: List[Any]) -> Tuple[Run, float]:
    """Run *program* on the skipping clock; return the run and how many units it took."""
    with skip_waiting() as clock:
        return Run(program), clock.elapsed / UNIT


@given(programs)
@settings(max_examples=200, deadline=None, derandomize=True)
def test_the_skipping_clock_is_deterministic(program: List[Any]) -> None:
    """The same program prints the same lines at the same moments, every time."""
    first, second = skipping(program), skipping(program)
    assert (first[0].lines, first[1]) == (second[0].lines, second[1])


@needs_real_time
@given(programs)
@settings(
    max_examples=40,
    deadline=None,
    derandomize=bool(os.environ.get("CI")),
    phases=[Phase.explicit, Phase.generate],
    suppress_health_check=[HealthCheck.filter_too_much, HealthCheck.too_slow],
)
def test_both_clocks_print_the_same(program: List[Any]) -> None:
    """What the skipping clock shows is what happens."""
    run, took = skipping(program)
    timers = sorted(run.timers)
    assume(len(timers) > 1 and took <= LONGEST)
    assume(all(later - earlier >= APART for earlier, later in zip(timers, timers[1:])))
    assert Run(program).lines == run.lines
