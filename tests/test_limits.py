"""What is kept of a long run: the newest events, whatever happens, and a note of the rest."""

from __future__ import annotations

import asyncio
import functools
import gc
import io
import random
import sys
import tracemalloc
from contextlib import redirect_stdout
from typing import Any, Awaitable, Callable

import pytest

from asyncio_primer.instruments import Timeline, files, reasons, record, skip_waiting
from asyncio_primer.instruments.ear import ear

MEGABYTE = 2**20


def recorded(main: Callable[[], Awaitable[Any]], limit: int, functions: bool = False) -> Timeline:
    """Return the timeline of *main*, of which the newest *limit* events are kept."""
    with skip_waiting(), record(functions=functions, limit=limit) as timeline:
        asyncio.run(main())  # type: ignore[arg-type]
    return timeline


async def nap(seconds: float = 1) -> None:
    """Sleep for some *seconds*."""
    await asyncio.sleep(seconds)


async def many(number: int) -> None:
    """Run as many short tasks, one after another."""
    for _ in range(number):
        await asyncio.ensure_future(nap())


def test_the_newest_events_are_kept() -> None:
    """A step is an event; of ten thousand the last hundred are there, and the rest is counted."""

    async def main() -> None:
        for _ in range(9_999):
            await asyncio.sleep(0)

    timeline = recorded(main, 100)
    (lane,) = timeline.tasks
    assert lane.name == "main"
    assert len(lane.of("step")) == 100
    assert lane.end == "returned"
    (note,) = timeline.notes
    assert note == "the oldest 9,901 events are missing: only the newest 100 were kept"


def test_a_run_within_the_limit_has_no_note() -> None:
    """As many events as fit are all of them."""
    turn = functools.partial(asyncio.sleep, 0)  # made, suspended, returned
    assert recorded(turn, 3).notes == ()
    assert recorded(turn, 2).notes


def test_no_limit() -> None:
    """None keeps everything."""
    with skip_waiting(), record(limit=None) as timeline:
        asyncio.run(many(100))
    assert len(timeline.tasks) == 101
    assert not timeline.notes


def test_a_task_keeps_its_name_when_its_beginning_is_forgotten() -> None:
    """One that lives throughout is called by its name, and so is its child."""

    async def heart() -> None:
        for _ in range(1_000):
            await asyncio.sleep(1)

    async def main() -> None:
        await asyncio.ensure_future(heart())

    timeline = recorded(main, 50)
    assert [lane.name for lane in timeline.tasks] == ["main", "heart"]
    assert timeline.tasks[1].parent == 0
    assert timeline.tasks[1].where.startswith("test_limits.py:")


def test_tasks_that_go_on_keep_their_names() -> None:
    """What has not ended by the end of the recording is known, too."""

    async def heart() -> None:
        while True:
            await asyncio.sleep(1)

    async def main() -> None:
        beating = asyncio.ensure_future(heart())
        recorder = record(functions=False, limit=20)
        with recorder as timeline:
            await asyncio.sleep(100)
        beating.cancel()
        found.extend(timeline.tasks)

    found: list[Any] = []
    recorded(main, 10**6)
    assert {lane.name for lane in found} == {"main", "heart"}
    assert {lane.end for lane in found} == {"pending"}


def test_forgotten_tasks_cost_nothing() -> None:
    """Of thousands of short tasks those are on the timeline of which anything is known."""
    timeline = recorded(lambda: many(20_000), 1_000)
    assert len(timeline.lanes) <= 1_000
    assert not ear.lanes


