"""Tasks take turns, and one that keeps its turn stops everybody.

The *event loop* is a scheduler: it runs one task that is ready until that
suspends itself, and then the next.  It can't take the turn away from a task:
this is *cooperative* multitasking.  An operating system's is *preemptive*: it
interrupts programs and threads wherever they are.

Run it:  python -m asyncio_primer.cooperation
"""

import asyncio
import threading
import time
from concurrent.futures import ThreadPoolExecutor


async def task(number: int) -> None:
    """Do task *number* in three parts, and offer the turn between them."""
    print(f"task {number} starts, and pauses")
    await asyncio.sleep(0)  # offer the turn to whoever is ready
    print(f"task {number} resumes, and pauses")
    await asyncio.sleep(0)
    print(f"task {number} resumes, and ends")


async def take_turns() -> None:
    """Run three tasks that pause and resume.

    >>> asyncio.run(take_turns())
    task 1 starts, and pauses
    task 2 starts, and pauses
    task 3 starts, and pauses
    task 1 resumes, and pauses
    task 2 resumes, and pauses
    task 3 resumes, and pauses
    task 1 resumes, and ends
    task 2 resumes, and ends
    task 3 resumes, and ends

    Whoever offers the turn goes to the end of the line.  Nobody but the tasks
    themselves decides when a turn ends, so the order is always the same.
    """
    await asyncio.gather(task(1), task(2), task(3))


async def clock() -> None:
    """Call out the seconds, one to three."""
    started = time.perf_counter()
    for second in (1, 2, 3):
        await asyncio.sleep(1)
        print(f"{second} s called at {time.perf_counter() - started:.1f} s")


async def polite() -> None:
    """Wait for two and a half seconds, and let others have the turn."""
    await asyncio.sleep(2.5)
    print("polite work is done")


async def rude() -> None:
    """Wait for two and a half seconds, and keep the turn."""
    time.sleep(2.5)  # no await: the event loop stands still
    print("rude work is done")


async def cured() -> None:
    """Have a thread do the waiting, for calls that cannot be awaited."""
    loop = asyncio.get_running_loop()
    await loop.run_in_executor(None, time.sleep, 2.5)  # None: any thread
    print("cured work is done")


async def main() -> None:
    """Run the clock beside work that cooperates, work that does not, a cure.

    Predict: when does the clock get to call out its seconds, in each run?

    >>> asyncio.run(main())
    1 s called at 1.0 s
    2 s called at 2.0 s
    polite work is done
    3 s called at 3.0 s
    rude work is done
    1 s called at 2.5 s
    2 s called at 3.5 s
    3 s called at 4.5 s
    1 s called at 1.0 s
    2 s called at 2.0 s
    cured work is done
    3 s called at 3.0 s

    The rude work did not wait alone: its `time.sleep` blocked the one thread
    that all tasks share, as a long computation would.  (Each sleep begins when
    the last has ended.)  From Python 3.9 on the cure is shorter:
    ``await asyncio.to_thread(time.sleep, 2.5)``.
    """
    for work in (polite, rude, cured):
        await asyncio.gather(clock(), work())


def interrupted() -> str:
    """Let a thread spin until told to stop; return what the main one says.

    Threads need not cooperate.  The new one here never pauses of its own
    accord, and still the main thread runs.  After such a task none would.

    >>> interrupted()
    'the main thread is still here'
    """
    spinning, stop = threading.Event(), threading.Event()

    def spin() -> None:
        while not stop.is_set():
            spinning.set()

    thread = threading.Thread(target=spin)
    thread.start()
    spinning.wait()
    stop.set()
    thread.join()
    return "the main thread is still here"


def three_threads() -> float:
    """Wait one second in each of three threads; return the seconds it took.

    Threads can run on all processors, but in CPython the *global interpreter
    lock* lets one at a time run Python code.  Whoever waits gives it up, so
    waits overlap in threads as they do in asyncio:

    >>> round(three_threads())
    1

    The lock prevents parallel Python code, not concurrency.  Processes compute
    in parallel; so do threads in free-threaded builds, from 3.13 on (PEP 703).

    When not: tasks are no help to work that computes and never pauses.

    Next: `asyncio_primer.tasks`; or `asyncio_primer.scheduler`, to see who
    gives out the turns.
    """
    started = time.perf_counter()
    with ThreadPoolExecutor(3) as pool:
        list(pool.map(time.sleep, [1, 1, 1]))
    return time.perf_counter() - started


if __name__ == "__main__":
    asyncio.run(take_turns())
    asyncio.run(main())
