"""The skipping clock keeps exact time, and its order."""

import asyncio
import pickle
import queue
import sys
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from concurrent.futures.thread import BrokenThreadPool
from typing import Any, Callable, List

import pytest
from clock_tools import UNTOUCHED, real_perf_counter

from asyncio_primer.instruments import Clock, skip_waiting
from asyncio_primer.instruments.standins import STAND_INS

# -- exact ------------------------------------------------------------------------------


def test_sleeps_add_up_exactly() -> None:
    """7 x 0.3 s is 2.1 s, for the clock, the loop and every function of time."""

    async def main() -> List[float]:
        loop = asyncio.get_running_loop()
        readings: List[Callable[[], float]] = [
            loop.time,
            time.monotonic,
            time.perf_counter,
            time.time,
        ]
        started = [read() for read in readings]
        for _ in range(7):
            await asyncio.sleep(0.3)
        return [read() - start for read, start in zip(readings, started)]

    with skip_waiting() as clock:
        assert asyncio.run(main()) == [2.1] * 4
        assert clock.elapsed == 2.1


@pytest.mark.parametrize("name", ["monotonic_ns", "perf_counter_ns", "time_ns"])
def test_nanoseconds_are_whole(clock: Clock, name: str) -> None:
    """The `_ns` twins return ints, and agree with the others."""
    read, started = getattr(time, name), getattr(time, name)()
    time.sleep(0.1)
    asyncio.run(asyncio.sleep(0.2))
    assert read() - started == 300_000_000
    assert type(read()) is int


def test_code_takes_no_time(clock: Clock) -> None:
    """Time stands still while code runs."""
    started = time.perf_counter()
    sum(range(1_000_000))
    assert time.perf_counter() == started


def test_it_is_fast() -> None:
    """A year asleep costs less than a second."""
    started = real_perf_counter()
    with skip_waiting() as clock:
        asyncio.run(asyncio.sleep(365 * 86400))
        time.sleep(365 * 86400)
    assert clock.elapsed == 2 * 365 * 86400
    assert real_perf_counter() - started < 1


def test_time_passes_for_who_only_looks_at_the_clock(clock: Clock) -> None:
    """A loop that spins until a moment comes to its end."""
    started = real_perf_counter()
    end = time.monotonic() + 0.1
    while time.monotonic() < end:
        pass
    assert 0.1 <= clock.elapsed < 10
    assert real_perf_counter() - started >= 0.1


def test_a_busy_loop_does_not_make_time_pass(clock: Clock) -> None:
    """Many turns of an event loop at one moment are not spinning."""

    async def main() -> None:
        for _ in range(60_000):
            await asyncio.sleep(0)

    asyncio.run(main())
    assert clock.elapsed == 0


def test_moments_can_be_stored(clock: Clock) -> None:
    """What the functions of time return is pickled as a plain float."""
    moment = time.time()
    assert type(pickle.loads(pickle.dumps(moment))) is float


@pytest.mark.parametrize("timeout", [float("inf"), 1e300, sys.float_info.max])
def test_endless_deadlines_are_allowed(clock: Clock, timeout: float) -> None:
    """A timeout of infinity never strikes, nor does one that is as good as that."""

    async def main() -> int:
        return await asyncio.wait_for(asyncio.sleep(1, 42), timeout)

    assert asyncio.run(main()) == 42


@pytest.mark.parametrize("wrong", [-1, "1", None])
def test_time_sleep_refuses_what_it_always_refuses(clock: Clock, wrong: Any) -> None:
    """`time.sleep` raises what the true one raises."""
    with pytest.raises((TypeError, ValueError)) as virtual:
        time.sleep(wrong)
    with pytest.raises(virtual.type) as real:
        UNTOUCHED[[name for _, name, _ in STAND_INS].index("sleep")](wrong)
    assert str(virtual.value) == str(real.value)
    assert clock.elapsed == 0


# -- in order ---------------------------------------------------------------------------


def test_equal_deadlines_in_the_order_asked(clock: Clock) -> None:
    """Fifty timers of one second go off first come, first served."""
    heard: List[int] = []

    async def main() -> None:
        async def sleeper(number: int) -> None:
            await asyncio.sleep(1)
            heard.append(number)

        await asyncio.gather(*map(sleeper, range(50)))
        loop = asyncio.get_running_loop()
        for number in range(50):
            loop.call_at(loop.time() + 1, heard.append, number)
        deadline = loop.time() + 1
        for number in range(50):
            loop.call_at(deadline, heard.append, number)
        await asyncio.sleep(2)

    asyncio.run(main())
    assert heard == [*range(50)] * 3


