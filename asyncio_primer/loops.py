"""Another event loop changes how a program runs, not what it says.

`asyncio.run` makes a loop, and need not make the usual one: any object with
the methods of an event loop will do.  There are faster ones, such as uvloop,
loops inside the toolkits that draw windows, and loops with a clock for tests.

Run it:  python -m asyncio_primer.loops
"""

import asyncio
import sys
import warnings
from typing import Any


async def main() -> str:
    """Paint two colours, with three sleeps in all, and return both."""

    async def paint(colour: str) -> str:
        await asyncio.sleep(1)
        print(colour)
        return colour

    await asyncio.sleep(0)
    return " and ".join(await asyncio.gather(paint("red"), paint("blue")))


def by_hand() -> str:
    """Do what `asyncio.run` does, step by step, and return the colours.

    >>> by_hand()
    red
    blue
    'red and blue'

    `asyncio.run` also cancels the tasks that are left, and from 3.11 on sees
    to Ctrl-C.
    """
    loop = asyncio.new_event_loop()
    try:
        asyncio.set_event_loop(loop)
        return loop.run_until_complete(main())
    finally:
        loop.run_until_complete(loop.shutdown_asyncgens())
        if sys.version_info >= (3, 9):
            loop.run_until_complete(loop.shutdown_default_executor())
        asyncio.set_event_loop(None)
        loop.close()


class Counting(asyncio.SelectorEventLoop):
    """An event loop that counts the futures it makes."""

    futures = 0

    def create_future(self) -> "asyncio.Future[Any]":
        """Return a new future, and count it."""
        self.futures += 1
        return super().create_future()


def counted() -> int:
    """Run the program in a loop that counts; return the number of futures.

    Predict: `main` sleeps three times, in three tasks and a ``gather``.  How
    often is ``create_future`` called?

    >>> counted()
    red
    blue
    2

    A sleep waits for a future, which a timer sets.  ``asyncio.sleep(0)`` needs
    neither: it goes to the end of the queue.  A task is a future itself, made
    without ``create_future``.  The program was not changed, and does not know
    which loop it runs in.
    """
    loop = Counting()
    loop.run_until_complete(main())
    loop.close()
    return loop.futures


def complaint() -> str:
    """Ask for the event loop policy; return what Python says to that.

    Whoever makes the loop takes a *loop factory*, a function that returns a
    new one.  `asyncio.Runner` takes one, too.  Needs Python 3.12.

    >>> asyncio.run(main(), loop_factory=Counting)
    red
    blue
    'red and blue'

    So uvloop is ``asyncio.run(main(), loop_factory=uvloop.new_event_loop)``.
    To be sure of the usual loop, name it.  Needs Python 3.13.

    >>> with asyncio.Runner(loop_factory=asyncio.EventLoop) as runner:
    ...     runner.run(main())
    red
    blue
    'red and blue'

    Before, one set a *policy* for the whole process (below, "..." is something
    left out).  On Python 3.14 and 3.15:

    >>> complaint()  # doctest: +ELLIPSIS
    "'asyncio.get_event_loop_policy' is deprecated and ... in Python 3.16"

    Up to Python 3.13:

    >>> complaint()
    'none'

    When not: where nothing is slow, leave the usual loop; measure before and
    after.  Not every loop runs everywhere: uvloop does not on Windows.

    Next: `asyncio_primer.testing` makes time a thing that a loop decides.
    """
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        asyncio.get_event_loop_policy()
    return str(caught[0].message) if caught else "none"


if __name__ == "__main__":
    print(by_hand())
    print(counted(), "futures")
