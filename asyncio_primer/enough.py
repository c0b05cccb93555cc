"""There are three ways to end a task group early.

Some groups have what they were for before all their tasks are done: one shop
has melons, so there is no need to go on asking the others.  The rest is to be
cancelled.

Run it:  python -m asyncio_primer.enough
"""

import asyncio
from typing import Any


class Enough(Exception):
    """Raised in a task to end its group, and caught around the group."""


async def ask(shop: str, seconds: float) -> str:
    """Wait *seconds* for the answer of *shop*, and return the shop."""
    try:
        await asyncio.sleep(seconds)
    except asyncio.CancelledError:
        print(shop, "shop: never mind")
        raise
    print(shop, "shop: we have melons")
    return shop


async def main() -> None:
    """Ask three shops, and cancel the others when one has answered.

    A group (`asyncio.TaskGroup`) cancels everybody when a task fails.

    Predict: and when tasks of it are cancelled?  What does the end of the
    block raise?

    >>> asyncio.run(main())
    green shop: we have melons
    red shop: never mind
    blue shop: never mind
    behind the block

    Nothing: for a group, a cancelled task is just done, and no reason to
    cancel the others.  So whoever has the tasks can cancel them, one by one.
    """
    async with asyncio.TaskGroup() as group:
        tasks = []
        for shop, seconds in (("red", 0.6), ("green", 0.2), ("blue", 0.4)):
            tasks.append(group.create_task(ask(shop, seconds), name=shop))
        first = asyncio.FIRST_COMPLETED
        await asyncio.wait(tasks, return_when=first)
        for task in tasks:
            task.cancel()  # does nothing to one that is done
    print("behind the block")


async def ask_and_raise(shop: str, seconds: float) -> None:
    """Ask *shop*, which takes *seconds*, and raise `Enough`.

    And if the one who knows that it is enough does not have the tasks, but is
    one of them?  It raises an exception that is made for this.  The group
    takes it for an error, and cancels the others.

    Around the group, ``except*`` catches that exception and no other.  Needs
    Python 3.11.  Before, there are no groups, and ``except`` around
    ``all_or_none`` of `asyncio_primer.gathering` does it.

    >>> async def shop_around() -> None:
    ...     try:
    ...         async with asyncio.TaskGroup() as group:
    ...             group.create_task(ask_and_raise("red", 0.4))
    ...             group.create_task(ask_and_raise("green", 0.2))
    ...     except* Enough:
    ...         print("enough")
    >>> asyncio.run(shop_around())
    green shop: we have melons
    red shop: never mind
    enough

    Errors that are not `Enough` pass the ``except*`` and are raised as ever.
    """
    await ask(shop, seconds)
    raise Enough


async def ask_and_cancel(shop: str, seconds: float, group: Any) -> None:
    """Ask *shop*, which takes *seconds*, and cancel *group*.

    Whoever has a group can also cancel it, with `asyncio.TaskGroup.cancel`.
    Needs Python 3.15.  Before, a task raises an exception to that end, and it
    is caught around the group.

    >>> async def shop_shorter() -> None:
    ...     async with asyncio.TaskGroup() as group:
    ...         group.create_task(ask_and_cancel("red", 0.4, group))
    ...         group.create_task(ask_and_cancel("green", 0.2, group))
    ...         await asyncio.sleep(1)
    ...         print("the last line of the block")
    ...     print("behind the block")
    >>> asyncio.run(shop_shorter())
    green shop: we have melons
    red shop: never mind
    behind the block

    The block was cancelled in its sleep, as by an error.  But nothing is
    raised: the program goes on behind it.

    When not: if you have a time limit in mind, write it down as one
    (`asyncio_primer.timeouts`); for one race, ``first_of`` in
    `asyncio_primer.waiting` needs no group and no Python 3.11.

    Next: `asyncio_primer.cancellation` shows what it was that the other shops
    heard.
    """
    await ask(shop, seconds)
    group.cancel()


if __name__ == "__main__":
    asyncio.run(main())
