"""A barrier lets nobody on until everybody has come.

Some work has phases, and nobody may begin the next one before all have ended
this one.  An `asyncio.Barrier` is made for a number of tasks, and holds up
those that come until they are that many.  Then it lets them go, and closes
again for the next phase.  Needs Python 3.11.  Before, an `asyncio.Event` and a
counter do, as `Meeting` shows.

Run it:  python -m asyncio_primer.barriers
"""

import asyncio
from typing import Union

Barrier = Union["asyncio.Barrier", "Meeting"]


async def cook(name: str, seconds: float, barrier: Barrier) -> None:
    """Let *name* chop for *seconds*, meet others at *barrier*, and cook."""
    await asyncio.sleep(seconds)
    print(f"{name} has chopped")
    await barrier.wait()
    print(f"{name} cooks")


async def main() -> None:
    """Let three cooks chop, each at its own pace, and meet.

    Predict: red is the first at the barrier, and green the last.  Who is the
    first to cook?

    >>> asyncio.run(main())
    red has chopped
    blue has chopped
    green has chopped
    green cooks
    red cooks
    blue cooks

    Green.  The last to come has nothing to wait for, and goes straight on.
    The others were suspended, and resume in the order in which they came.
    """
    barrier = asyncio.Barrier(3)
    red, blue = cook("red", 0.1, barrier), cook("blue", 0.2, barrier)
    await asyncio.gather(red, blue, cook("green", 0.3, barrier))


async def lay_table(barrier: "asyncio.Barrier") -> None:
    """Meet others at *barrier*, and have one of them light the candle.

    `asyncio.Barrier.wait` returns a number, to each another one, from 0 on.
    So what is to be done once is done by one of them, whichever it is:

    >>> async def three() -> None:
    ...     barrier = asyncio.Barrier(3)
    ...     await asyncio.gather(*[lay_table(barrier) for _ in range(3)])
    >>> asyncio.run(three())
    the candle is lit
    """
    if await barrier.wait() == 0:
        print("the candle is lit")


async def meet(name: str, limit: float, barrier: "asyncio.Barrier") -> None:
    """Let *name* wait at *barrier*, for *limit* seconds at most."""
    try:
        await asyncio.wait_for(barrier.wait(), limit)
        print(name, "goes on")
    except asyncio.TimeoutError:
        print(name, "gives up")
    except asyncio.BrokenBarrierError:
        print(name, "is told that the barrier is broken")


async def one_gives_up() -> None:
    """Let three come to a barrier for three, and one of them not stay.

    Predict: blue gives up after a tenth of a second, green comes after that.
    What do red and green do - go on, wait, or hear of it?

    >>> asyncio.run(one_gives_up())
    blue gives up
    2 wait
    red is told that the barrier is broken
    green is told that the barrier is broken
    broken: False

    They wait, and would for ever: blue is no longer counted, and a third does
    not come.  (A barrier of threads breaks when one gives up; this one does
    not.)  Whoever knows better calls `asyncio.Barrier.abort`, and all who wait
    get an `asyncio.BrokenBarrierError`, as do all who come after them - until
    `asyncio.Barrier.reset` makes it whole again.
    """
    barrier = asyncio.Barrier(3)
    red = asyncio.create_task(meet("red", 5, barrier), name="red")
    blue = asyncio.create_task(meet("blue", 0.1, barrier), name="blue")
    await asyncio.sleep(0.2)
    green = asyncio.create_task(meet("green", 5, barrier), name="green")
    await asyncio.sleep(0.1)
    print(barrier.n_waiting, "wait")
    await barrier.abort()
    await asyncio.gather(red, blue, green)
    await barrier.reset()
    print("broken:", barrier.broken)


class Meeting:
    """A barrier for *parties* tasks and one phase, on any Python.

    The last to come sets an event for which the others wait:

    >>> async def two() -> None:
    ...     place = Meeting(2)
    ...     red, blue = cook("red", 0.1, place), cook("blue", 0, place)
    ...     await asyncio.gather(red, blue)
    >>> asyncio.run(two())
    blue has chopped
    red has chopped
    red cooks
    blue cooks

    When not: where one place in the program has all the tasks in hand.  To
    gather them, phase after phase, is a barrier too, and hears their errors:
    `asyncio_primer.gathering`.

    Next: `asyncio_primer.queues`, where tasks hand each other things.
    """

    def __init__(self, parties: int) -> None:
        self.missing = parties
        self.complete = asyncio.Event()

    async def wait(self) -> None:
        """Wait until all have come."""
        self.missing -= 1
        if self.missing == 0:
            self.complete.set()
        await self.complete.wait()


if __name__ == "__main__":
    asyncio.run(main())
    asyncio.run(one_gives_up())