def test_time_sleep_holds_up_everybody(clock: Clock) -> None:
    """A `time.sleep` in a coroutine moves the clock for all tasks."""
    heard: List[Any] = []

    async def patient() -> None:
        await asyncio.sleep(1)
        heard.append(("patient", clock.elapsed))

    async def rude() -> None:
        time.sleep(3)
        heard.append(("rude", clock.elapsed))

    async def main() -> None:
        await asyncio.gather(patient(), rude())

    asyncio.run(main())
    assert heard == [("rude", 3), ("patient", 3)]


def test_worker_threads_take_their_turn(clock: Clock) -> None:
    """Sleeps in threads and timers of the loop go off in one order: .25, .5, .75."""
    heard: List[float] = []

    def blocking(seconds: float) -> None:
        time.sleep(seconds)
        heard.append(clock.elapsed)

    async def main() -> None:
        loop = asyncio.get_running_loop()
        threads = [loop.run_in_executor(None, blocking, seconds) for seconds in (0.75, 0.25)]
        await asyncio.sleep(0.5)
        heard.append(clock.elapsed)
        await asyncio.gather(*threads)
        assert clock.elapsed == 0.75

    asyncio.run(main())
    assert heard == [0.25, 0.5, 0.75]


def test_a_full_pool_makes_work_wait(clock: Clock) -> None:
    """Five sleeps of one second on two threads take three seconds."""
    heard: List[Any] = []

    def blocking(number: int) -> None:
        time.sleep(1)
        heard.append((number, clock.elapsed))

    with ThreadPoolExecutor(2) as pool:
        list(pool.map(blocking, range(5)))
    assert sorted(heard) == [(0, 1), (1, 1), (2, 2), (3, 2), (4, 3)]


def test_a_pool_may_be_left_before_its_work_begins(clock: Clock) -> None:
    """Joining threads that have not taken up their work yet waits for virtual time only."""
    started = real_perf_counter()
    for _ in range(20):
        with ThreadPoolExecutor() as pool:
            for seconds in (0.75, 0.25, 0.5):
                pool.submit(time.sleep, seconds)
    assert clock.elapsed == 15
    assert real_perf_counter() - started < 0.9


