"""A break leaves an asynchronous generator open, for others to close.

A generator that runs to its end closes by itself.  One that is left half-way
waits at its `yield`.  Its `finally` is still to come, and what it opened is
still open.

Run it:  python -m asyncio_primer.closing
"""

import asyncio
from typing import AsyncGenerator, AsyncIterator


async def market() -> AsyncGenerator[str, None]:
    """Sell water and melon one by one, and take a moment to close."""
    try:
        yield "water"
        yield "melon"
    finally:
        print("market closes")
        await asyncio.sleep(0)
        print("market is closed")


async def buy_one() -> None:
    """Buy one fruit, go home, and rest for 0.1 s.

    Predict: does the market close before "home", before "rested", or later?

    >>> asyncio.run(buy_one())
    bought water
    home
    market closes
    market is closed
    rested

    In JavaScript and C# a `break` closes it, and waits for that.  Here it
    awaits nothing, and somebody has to await that `finally`.  But nobody holds
    the generator any more, and when Python throws it away, the event loop
    makes a task to close it, which runs when this one is suspended.
    """
    async for fruit in market():
        print("bought", fruit)
        break  # market() is open, and nobody holds it
    print("home")
    await asyncio.sleep(0.1)
    print("rested")


async def buy_and_end() -> None:
    """Buy one fruit, and end the program with it.

    What if the program ends before the loop's task has had its turns?  Up to
    Python 3.12 `asyncio.run` cancels this task with all others, and the rest
    of the `finally` is lost without a word:

    >>> asyncio.run(buy_and_end())
    bought water
    market closes

    On Python 3.13 and later it is finished:

    >>> asyncio.run(buy_and_end())
    bought water
    market closes
    market is closed
    """
    async for fruit in market():
        print("bought", fruit)
        break


async def buy_and_close() -> None:
    """Buy one fruit, and have the market closed before going home.

    So who leaves early, by `break`, `return` or an exception, has to close,
    with ``await fruits.aclose()``:

    >>> asyncio.run(buy_and_close())
    bought water
    market closes
    market is closed
    home

    Needs Python 3.10.  `contextlib.aclosing` does it in one line:

    >>> from contextlib import aclosing
    >>> async def buy_shorter() -> None:
    ...     async with aclosing(market()) as fruits:
    ...         async for fruit in fruits:
    ...             print("bought", fruit)
    ...             break
    ...     print("home")
    >>> asyncio.run(buy_shorter())
    bought water
    market closes
    market is closed
    home
    """
    fruits = market()
    try:
        async for fruit in fruits:
            print("bought", fruit)
            break
    finally:
        await fruits.aclose()
    print("home")


async def eat(fruits: AsyncIterator[str]) -> None:
    """Eat each of *fruits*, half a second each; print what is raised.

    One thing no closing can mend: a `yield` inside a timeout or a task group.

    Predict: a generator gives itself 0.2 s by `asyncio.timeout`, and the loop
    takes 0.5 s over a fruit.  What is raised in it?  Needs Python 3.11.

    >>> async def in_a_hurry():
    ...     async with asyncio.timeout(0.2):
    ...         yield "water"
    ...         yield "melon"
    >>> asyncio.run(eat(in_a_hurry()))
    eating water
    raised in the loop: CancelledError

    No `TimeoutError`, and not in the generator.  A timeout cancels the task
    that entered it, wherever it is: here in the loop's body, which knows of no
    timeout and cannot tell who cancelled it.  PEP 789 tells more of this.
    Let the generator leave such a block before it yields.

    When not: a generator that opens nothing needs no closing.  Better still,
    the caller opens the thing, hands it in, and closes it.

    Next: `asyncio_primer.managers`, for what opens and closes around a block.
    """

    async def meal() -> None:
        async for fruit in fruits:
            print("eating", fruit)
            await asyncio.sleep(0.5)

    (error,) = await asyncio.gather(meal(), return_exceptions=True)
    print("raised in the loop:", type(error).__name__)


if __name__ == "__main__":
    asyncio.run(buy_one())
    asyncio.run(buy_and_close())
