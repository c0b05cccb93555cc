"""A task group leaves nobody behind.

When an ordinary function has returned, nothing of it is still running.  One
that makes tasks may leave some at work, and nobody can see it from outside.  A
*task group* mends that: the tasks that it makes end before its block does,
however that ends.  This is called *structured concurrency*.

Run it:  python -m asyncio_primer.structured
"""

import asyncio


async def paint(colour: str, seconds: float) -> str:
    """Take *seconds* over *colour*, and return it; grey is out of stock."""
    await asyncio.sleep(seconds)
    if colour == "grey":
        raise ValueError("out of grey")
    print("painted", colour)
    return colour


def left() -> int:
    """Return the number of tasks that are not done, but for this one."""
    return len(asyncio.all_tasks()) - 1


async def all_well() -> None:
    """Make two tasks in a group, and await neither.

    The block of an `asyncio.TaskGroup` ends when its tasks have ended; then
    the result of each is there for the asking.  Needs Python 3.11.  Before,
    ``all_or_none`` in `asyncio_primer.gathering` does that for tasks which are
    all known from the start.

    >>> asyncio.run(all_well())
    the last line of the block
    painted green
    painted red
    behind the block: red and green

    A task that `asyncio.create_task` makes in the block is none of the group:
    nobody waits for it.  It has to be ``group.create_task``.
    """
    async with asyncio.TaskGroup() as group:
        red = group.create_task(paint("red", 0.4))
        green = group.create_task(paint("green", 0.2))
        print("the last line of the block")
    print("behind the block:", red.result(), "and", green.result())


async def main() -> None:
    """Make two tasks, of which one fails, and sleep in the block.

    If one fails, a group has no use for the others.

    Predict: grey fails after 0.2 seconds.  Red needs 0.4, and the block sleeps
    for a whole second.  Is red painted, and is the last line reached?

    >>> asyncio.run(main())
    unhandled errors in a TaskGroup (1 sub-exception)
    (ValueError('out of grey'),)
    tasks left: 0

    The error cancelled everybody in the block: red, and the sleep of the block
    itself.  When they had ended, the group raised what had happened, wrapped
    into an `ExceptionGroup`, for it might have been more than one error
    (`asyncio_primer.several`).
    """
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(paint("red", 0.4), name="red")
            group.create_task(paint("grey", 0.2), name="grey")
            await asyncio.sleep(1)
            print("the last line of the block")
    except Exception as error:
        print(error, error.exceptions, sep="\n")
    print("tasks left:", left())


async def fetch(thing: str, group: "asyncio.TaskGroup") -> None:
    """Fetch *thing*; have *group* fetch what belongs into it, too."""
    await asyncio.sleep(0.2)
    print("fetched", thing)
    for part in {"basket": ("melon", "water")}.get(thing, ()):
        group.create_task(fetch(part, group))


async def shop() -> None:
    """Make one task, which makes others.

    Whoever is handed the group can make tasks in it.

    Predict: the block makes one task.  How many does it wait for?

    >>> asyncio.run(shop())
    fetched basket
    fetched melon
    fetched water
    behind the block

    For all that there are, also for those made while it waits.
    """
    async with asyncio.TaskGroup() as group:
        group.create_task(fetch("basket", group))
    print("behind the block")


async def called_off() -> None:
    """Cancel the task that runs the block of a group.

    The tasks of the group go with it, and are waited for:

    >>> asyncio.run(called_off())
    the last line of the block
    tasks left: 3
    tasks left: 0

    (Three with the one that runs the block.)  And if only red is cancelled?
    That is no error, and the others go on.

    When not: work that shall outlive the function which starts it needs a
    group further up, handed down to it, or a set (`asyncio_primer.keeping`).
    Where one failure is no reason to stop the others, catch it in the task.

    Next: `asyncio_primer.several` says how to catch what a group raises.
    """
    task = asyncio.create_task(all_well())
    await asyncio.sleep(0.1)
    print("tasks left:", left())
    task.cancel()
    await asyncio.wait([task])
    print("tasks left:", left())


if __name__ == "__main__":
    asyncio.run(all_well())
    asyncio.run(main())
    asyncio.run(shop())
