"""An async with awaits both what opens and what closes.

An ordinary ``with`` opens something and closes it behind the block.  Where
opening and closing have to wait, for a server or a lock, there is
``async with``.

Run it:  python -m asyncio_primer.managers
"""

import asyncio
import contextlib
from typing import AsyncContextManager, AsyncIterator


class Stove:
    """A stove that heats up before the block, and cools down after it.

    Two coroutine functions make an *asynchronous context manager*.  What
    `object.__aenter__` returns is what comes after ``as``.  `object.__aexit__`
    is told which exception ended the block, or None three times.

    >>> async def cook() -> None:
    ...     async with Stove() as stove:
    ...         print("cooking on", stove)
    >>> asyncio.run(cook())
    heating up
    cooking on a hot stove
    cooling down
    cold
    """

    async def __aenter__(self) -> str:
        """Heat up; return what the block is to have."""
        print("heating up")
        await asyncio.sleep(0.1)
        return "a hot stove"

    async def __aexit__(self, kind: object, error: object, _: object) -> None:
        """Cool down, whatever *kind* of *error* there was."""
        print("cooling down")
        await asyncio.sleep(0.1)
        print("cold")


@contextlib.asynccontextmanager
async def simple() -> AsyncIterator[str]:
    """Heat up a stove, yield it to the block, and cool it down.

    `contextlib.asynccontextmanager` makes a manager of an asynchronous
    generator that yields once.  The block is run where the `yield` stands.
    """
    print("heating up")
    yield "a hot stove"
    print("cooling down")
    await asyncio.sleep(0.1)
    print("cold")


async def dinner(stove: AsyncContextManager[str], burn: bool = False) -> None:
    """Cook on *stove* for 0.2 s, and *burn* it or not.

    A function is less to write than a class with two methods, and does as
    much:

    >>> asyncio.run(dinner(simple()))
    heating up
    cooking on a hot stove
    cooling down
    cold

    Predict: when the dinner burns, the block ends with an exception.  Does
    that stove cool down?

    >>> asyncio.run(dinner(simple(), burn=True))
    heating up
    cooking on a hot stove
    the dinner is burnt

    It stays hot.  The exception of the block is raised at the `yield`, as if
    the block stood there, and passes by what comes after.
    """
    try:
        async with stove as hot:
            print("cooking on", hot)
            await asyncio.sleep(0.2)
            if burn:
                raise RuntimeError("burnt")
    except RuntimeError as error:
        print("the dinner is", error)


@contextlib.asynccontextmanager
async def careful() -> AsyncIterator[str]:
    """Do the same, and cool it down in a `finally`."""
    print("heating up")
    try:
        yield "a hot stove"
    finally:
        print("cooling down")
        await asyncio.sleep(0.1)
        print("cold")


async def called_away() -> None:
    """Cancel a dinner while it is cooking; print how its task ends.

    With a `finally` behind the `yield` it cools down, before anybody outside
    hears of the exception:

    >>> asyncio.run(dinner(careful(), burn=True))
    heating up
    cooking on a hot stove
    cooling down
    cold
    the dinner is burnt

    Predict: and if the task is cancelled in the middle of the block?  To cool
    down it has to wait for 0.1 s, but it has just been told to stop.

    >>> asyncio.run(called_away())
    heating up
    cooking on a hot stove
    cooling down
    cold
    cancelled: True

    It waits for as long as it takes.  A cancellation is one exception, raised
    once, at the `await` where the task was suspended.  What awaits on its way
    out is suspended and resumed as ever, unless somebody cancels again.

    When not: if neither opening nor closing has to wait, write an ordinary
    manager with ``with``; it works in a coroutine as anywhere.

    Next: `asyncio_primer.stacks`, for when you do not know beforehand how many
    there will be to close.
    """
    task = asyncio.create_task(dinner(careful()))
    await asyncio.sleep(0.1)
    task.cancel()
    await asyncio.wait([task])
    print("cancelled:", task.cancelled())


if __name__ == "__main__":
    asyncio.run(dinner(Stove()))
    asyncio.run(dinner(careful(), burn=True))
    asyncio.run(called_away())
