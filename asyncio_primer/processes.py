"""Tasks and threads overlap waiting but not computing; processes do.

Computing is not waiting: it needs a thread for all the time it takes.  More
threads do not help, for CPython's *global interpreter lock* lets one of them
at a time run Python code.  A *process* is a Python of its own, with a lock of
its own, and may have a processor of its own.

Run it:  python -m asyncio_primer.processes
"""

import asyncio
import multiprocessing
import time
from concurrent.futures import (
    Executor,
    ProcessPoolExecutor,
    ThreadPoolExecutor,
)
from typing import List, Optional

basket: List[str] = []


def put(fruit: str) -> List[str]:
    """Put *fruit* into the basket; return the basket."""
    basket.append(fruit)
    return basket


def processes(size: int) -> ProcessPoolExecutor:
    """Return a pool of up to *size* processes, each a Python started afresh.

    Each is sent the *names* of functions, and imports the module where they
    stand.  So what starts your program belongs below ``if __name__ ==
    "__main__":``, or every process would start it again.  And what has no
    name cannot be sent, nor anything else that `pickle` refuses:

    >>> import pickle
    >>> pickle.dumps(lambda: put("melon"))  # doctest: +ELLIPSIS
    Traceback (most recent call last):
        ...
    _pickle.PicklingError: Can't pickle <function <lambda> at 0x...

    Without "spawn", Linux copies your process ("fork", to 3.13; may hang if
    you have threads) or a helper ("forkserver").  "0x..." is an address.
    """
    return ProcessPoolExecutor(size, multiprocessing.get_context("spawn"))


async def shopping(pool: Executor) -> None:
    """Put a melon into the basket, in *pool*; show what came back, and ours.

    Predict: `put` changes a list of this module, in another process.  What
    does it return, and what is in our list?

    >>> with processes(1) as pool:
    ...     asyncio.run(shopping(pool))
    came back: ['melon']
    our basket: []

    The process put it into a basket of its own.  Nothing is shared: arguments
    and results are copied, and big ones cost more to copy than they save.
    Cancelling or a timeout stops no process, any more than a thread.
    """
    loop = asyncio.get_running_loop()
    print("came back:", await loop.run_in_executor(pool, put, "melon"))
    print("our basket:", basket)


def count() -> None:
    """Count to ten million in plain Python."""
    for _ in range(10_000_000):
        pass


async def clock(stop: asyncio.Event) -> float:
    """Tick until *stop* is set; return how late the worst tick was, in s."""
    late = 0.0
    while not stop.is_set():
        started = time.perf_counter()
        await asyncio.sleep(0.05)
        late = max(late, time.perf_counter() - started - 0.05)
    return late


async def count_twice(pool: Optional[Executor]) -> None:
    """Count twice in *pool*, or right here if that is `None`."""
    if pool is None:
        count()
        count()
    else:
        loop = asyncio.get_running_loop()
        red = loop.run_in_executor(pool, count)
        blue = loop.run_in_executor(pool, count)
        await asyncio.gather(red, blue)


async def measure(where: str, pool: Optional[Executor]) -> None:
    """Count twice in *pool*, beside a clock; print *where* and the seconds."""
    stop = asyncio.Event()
    ticking = asyncio.create_task(clock(stop))
    await asyncio.sleep(0)
    started = time.perf_counter()
    await count_twice(pool)
    took = time.perf_counter() - started
    stop.set()
    print(f"{where}: {took:.2f} s, clock {await ticking:.2f} s late")


def main() -> None:
    """Count in the loop's own thread, in two threads, in two processes.

    The seconds it prints are your machine's, so run it.  In the loop, the
    clock cannot tick before it is all over.  In threads it ticks, but both
    together take as long as one after the other.  Processes, once started,
    take about half of that if two processors are free.

    In *free-threaded* builds threads compute in parallel too (PEP 703, an
    experiment; PEP 779, supported from 3.14 on).  On Python 3.13 and later:

    >>> import sys
    >>> sys._is_gil_enabled()  # False in a free-threaded build
    True

    Needs Python 3.14.  A `concurrent.futures.InterpreterPoolExecutor` is for
    threads of which each has an interpreter, with a lock, of its own.  Before,
    take a `concurrent.futures.ProcessPoolExecutor` instead.

    >>> from concurrent.futures import InterpreterPoolExecutor
    >>> with InterpreterPoolExecutor(1) as pool:
    ...     asyncio.run(shopping(pool))
    came back: ['melon']
    our basket: []

    When not: a computation of a few milliseconds, less than the copying costs;
    or one that gives up the lock, as `hashlib.pbkdf2_hmac` does, and so runs
    in parallel in threads.

    Next: `asyncio_primer.streams`, for talking to programs far away.
    """
    asyncio.run(measure("in the loop", None))
    with ThreadPoolExecutor(2) as threads:
        asyncio.run(measure("in threads", threads))
    with processes(2) as pool:
        asyncio.run(count_twice(pool))  # the first to be sent starts them
        asyncio.run(measure("in processes", pool))


if __name__ == "__main__":
    main()
