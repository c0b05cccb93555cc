"""A task that you have cancelled runs on until you have waited for it.

So to stop a task takes two lines: ``task.cancel()``, and something that waits
until it is done.  The second line is the one where it goes wrong.

Run it:  python -m asyncio_primer.halting
"""

import asyncio
import contextlib
from typing import Any, Awaitable, Callable

Way = Callable[["asyncio.Task[Any]"], Awaitable[None]]


async def oven() -> None:
    """Bake until asked to stop, and then cool down, which takes a while."""
    try:
        await asyncio.sleep(60)
    finally:
        print("the oven cools down")
        await asyncio.sleep(0.5)
        print("the oven is cold")


async def cook(halt: Way) -> None:
    """Bake something, *halt* the oven in some way, and lock the door."""
    task = asyncio.create_task(oven())
    await asyncio.sleep(0)
    await halt(task)
    print("the cook locks the door")


async def ask(task: "asyncio.Task[Any]") -> None:
    """Cancel *task*, and leave it at that.

    Predict: in which order do the lines come, and how many of them?

    >>> asyncio.run(cook(ask))
    the cook locks the door
    the oven cools down

    The door is locked on a hot oven that has not even had a turn.  Before it
    was cold the program was over: `asyncio.run` cancelled it once more, in the
    middle of its ``finally``.
    """
    task.cancel()


async def await_it(task: "asyncio.Task[Any]") -> None:
    """Cancel *task*, await it, and drop the exception that this raises.

    Awaiting a cancelled task raises its `asyncio.CancelledError`, which is
    expected here and can be dropped.  This is how it is mostly done:

    >>> asyncio.run(cook(await_it))
    the oven cools down
    the oven is cold
    the cook locks the door
    """
    task.cancel()
    with contextlib.suppress(asyncio.CancelledError):
        await task


async def wait_for_it(task: "asyncio.Task[Any]") -> None:
    """Cancel *task*, wait until it is done, and raise what went wrong in it.

    `asyncio.wait` raises nothing of what the task raises:

    >>> asyncio.run(cook(wait_for_it))
    the oven cools down
    the oven is cold
    the cook locks the door

    If the tidying up failed, ``task.result()`` raises its error.
    """
    task.cancel()
    await asyncio.wait([task])
    if not task.cancelled():
        task.result()


async def fire_alarm(halt: Way) -> None:
    """Cancel a cook while the *halt* of the oven is under way.

    So two requests meet, the cook's to the oven and the alarm's to the cook.
    """
    task = asyncio.create_task(cook(halt))
    await asyncio.sleep(0.25)
    task.cancel()
    await asyncio.wait([task])
    print("the cook left:", task.cancelled())
    await asyncio.sleep(0.5)  # let the oven get cold


async def main() -> None:
    """Raise the alarm on a cook who awaits, and on one who waits.

    Predict: both ways looked well.  Does the first cook leave?

    >>> asyncio.run(main())
    the oven cools down
    the cook locks the door
    the cook left: False
    the oven cools down
    the cook left: True
    the oven is cold

    No.  Told to drop everything, this cook calmly locks the door.  The request
    went down the chain, interrupted the oven, and came up again as an
    exception that looks just like the oven's own, and was dropped.  What comes
    out of `asyncio.wait` can only be meant for the cook, so the second one
    leaves at once.  But then nobody waits for the oven: if the program ended
    there, it would never be cold.  `asyncio_primer.shielding` sees to that.

    Does the exception say whose it is?  Only if the one who asks says so:

    A message given to `asyncio.Task.cancel` reaches those who await the task.
    Needs Python 3.11.  (3.9 and 3.10 show it to the task only, and 3.8 takes
    none.)

    >>> async def customer() -> None:
    ...     asyncio.current_task().cancel("we close at eight")
    ...     await asyncio.sleep(1)
    >>> try:
    ...     asyncio.run(customer())
    ... except asyncio.CancelledError as error:
    ...     print(error)
    we close at eight

    When not: if the tasks are a group that begins and ends together.  Then let
    `asyncio_primer.structured` cancel them and wait; it makes no mistake.

    Next: `asyncio_primer.timeouts`, where a clock does the asking.
    """
    await fire_alarm(await_it)
    await fire_alarm(wait_for_it)


if __name__ == "__main__":
    for way in (ask, await_it, wait_for_it):
        asyncio.run(cook(way))
    asyncio.run(main())
