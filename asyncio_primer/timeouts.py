"""A timeout cancels the work, and waits until it has stopped.

`asyncio.wait_for` awaits something for so many seconds and not longer.  When
they are over it cancels the work: it asks it to stop, by raising
`asyncio.CancelledError` where the work waits (`asyncio_primer.cancellation`).

Run it:  python -m asyncio_primer.timeouts
"""

import asyncio
import time
from typing import Awaitable


async def melon() -> str:
    """Fetch a melon, which takes a second, and return it."""
    try:
        await asyncio.sleep(1)
    except asyncio.CancelledError:
        print("inside: cancelled")
        raise
    return "melon"


async def order(work: Awaitable[str], seconds: float) -> None:
    """Await *work* for *seconds*; print its result, or that it took too long.

    In time, `asyncio.wait_for` returns what the work returns.  Too late, it
    cancels the work.  What was an `asyncio.CancelledError` inside is an
    `asyncio.TimeoutError` outside:

    >>> asyncio.run(order(melon(), 0.25))
    inside: cancelled
    outside: too late
    """
    try:
        print("in time:", await asyncio.wait_for(work, seconds))
    except asyncio.TimeoutError:
        print("outside: too late")


def in_short() -> bool:
    """Tell whether ``except TimeoutError`` would catch it, too.

    `asyncio.TimeoutError` is the built-in `TimeoutError`, under another name.
    On Python 3.11 and later:

    >>> in_short()
    True

    Before, these were two, and the built-in one was raised by the operating
    system only.  Up to Python 3.10:

    >>> in_short()
    False

    So the long name is the one that is right everywhere.
    """
    return issubclass(asyncio.TimeoutError, TimeoutError)


async def mop() -> str:
    """Wait beside a wet floor; when cancelled, mop it for half a second."""
    try:
        await asyncio.sleep(60)
    finally:
        print("mopping")
        await asyncio.sleep(0.5)
        print("the floor is dry")
    return "a floor"


async def compute() -> str:
    """Work for a second without an `await`, and return a melon."""
    time.sleep(1)  # as good as any work that keeps the thread
    return "melon"


async def main() -> None:
    """Give half a second to work that tidies up, and to work that never waits.

    Predict: how long does each of them take, and which is too late?

    >>> asyncio.run(main())
    mopping
    the floor is dry
    outside: too late
    1 s
    in time: melon
    1 s

    Half a second is when the work is *asked* to stop.  The mop was asked then,
    and took its time.  `asyncio.wait_for` is over only when the work is, so
    that nothing of it goes on behind your back.

    The other one kept the thread: nobody could ask.  Before the event loop
    could act on the timeout, the melon was there.
    """
    for work in (mop(), compute()):
        started = time.perf_counter()
        await order(work, 0.5)
        print(f"{time.perf_counter() - started:.0f} s")


async def stubborn() -> str:
    """Fetch a melon, whoever asks to stop, and return it.

    And if the work drops the exception?  Then it was in time after all:

    `asyncio.wait_for` returns the result even if that comes after the request.
    On Python 3.9 and later:

    >>> asyncio.run(order(stubborn(), 0.5))
    not now
    in time: melon

    Before, it raised `asyncio.TimeoutError` all the same.  Up to Python 3.8:

    >>> asyncio.run(order(stubborn(), 0.5))
    not now
    outside: too late

    When not: around a call that blocks.  Not even a thread helps, for the call
    goes on in it; look whether the call has a timeout of its own, as those of
    sockets do.

    Next: `asyncio_primer.deadlines`, for several awaits that share one limit.
    """
    try:
        await asyncio.sleep(1)
    except asyncio.CancelledError:
        print("not now")
    return "melon"


if __name__ == "__main__":
    asyncio.run(order(melon(), 0.5))
    asyncio.run(main())
