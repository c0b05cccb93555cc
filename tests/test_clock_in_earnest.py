"""The skipping clock waits for what is real, and for nothing that cannot end."""

import asyncio
import queue
import socket
import subprocess
import sys
import threading
import time
from typing import Any, Awaitable, Callable

import pytest
from clock_tools import real_perf_counter, wait_for_real

from asyncio_primer.instruments import Clock, EndlessWait, skip_waiting

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


def test_a_subprocess_without_pipes_takes_its_time(clock: Clock) -> None:
    """Nothing is open but the process; on Python 3.8 to 3.11 a thread waits for its end."""

    async def main() -> None:
        process = await asyncio.create_subprocess_exec(
            sys.executable, "-c", "import time; time.sleep(30)"
        )
        with pytest.raises(asyncio.TimeoutError):
            await asyncio.wait_for(process.wait(), 0.1)
        process.kill()
        await process.wait()

    asyncio.run(main())
    assert 0.1 <= clock.elapsed < 25


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
    assert f"consumer waits for Queue.get, line {line} of test_clock_in_earnest.py" in str(
        caught.value
    )
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
    with pytest.raises(
        EndlessWait, match=r"MainThread waits, line \d+ of test_clock_in_earnest.py"
    ):
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


def test_a_socket_that_is_always_ready_does_not_stop_the_clock(clock: Clock) -> None:
    """A reader that takes nothing is called again and again, and timers come all the same."""

    async def main() -> None:
        ours, theirs = socket.socketpair()
        with ours, theirs:
            theirs.send(b"x")
            loop = asyncio.get_running_loop()
            loop.add_reader(ours, lambda: None)
            await asyncio.sleep(0.05)
            loop.remove_reader(ours)

    asyncio.run(main())
    assert 0.05 <= clock.elapsed < 5
