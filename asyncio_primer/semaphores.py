"""A semaphore limits how many are in at once, and nothing else.

An `asyncio.Semaphore` is like a lock with several keys.  As many tasks as
there are keys can be in its ``async with``; the next one is suspended until
somebody comes out.  So a thousand requests need not fall on a server at once.

Run it:  python -m asyncio_primer.semaphores
"""

import asyncio
import time
from typing import Type


async def fetch(number: int, keys: asyncio.Semaphore) -> int:
    """Take one of *keys*, fetch melon *number*, and return the number."""
    async with keys:
        await asyncio.sleep(0.25)
        return number


async def main() -> None:
    """Fetch ten melons, three at a time.

    There is one semaphore for all of them.  (One made inside ``fetch`` would
    be a new one for each, and limit nothing.)

    Predict: one melon takes a quarter of a second.  How long do ten of them
    take, and how many tasks are there meanwhile?

    >>> asyncio.run(main())
    10 tasks
    [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]
    1 s

    Three, three, three, and the tenth alone: four times a quarter.  The tasks
    are all there from the beginning.  Seven of them wait for a key, and each
    of those takes up its memory all the same.
    """
    started = time.perf_counter()
    keys = asyncio.Semaphore(3)
    melons = [fetch(number, keys) for number in range(1, 11)]
    tasks = [asyncio.create_task(melon) for melon in melons]
    await asyncio.sleep(0)  # let them start
    print(len(asyncio.all_tasks()) - 1, "tasks")
    print(await asyncio.gather(*tasks))
    print(f"{time.perf_counter() - started:.0f} s")


async def begin(keep: float) -> None:
    """Make four requests, with two keys, each kept for *keep* seconds or more.

    Does it also limit how many requests there are per second?

    Predict: a request takes a tenth of a second, and two are made at a time.
    After how many whole seconds does each of the four begin?

    >>> asyncio.run(begin(0))
    [0, 0, 0, 0]

    All at 0.  Two at a time are twenty in a second, if they are that quick.
    For two in a second, keep each key for a second, however quick the request
    is.  That is what the `asyncio.gather` below is for:

    >>> asyncio.run(begin(1))
    [0, 0, 1, 1]
    """
    keys, started = asyncio.Semaphore(2), time.perf_counter()

    async def request() -> int:
        async with keys:
            began = time.perf_counter() - started
            await asyncio.gather(asyncio.sleep(0.1), asyncio.sleep(keep))
            return round(began)

    print(await asyncio.gather(*[request() for _ in range(4)]))


async def release_too_often(kind: Type[asyncio.Semaphore]) -> None:
    """Make a semaphore of *kind* with one key, and release it once too often.

    Neither lock nor semaphore asks who releases.  But a lock that is free
    refuses, and a semaphore gains a key.  If that was a mistake, the limit is
    silently gone:

    >>> asyncio.run(release_too_often(asyncio.Semaphore))
    red is in
    blue is in

    An `asyncio.BoundedSemaphore` takes back no more keys than it gave out:

    >>> asyncio.run(release_too_often(asyncio.BoundedSemaphore))
    Traceback (most recent call last):
        ...
    ValueError: BoundedSemaphore released too many times

    So take the bounded one, unless you mean to add keys.

    When not: for one at a time, where `asyncio.Lock` says what is meant.  For
    so many jobs that a task for each is too much, let a few workers take them
    from a queue: `asyncio_primer.workers`.

    Next: `asyncio_primer.events`, to wait for something to happen, not for
    somebody to leave.
    """
    keys = kind(1)
    keys.release()
    for name in ("red", "blue"):
        await keys.acquire()
        print(name, "is in")


if __name__ == "__main__":
    asyncio.run(main())
    asyncio.run(begin(0))
    asyncio.run(begin(1))
