"""Results can be had one by one, in the order in which they arrive.

`asyncio.gather` hands over all results when the last one is there.
`asyncio.as_completed` makes a loop of the waiting: one round for each result,
and each round takes the one that comes next.

Run it:  python -m asyncio_primer.arriving
"""

import asyncio
from typing import List


async def paint(colour: str, seconds: float) -> str:
    """Take *seconds* over *colour*, and return it."""
    await asyncio.sleep(seconds)
    print("painted", colour)
    return colour


def painters() -> "List[asyncio.Task[str]]":
    """Return three tasks: red, which takes longest, then blue, then green."""
    tasks = []
    for colour, seconds in (("red", 0.6), ("blue", 0.4), ("green", 0.2)):
        task = asyncio.create_task(paint(colour, seconds), name=colour)
        tasks.append(task)
    return tasks


async def gathered() -> None:
    """Hang up the colours when all are there.

    >>> asyncio.run(gathered())
    painted green
    painted blue
    painted red
    hung up red
    hung up blue
    hung up green
    """
    for colour in await asyncio.gather(*painters()):
        print("hung up", colour)


async def main() -> None:
    """Hang up each colour when it is there.

    Predict: here is the same work in a loop over `asyncio.as_completed`.  In
    which order do the six lines come now?

    >>> asyncio.run(main())
    painted green
    hung up green
    painted blue
    hung up blue
    painted red
    hung up red

    Green hangs before blue is painted: nobody waits for the slowest.
    """
    for arrival in asyncio.as_completed(painters()):
        print("hung up", await arrival)


async def look() -> None:
    """Print what it is that the loop hands over.

    Predict: three tasks go into `asyncio.as_completed`.  Does each round of
    the loop hand over one of them?

    >>> asyncio.run(look())
    coroutine, one of ours: False
    painted green
    and it returns green

    It is a new coroutine, which stands for "whatever comes next".  The round
    begins before anything is painted, and what waits is the `await` in it.  So
    nothing tells you whose result that is, or whose error: have the work say
    so in what it returns or raises.
    """
    tasks = painters()
    for arrival in asyncio.as_completed(tasks):
        print(type(arrival).__name__, end=", ")
        print("one of ours:", arrival in tasks)
        print("and it returns", await arrival)
        break


async def hurried(seconds: float) -> None:
    """Hang up what arrives within *seconds*, and call off what is left.

    When time is up, the `await` of a round raises `asyncio.TimeoutError`.  (It
    would raise a worker's own, too.)  What is still at work then stays at work
    until you call it off, as after a ``break`` or an error:

    >>> asyncio.run(hurried(0.3))
    painted green
    hung up green
    time is up
    called off: 2

    An ``async for`` over `asyncio.as_completed` hands over the very tasks that
    went in, each when it is done.  Needs Python 3.13.  Before, have the work
    say whose result it is.

    >>> async def named() -> None:
    ...     async for task in asyncio.as_completed(painters()):
    ...         print(task.get_name(), "is done:", task.done())
    >>> asyncio.run(named())
    painted green
    green is done: True
    painted blue
    blue is done: True
    painted red
    red is done: True

    When not: if nothing can be done with one result before all are there, or
    the order of the questions matters, gather (`asyncio_primer.gathering`).

    Next: `asyncio_primer.structured` waits for everybody, come what may.
    """
    tasks = painters()
    try:
        for arrival in asyncio.as_completed(tasks, timeout=seconds):
            print("hung up", await arrival)
    except asyncio.TimeoutError:
        print("time is up")
    finally:
        left = [task for task in tasks if task.cancel()]
        await asyncio.gather(*left, return_exceptions=True)
        print("called off:", len(left))


if __name__ == "__main__":
    asyncio.run(gathered())
    asyncio.run(main())
