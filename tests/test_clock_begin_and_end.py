"""The skipping clock begins and ends anywhere, and leaves everything as it was found."""

import asyncio
import subprocess
import sys
import threading
import time
from typing import Any, AsyncIterator, List

import pytest
from clock_tools import real_perf_counter

from asyncio_primer.instruments import Clock, skip_waiting


def test_nesting_is_one_clock() -> None:
    """Inside another block time goes on, and each block counts from its own beginning."""
    with skip_waiting() as outer:
        time.sleep(1)
        with skip_waiting() as inner:
            time.sleep(1)
            assert (inner.elapsed, outer.elapsed) == (1, 2)
        time.sleep(1)
        assert outer.elapsed == 3


@pytest.mark.parametrize("error", [ValueError, KeyboardInterrupt, SystemExit, GeneratorExit])
def test_exceptions_leave_everything_as_it_was(error: Any) -> None:
    """Whatever ends the block - the fixture above looks at what is left."""

    async def main() -> None:
        await asyncio.sleep(1)
        raise error

    with pytest.raises(error), skip_waiting():
        asyncio.run(main())


def test_what_others_patched_is_put_back(monkeypatch: pytest.MonkeyPatch) -> None:
    """The clock restores what it found, not what it believes to be the original."""

    def fake(seconds: float) -> None:
        pass

    monkeypatch.setattr(time, "sleep", fake)
    with skip_waiting():
        assert time.sleep is not fake
    assert time.sleep is fake
    monkeypatch.undo()


def test_a_thread_left_asleep_ends_its_sleep_in_real_time() -> None:
    """When the block ends, nobody is left waiting for a turn that never comes."""
    with skip_waiting():
        started = real_perf_counter()
        thread = threading.Thread(target=time.sleep, args=(0.05,))
        thread.start()
    thread.join(10)
    assert not thread.is_alive()
    assert real_perf_counter() - started > 0.04


FORK = """
import multiprocessing, sys, time
from asyncio_primer.instruments import skip_waiting

real_perf_counter = time.perf_counter

def sleep_for_real():
    started = real_perf_counter()
    time.sleep(0.02)
    sys.exit(not 0.015 < real_perf_counter() - started < 20)

with skip_waiting():
    process = multiprocessing.get_context("fork").Process(target=sleep_for_real)
    process.start()
    process.join()
    sys.exit(process.exitcode)
"""


def test_blocks_of_two_tasks_share_the_clock() -> None:
    """The one that begins first may end first."""

    async def block(seconds: int) -> float:
        with skip_waiting() as clock:
            await asyncio.sleep(seconds)
            return clock.elapsed

    async def main() -> Any:
        return await asyncio.gather(block(60), block(180))

    started = real_perf_counter()
    assert asyncio.run(main()) == [60, 180]
    assert real_perf_counter() - started < 1


def test_threads_may_begin_blocks_at_once() -> None:
    """Whoever comes first puts the stand-ins in place, whoever leaves last puts them back."""
    errors: List[BaseException] = []

    def block() -> None:
        try:
            for _ in range(50):
                with skip_waiting():
                    time.sleep(0.001)
        except BaseException as error:
            errors.append(error)

    threads = [threading.Thread(target=block) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert errors == []


def test_a_thread_starts_once(clock: Clock) -> None:
    """Starting it again is refused as ever, and leaves the running one alone."""
    thread = threading.Thread(target=time.sleep, args=(5,))
    thread.start()
    with pytest.raises(RuntimeError, match="threads can only be started once"):
        thread.start()
    thread.join()
    assert clock.elapsed == 5


def test_an_older_thread_is_waited_for_with_patience() -> None:
    """A timeout does not strike while a thread that lives in real time may still answer."""
    loop = asyncio.new_event_loop()
    thread = threading.Thread(target=loop.run_forever)
    thread.start()
    with skip_waiting():
        answer = asyncio.run_coroutine_threadsafe(asyncio.sleep(0.05, "answer"), loop)
        assert answer.result(30) == "answer"
    loop.call_soon_threadsafe(loop.stop)
    thread.join()
    loop.close()


def test_debug_mode_names_whoever_asked(clock: Clock) -> None:
    """A timer's origin is the program's line, not the clock's."""

    async def main() -> None:
        loop = asyncio.get_running_loop()
        loop.set_debug(True)
        handle = loop.call_later(1, print)
        assert "test_clock_begin_and_end.py" in repr(handle)
        handle.cancel()

    asyncio.run(main())


def test_a_thread_left_waiting_goes_on_waiting() -> None:
    """When the block ends, a wait for an event is not over."""
    event, heard = threading.Event(), []
    with skip_waiting():
        thread = threading.Thread(target=lambda: heard.append(event.wait()))
        thread.start()
        time.sleep(1)
    thread.join(0.05)
    assert thread.is_alive()
    event.set()
    thread.join(10)
    assert heard == [True]


def test_the_block_may_begin_and_end_in_different_runs_of_the_loop() -> None:
    """As it does in an asynchronous fixture."""

    async def fixture() -> AsyncIterator[Clock]:
        with skip_waiting() as clock:
            yield clock

    async def next_of(iterator: Any) -> Any:
        return await iterator.__anext__()

    loop, clocks = asyncio.new_event_loop(), fixture()
    selector = loop._selector  # type: ignore[attr-defined]
    clock = loop.run_until_complete(next_of(clocks))
    loop.run_until_complete(asyncio.sleep(60))
    assert clock.elapsed == 60
    with pytest.raises(StopAsyncIteration):
        loop.run_until_complete(next_of(clocks))
    assert loop._selector is selector  # type: ignore[attr-defined]
    loop.close()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows cannot fork")
def test_a_forked_process_lives_in_real_time() -> None:
    """A child has no turn to wait for."""
    assert subprocess.run([sys.executable, "-c", FORK], timeout=60).returncode == 0


def test_a_loop_without_a_selector_is_refused(clock: Clock) -> None:
    """On a loop that cannot be kept the error says which loop can."""
    loop = asyncio.new_event_loop()
    selector, loop._selector = loop._selector, object()  # type: ignore[attr-defined]
    coroutine = asyncio.sleep(1)
    with pytest.raises(RuntimeError, match=r"needs an asyncio\.SelectorEventLoop"):
        loop.run_until_complete(coroutine)
    coroutine.close()
    loop._selector = selector  # type: ignore[attr-defined]
    loop.close()