def test_a_chain_of_tasks_of_any_length() -> None:
    """Each may make the next, deeper than Python's functions may call each other."""

    async def link(rest: int) -> None:
        if rest:
            await asyncio.ensure_future(link(rest - 1))

    async def relay(rest: int) -> None:
        if rest:
            done.append(asyncio.ensure_future(relay(rest - 1)))

    async def main() -> None:
        await relay(5_000)
        while not all(task.done() for task in done):
            await asyncio.sleep(1)

    done: list[Any] = []
    depth = 3 * sys.getrecursionlimit()
    assert len(recorded(lambda: link(depth), 10**6).tasks) == depth + 1
    assert len(recorded(lambda: link(depth), 100).tasks) <= depth + 1
    assert len(recorded(main, 100).tasks) <= 100


def test_memory_is_bounded() -> None:
    """A program that never ends costs no more after an hour than after a minute."""
    used: list[int] = []

    async def main() -> None:
        for _ in range(4):
            await many(500)
            gc.collect()
            used.append(tracemalloc.get_traced_memory()[0])

    tracemalloc.start()
    try:
        recorded(main, 1_000)
    finally:
        tracemalloc.stop()
    assert used[3] - used[1] < MEGABYTE // 16


def test_tasks_that_are_thrown_away_are_forgotten() -> None:
    """A loop that is closed with tasks in it leaves none of them behind."""
    with record(functions=False, limit=1_000):
        loop = asyncio.new_event_loop()

        async def stuck() -> None:
            await asyncio.get_running_loop().create_future()

        tasks = [loop.create_task(stuck()) for _ in range(10)]
        loop.run_until_complete(asyncio.sleep(0))
        assert len(ear.lanes) == 10
        for task in tasks:
            task._log_destroy_pending = False  # type: ignore[attr-defined]
        del task, tasks
        loop.close()
        del loop
        gc.collect()
        assert not ear.lanes


def test_sleeps_of_random_length() -> None:
    """What is remembered of sleeps has an end, however many lengths there are."""
    lengths = random.Random(1)

    async def main() -> None:
        for _ in range(25_000):
            await asyncio.sleep(lengths.random())

    timeline = recorded(main, 10)
    assert len(reasons._known) <= files.MANY
    (lane,) = timeline.tasks
    assert all(wait.what.startswith("sleep(0.") for wait in lane.of("wait"))


def test_programs_that_write_programs() -> None:
    """Files, places and names are remembered up to a number, too."""

    async def main() -> None:
        for number in range(25_000):
            space: dict[str, Any] = {}
            exec(compile(f"async def f{number}(): pass", f"<doctest {number}>", "exec"), space)
            await asyncio.ensure_future(space[f"f{number}"]())

    recorded(main, 10)
    assert len(files._known) <= files.MANY
    assert len(files._places) <= files.MANY


def test_megabytes_in_one_print() -> None:
    """The beginning is enough to know what it was."""

    async def main() -> None:
        print("x" * 5 * MEGABYTE)

    with redirect_stdout(io.StringIO()):
        timeline = recorded(main, 100)
    (line,) = timeline.tasks[0].output
    assert len(line.text) < 1_000
    assert line.text.endswith("...")


def test_many_prints() -> None:
    """A hundred thousand lines are told of in no time; the newest are kept."""

    async def main() -> None:
        for number in range(100_000):
            print(number)

    with redirect_stdout(io.StringIO()):
        timeline = recorded(main, 1_000)
    assert timeline.tasks[0].output[-1].text == "99999"
    assert len(timeline.tasks[0].output) <= 1_000


def test_a_line_without_an_end() -> None:
    """What is printed without a newline is one line, however many pieces it has."""

    async def main() -> None:
        for _ in range(100_000):
            print(".", end="")

    with redirect_stdout(io.StringIO()):
        timeline = recorded(main, 10**6)
    (line,) = timeline.tasks[0].output
    assert line.text == "." * 203


@pytest.mark.parametrize("limit", [0, -1, 1.5, "many"])
def test_a_limit_is_a_number_of_events(limit: Any) -> None:
    """Anything else is refused, with a sentence that says what is wanted."""
    with pytest.raises(ValueError, match="limit has to be a number of events"):
        record(limit=limit)
