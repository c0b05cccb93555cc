"""The skipping clock keeps exact time, in order, and leaves nothing behind."""

import asyncio
import pickle
import queue
import select
import subprocess
import sys
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from concurrent.futures.thread import BrokenThreadPool
from typing import Any, AsyncIterator, Awaitable, Callable, List

import pytest

from asyncio_primer.instruments import Clock, EndlessWait, skip_waiting
from asyncio_primer.instruments.standins import STAND_INS

real_perf_counter = time.perf_counter


def in_place() -> List[Any]:
    """What the clock patches, as it is now."""
    return [getattr(owner, name) for owner, name, _ in STAND_INS]


UNTOUCHED = in_place()


@pytest.fixture(autouse=True)
def nothing_left_behind() -> Any:
    """After every test all that was patched is as it was, and no loop runs."""
    yield
    assert in_place() == UNTOUCHED
    assert asyncio._get_running_loop() is None


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


# -- in earnest -------------------------------------------------------------------------


def run_on_open_socket(
    use: Callable[[asyncio.StreamReader, asyncio.StreamWriter], Awaitable[Any]],
) -> Any:
    """Run *use* on a connection to a server that answers each line after 50 real milliseconds."""

    async def answer(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        async for line in reader:
            await asyncio.get_running_loop().run_in_executor(None, wait_for_real, 0.05)
            writer.write(line)
        writer.close()

    async def main() -> Any:
        server = await asyncio.start_server(answer, "127.0.0.1")
        reader, writer = await asyncio.open_connection(*server.sockets[0].getsockname())
        try:
            return await use(reader, writer)
        finally:
            writer.close()
            await writer.wait_closed()
            server.close()
            await server.wait_closed()
            await asyncio.sleep(0)

    return asyncio.run(main())


def wait_for_real(seconds: float) -> None:
    """Wait where no clock sees it."""
    select.select([], [], [], seconds)


def test_open_sockets_are_waited_for(clock: Clock) -> None:
    """No timeout strikes before its real time while a socket is open."""

    async def use(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> bytes:
        writer.write(b"hello\n")
        return await asyncio.wait_for(reader.readline(), 30)

    assert run_on_open_socket(use) == b"hello\n"
    assert 0.04 < clock.elapsed < 30


def test_timeouts_strike_while_a_socket_is_open(clock: Clock) -> None:
    """A timeout on a silent socket strikes after its real time."""

    async def use(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        started = real_perf_counter()
        with pytest.raises(asyncio.TimeoutError):
            await asyncio.wait_for(reader.readline(), 0.1)
        assert real_perf_counter() - started > 0.09

    run_on_open_socket(use)


def test_subprocesses_are_waited_for(clock: Clock) -> None:
    """A process that takes real time is not timed out by a clock that jumps."""
    code = "import time; time.sleep(0.2); print('done')"

    async def main() -> bytes:
        process = await asyncio.create_subprocess_exec(
            sys.executable, "-c", code, stdout=subprocess.PIPE
        )
        out, _ = await asyncio.wait_for(process.communicate(), 60)
        return out

    assert asyncio.run(main()).strip() == b"done"
    assert clock.elapsed < 30


def test_time_passes_while_a_process_works(clock: Clock) -> None:
    """What is real takes its real time on this clock too."""

    async def main() -> None:
        code = "import time; time.sleep(0.2)"
        process = await asyncio.create_subprocess_exec(sys.executable, "-c", code, stdout=-1)
        await process.communicate()

    asyncio.run(main())
    assert 0.2 <= clock.elapsed < 30


def test_blocking_waits_for_processes_are_real(clock: Clock) -> None:
    """`subprocess.run` and `multiprocessing` sleep and read the clock in real time."""
    command = [sys.executable, "-c", "import time; time.sleep(0.2)"]

    async def main() -> None:
        loop = asyncio.get_running_loop()
        working = loop.run_in_executor(None, lambda: subprocess.run(command, timeout=60))
        assert (await asyncio.wait_for(working, 20)).returncode == 0

    asyncio.run(main())
    with pytest.raises(subprocess.TimeoutExpired):
        subprocess.run(command, timeout=0.05)
    assert clock.elapsed < 20


def test_a_process_without_pipes_is_waited_for(clock: Clock) -> None:
    """Nothing but the process itself tells that it ended."""

    async def main() -> int:
        process = await asyncio.create_subprocess_exec(
            sys.executable, "-c", "import time; time.sleep(.2)"
        )
        return await asyncio.wait_for(process.wait(), 60)

    assert asyncio.run(main()) == 0
    assert clock.elapsed < 30


def test_a_thread_that_waits_for_the_world_is_waited_for(clock: Clock) -> None:
    """A thread that blocks on what no clock sees holds time up, but not for ever."""
    started, gate = real_perf_counter(), threading.Lock()
    gate.acquire()

    async def main() -> None:
        waiting = asyncio.get_running_loop().run_in_executor(None, gate.acquire)
        await asyncio.sleep(0.1)
        gate.release()
        await waiting

    asyncio.run(main())
    assert clock.elapsed == pytest.approx(0.1, abs=0.05)
    assert 0.1 < real_perf_counter() - started < 10


def test_work_in_a_thread_costs_no_virtual_time(clock: Clock) -> None:
    """Time stands still while a worker computes."""

    async def main() -> None:
        working = asyncio.get_running_loop().run_in_executor(None, wait_for_real, 0.1)
        await asyncio.sleep(0.01)
        assert working.done()

    asyncio.run(main())
    assert clock.elapsed == 0.01


def test_threads_from_before_keep_real_time() -> None:
    """A thread that the clock has not seen starting is left alone."""
    go, readings = threading.Lock(), []
    go.acquire()

    def old() -> None:
        go.acquire()
        started = time.perf_counter()
        time.sleep(0.05)
        readings.append(time.perf_counter() - started)

    thread = threading.Thread(target=old)
    thread.start()
    with skip_waiting() as clock:
        go.release()
        time.sleep(60)
        wait_for_real(0.1)
        assert clock.elapsed == 60
    thread.join()
    assert 0.04 < readings[0] < 30


def test_functions_kept_from_inside_still_work() -> None:
    """`from time import sleep` inside the block is true sleep outside, and skips in the next."""
    with skip_waiting():
        from time import perf_counter, sleep
    started = real_perf_counter()
    sleep(0.02)
    assert real_perf_counter() - started > 0.015
    assert abs(perf_counter() - real_perf_counter()) < 10
    with skip_waiting() as clock:
        sleep(20)
    assert clock.elapsed == 20


# -- dead ends --------------------------------------------------------------------------


def test_a_wait_that_nobody_can_end_is_named() -> None:
    """Instead of hanging, the program is told who waits for what, and where."""

    async def consumer(queue: "asyncio.Queue[int]") -> None:
        await queue.get()

    async def main() -> None:
        await asyncio.gather(consumer(asyncio.Queue()), asyncio.Lock().acquire())
        await asyncio.get_running_loop().create_future()

    with skip_waiting(), pytest.raises(EndlessWait) as caught:
        asyncio.run(main())
    line = consumer.__code__.co_firstlineno + 1
    assert f"consumer waits for Queue.get, line {line} of test_clock.py" in str(caught.value)
    assert "main waits for a future" in str(caught.value)


@pytest.mark.parametrize("kind", ["sleep", "thread"])
def test_other_dead_ends(clock: Clock, kind: str) -> None:
    """A sleep without end is one, and so is a wait whose last hope was a thread that ended."""

    async def main() -> None:
        if kind == "sleep":
            await asyncio.sleep(float("inf"))
        else:
            threading.Thread(target=time.sleep, args=(1,)).start()
            await asyncio.Event().wait()

    with pytest.raises(EndlessWait, match="main waits for"):
        asyncio.run(main())


def test_a_program_goes_on_after_a_dead_end(clock: Clock) -> None:
    """Tasks are cancelled and clean up as after any error, and the clock runs on."""
    heard = []

    async def main() -> None:
        try:
            await asyncio.Event().wait()
        finally:
            await asyncio.sleep(1)
            heard.append("cleaned up")

    with pytest.raises(EndlessWait):
        asyncio.run(main())
    assert heard == ["cleaned up"]
    asyncio.run(asyncio.sleep(1))
    assert clock.elapsed == 2


def test_joining_a_thread_that_never_ends_is_named(clock: Clock) -> None:
    """A dead end may run across threads."""
    caught = []

    async def forever() -> None:
        await asyncio.Event().wait()

    def other() -> None:
        try:
            asyncio.run(forever())
        except EndlessWait as error:
            caught.append(str(error))

    thread = threading.Thread(target=other, name="Other")
    thread.start()
    thread.join()
    assert "waits for the end of Other" in caught[0]
    assert "forever waits for Event.wait" in caught[0]


def test_threads_that_wait_for_each_other_are_named(clock: Clock) -> None:
    """The line that waits is named, whatever of the library stands in between."""
    with pytest.raises(EndlessWait, match=r"MainThread waits, line \d+ of test_clock.py"):
        queue.Queue().get()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows loops take no signal handlers")
def test_a_loop_that_listens_to_signals_is_not_a_dead_end(clock: Clock) -> None:
    """A signal may end the wait, so it is waited for."""
    import os
    import signal

    async def main() -> None:
        stop = asyncio.Event()
        asyncio.get_running_loop().add_signal_handler(signal.SIGUSR1, stop.set)
        killer = subprocess.Popen(["sh", "-c", f"sleep 0.1; kill -USR1 {os.getpid()}"])
        await stop.wait()
        killer.wait()

    asyncio.run(main())


# -- as it was found --------------------------------------------------------------------


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
        assert "test_clock.py" in repr(handle)
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
