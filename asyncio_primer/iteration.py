"""An async for waits for each item.

An ordinary `for` asks for the next item and must get it at once.  An
``async for`` asks and *awaits* it: items may take their time, from a network,
a queue or a clock, and other tasks run meanwhile.

Run it:  python -m asyncio_primer.iteration
"""

import asyncio
import time


class Lights:
    """Red, blue and green, each *seconds* after it is asked for.

    This is an *asynchronous iterator*.  `object.__aiter__` is an ordinary
    method, and returns the iterator.  `object.__anext__` is a coroutine
    function: it returns the next item when that is there, and raises
    `StopAsyncIteration` when none is left.

    An ordinary loop cannot wait for it:

    >>> for colour in Lights():
    ...     print(colour)
    Traceback (most recent call last):
        ...
    TypeError: 'Lights' object is not iterable
    """

    def __init__(self, seconds: float = 0) -> None:
        self.seconds = seconds
        self.colours = ["red", "blue", "green"]

    def __aiter__(self) -> "Lights":
        """Return what has ``__anext__``."""
        return self

    async def __anext__(self) -> str:
        """Return the next colour, or say that there is none."""
        if not self.colours:
            raise StopAsyncIteration
        await asyncio.sleep(self.seconds)
        return self.colours.pop(0)


async def by_hand() -> None:
    """Do in full what the two lines of an ``async for`` do.

    >>> async def watch() -> None:
    ...     async for colour in Lights():
    ...         print(colour)
    >>> asyncio.run(watch())
    red
    blue
    green
    >>> asyncio.run(by_hand())
    red
    blue
    green

    Needs Python 3.10.  `aiter` and `anext` call the two methods for you.  Here
    they keep the first item out of the loop:

    >>> async def first_apart() -> None:
    ...     lights = aiter(Lights())
    ...     print("first", await anext(lights))
    ...     async for colour in lights:
    ...         print("then", colour)
    >>> asyncio.run(first_apart())
    first red
    then blue
    then green

    Before, call the methods as `by_hand` does.
    """
    iterator = Lights().__aiter__()
    while True:
        try:
            colour = await iterator.__anext__()
        except StopAsyncIteration:
            break
        print(colour)


async def paint(colour: str) -> None:
    """Paint something in *colour*, which takes half a second."""
    print(colour, "comes")
    await asyncio.sleep(0.5)
    print(colour, "is painted")


async def in_turn() -> None:
    """Paint each colour that comes.

    Predict: it takes 0.1 s for each colour to come, and 0.5 s to paint it.
    How long do the three take together?

    >>> asyncio.run(in_turn())
    red comes
    red is painted
    blue comes
    blue is painted
    green comes
    green is painted
    about 2 s

    Three times 0.6 s.  *Other* tasks can run while this one waits, but of its
    own turns each begins when the one before it has ended.  Nor does the
    iterator run ahead: it is asked for blue only when red has been painted.
    """
    started = time.perf_counter()
    async for colour in Lights(0.1):
        await paint(colour)
    print(f"about {time.perf_counter() - started:.0f} s")


async def overlapping() -> None:
    """Make a task of painting for each colour that comes, then await all.

    If turns need not wait for each other, give each a task of its own:

    >>> asyncio.run(overlapping())
    red comes
    blue comes
    green comes
    red is painted
    blue is painted
    green is painted
    about 1 s

    An ``async for`` in brackets is an *asynchronous comprehension*: the same
    loop, turn by turn, that collects what stands in front of it in a list.

    When not: if the items are all there from the start, take an ordinary `for`
    (``async for`` refuses a list; JavaScript's ``for await`` does not).  If
    several tasks are to share what comes, put it into a queue.

    Next: `asyncio_primer.generators`, which make an asynchronous iterator of
    one function.
    """
    started = time.perf_counter()
    tasks = [asyncio.create_task(paint(c), name=c) async for c in Lights(0.1)]
    await asyncio.gather(*tasks)
    print(f"about {time.perf_counter() - started:.0f} s")


if __name__ == "__main__":
    asyncio.run(in_turn())
    asyncio.run(overlapping())
