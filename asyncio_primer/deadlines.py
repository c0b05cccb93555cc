"""A deadline covers a whole block, and can be moved while it runs.

`asyncio_primer.timeouts` sets a limit on one piece of work.  If several share
one, there is `asyncio.timeout`: when the time is over it cancels the task that
entered the block, at whichever `await` of the block it has come to.  Needs
Python 3.11.  Before, one puts the block into a coroutine function, and
`asyncio.wait_for` around that.

Run it:  python -m asyncio_primer.deadlines
"""

import asyncio


async def three_melons() -> None:
    """Fetch three melons, in half a second for all of them.

    Each of them would be in time.  All three are not:

    >>> asyncio.run(three_melons())
    melon
    melon
    too late

    Mark where the ``except`` stands.  Inside the block the exception is still
    an `asyncio.CancelledError`; it is turned into a `TimeoutError` at the end
    of the block, so only code around that can catch it as one.
    """
    try:
        async with asyncio.timeout(0.5):
            for _ in range(3):
                await asyncio.sleep(0.2)
                print("melon")
    except TimeoutError:
        print("too late")


async def shop() -> None:
    """Close when no customer has come for half a second.

    What follows ``as`` is the `asyncio.Timeout`.  It has a method
    `asyncio.Timeout.reschedule`, which sets a new deadline: a moment, on the
    clock that `asyncio.loop.time` reads, or `None` for no deadline.

    Predict: customers come after 0.25 s, 0.25 s more, and 0.75 s more.  How
    many of them are served, and when does the shop close?

    >>> asyncio.run(shop())
    customer served
    customer served
    closed after 1 s

    The block lasted twice as long as its first deadline said.  Each customer
    moved that on, to half a second from then, and the third was too late.
    """
    loop = asyncio.get_running_loop()
    opened = loop.time()
    try:
        async with asyncio.timeout(0.5) as limit:
            for wait in (0.25, 0.25, 0.75):
                await asyncio.sleep(wait)
                print("customer served")
                limit.reschedule(loop.time() + 0.5)
    except TimeoutError:
        print(f"closed after {loop.time() - opened:.0f} s")


async def guest(arrival: float, until: float) -> None:
    """Come after *arrival* seconds, and stay *until* that moment."""
    await asyncio.sleep(arrival)
    try:
        async with asyncio.timeout_at(until) as limit:
            print("may stay until closing time:", limit.when() == until)
            await asyncio.sleep(60)
    except TimeoutError:
        print("goes home")


async def evening() -> None:
    """Let two guests come at different times, and leave at the same.

    `asyncio.timeout_at` takes a moment from the start.  Unlike a number of
    seconds, a moment can be handed on, and remains the same however late it is
    by then:

    >>> asyncio.run(evening())
    may stay until closing time: True
    may stay until closing time: True
    goes home
    goes home
    closed after 1 s
    """
    loop = asyncio.get_running_loop()
    opened = loop.time()
    await asyncio.gather(guest(0, opened + 1), guest(0.5, opened + 1))
    print(f"closed after {loop.time() - opened:.0f} s")


async def main() -> None:
    """Put a block that has more time into one that has less.

    Predict: two ``except`` lines stand ready.  Which of them prints?

    >>> asyncio.run(main())
    outer: too late
    expired: inner False, outer True

    The exception passed through the inner block first.  But that block's own
    time was not over, so it was somebody else's `asyncio.CancelledError`, and
    was left alone.  Only the block that has expired turns it into a
    `TimeoutError`.

    So ``expired()`` tells whether it was this deadline.  The work may raise a
    `TimeoutError` of its own; and if it drops the exception, an expired block
    ends without an error.

    When not: for one call, where `asyncio.wait_for` says the same in one line,
    on every Python.  And no deadline stops what does not `await`.

    Next: `asyncio_primer.shielding`, for work that must not be cut short.
    """
    try:
        async with asyncio.timeout(0.25) as outer:
            try:
                async with asyncio.timeout(0.5) as inner:
                    await asyncio.sleep(60)
            except TimeoutError:
                print("inner: too late")
    except TimeoutError:
        print("outer: too late")
    print(f"expired: inner {inner.expired()}, outer {outer.expired()}")


if __name__ == "__main__":
    for part in (three_melons, shop, evening, main):
        asyncio.run(part())