def test_own_threads_count_too(clock: Clock) -> None:
    """Threads that a program starts and joins live on the same clock."""
    heard: List[Any] = []

    def blocking(seconds: int) -> None:
        for _ in range(2):
            time.sleep(seconds)
            heard.append((seconds, clock.elapsed))

    threads = [threading.Thread(target=blocking, args=(seconds,)) for seconds in (3, 2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
        assert "run" not in vars(thread)
    assert heard == [(2, 2), (3, 3), (2, 4), (3, 6)]


def test_joining_with_a_timeout(clock: Clock) -> None:
    """`join(3)` comes back after 3 s, whether the thread has ended or not."""
    started, thread = real_perf_counter(), threading.Thread(target=time.sleep, args=(5,))
    thread.start()
    thread.join(3)
    assert (thread.is_alive(), clock.elapsed) == (True, 3)
    thread.join(100)
    assert (thread.is_alive(), clock.elapsed) == (False, 5)
    assert real_perf_counter() - started < 0.9


def test_a_broken_pool_is_no_work(clock: Clock) -> None:
    """Work that will never be done keeps nobody waiting."""

    def broken() -> None:
        raise ValueError("no")

    started, pool = real_perf_counter(), ThreadPoolExecutor(1, initializer=broken)
    with pytest.raises(BrokenThreadPool):
        pool.submit(int).result()
    time.sleep(60)
    assert real_perf_counter() - started < 0.9
    pool.shutdown()


def test_notice_given_is_notice_taken(clock: Clock) -> None:
    """A thread that has been told, and has not had its turn yet, is not overtaken by time."""
    for _ in range(200):
        with ThreadPoolExecutor(1) as pool:
            assert pool.submit(int).result() == 0
    assert clock.elapsed == 0


@pytest.mark.parametrize("timeout", [threading.TIMEOUT_MAX, None])
def test_the_longest_timeout_is_allowed(clock: Clock, timeout: Any) -> None:
    """A timer's thread rings, and nobody waits longer than that."""
    done = threading.Event()
    threading.Timer(1, done.set).start()
    assert done.wait(timeout)
    assert clock.elapsed == 1


def test_queues_and_events_between_threads_count_too(clock: Clock) -> None:
    """A thread that waits for another one's notice rests, and time may jump."""
    heard: List[Any] = []
    box: queue.Queue[int] = queue.Queue()
    stop = threading.Event()

    def consume() -> None:
        for _ in range(3):
            heard.append((box.get(), clock.elapsed))
        with pytest.raises(queue.Empty):
            box.get(timeout=5)
        heard.append(("empty", clock.elapsed))
        stop.set()

    started, thread = real_perf_counter(), threading.Thread(target=consume)
    thread.start()
    for number in range(3):
        time.sleep(60)
        box.put(number)
    assert not stop.wait(2)
    assert clock.elapsed == 182
    assert stop.wait(timeout=10)
    thread.join()
    assert heard == [(0, 60), (1, 120), (2, 180), ("empty", 185)]
    assert real_perf_counter() - started < 0.9


def test_coroutines_called_from_threads(clock: Clock) -> None:
    """A thread that waits for a coroutine's result lets the loop's clock jump."""

    def ask(loop: asyncio.AbstractEventLoop) -> Any:
        return asyncio.run_coroutine_threadsafe(asyncio.sleep(60, "answer"), loop).result(100)

    async def main() -> Any:
        loop = asyncio.get_running_loop()
        return await loop.run_in_executor(None, ask, loop)

    started = real_perf_counter()
    assert asyncio.run(main()) == "answer"
    assert clock.elapsed == 60
    assert real_perf_counter() - started < 0.9


def test_loops_in_two_threads_share_the_clock(clock: Clock) -> None:
    """Two event loops take turns by their deadlines."""
    heard: List[Any] = []

    async def ticks(name: str, seconds: int) -> None:
        for _ in range(3):
            await asyncio.sleep(seconds)
            heard.append((name, clock.elapsed))

    thread = threading.Thread(target=lambda: asyncio.run(ticks("other", 2)))
    thread.start()
    asyncio.run(ticks("main", 3))
    thread.join()
    assert heard == [
        ("other", 2),
        ("main", 3),
        ("other", 4),
        *sorted([("main", 6), ("other", 6)], key=heard.index),
        ("main", 9),
    ]


@pytest.mark.skipif(sys.version_info < (3, 9), reason="3.8 does not join its threads")
def test_the_default_executor_is_joined_without_a_jump(clock: Clock) -> None:
    """A thread left asleep when `asyncio.run` ends costs what it slept, not asyncio's 300 s."""

    async def main() -> None:
        asyncio.get_running_loop().run_in_executor(None, time.sleep, 5)
        await asyncio.sleep(1)

    asyncio.run(main())
    assert clock.elapsed == 5


def test_loops_made_by_hand_keep_the_clock(clock: Clock) -> None:
    """It does not matter who made the loop, nor when it runs again."""
    for make in (asyncio.new_event_loop, asyncio.SelectorEventLoop):
        loop, before = make(), clock.elapsed
        loop.run_until_complete(asyncio.sleep(1))
        loop.run_until_complete(asyncio.sleep(1))
        loop.close()
        assert clock.elapsed == before + 2


def test_a_loop_from_before_keeps_the_clock_for_the_while() -> None:
    """A loop that ran before the clock was started runs under it, and after it."""
    loop = asyncio.new_event_loop()
    selector = loop._selector  # type: ignore[attr-defined]
    loop.run_until_complete(asyncio.sleep(0))
    with skip_waiting() as clock:
        loop.run_until_complete(asyncio.sleep(60))
        assert clock.elapsed == 60
    assert loop._selector is selector  # type: ignore[attr-defined]
    loop.run_until_complete(asyncio.sleep(0.001))
    loop.close()


def test_a_running_loop_is_taken_along() -> None:
    """The block may stand inside a coroutine."""

    async def main() -> None:
        await asyncio.sleep(0)
        with skip_waiting() as clock:
            await asyncio.wait_for(asyncio.sleep(60), 100)
            assert clock.elapsed == 60
        await asyncio.sleep(0.001)

    asyncio.run(main())


async def test_under_pytest_asyncio(clock: Clock) -> None:
    """The fixture works for a test that pytest-asyncio runs."""
    started = time.perf_counter()
    await asyncio.gather(asyncio.sleep(3), asyncio.sleep(5))
    assert time.perf_counter() - started == clock.elapsed == 5


@pytest.mark.parametrize("seconds", [1, 2])
def test_timeouts_strike_on_time(clock: Clock, seconds: int) -> None:
    """`wait_for` gives up at its deadline, and not before."""

    async def main() -> str:
        try:
            return await asyncio.wait_for(asyncio.sleep(1.5, "done"), seconds)
        except asyncio.TimeoutError:
            return "timeout"

    assert asyncio.run(main()) == ("timeout" if seconds == 1 else "done")
    assert clock.elapsed == min(seconds, 1.5)
