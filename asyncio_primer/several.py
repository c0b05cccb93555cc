"""Errors that come together are raised together.

When one task of a group fails, the others are cancelled, and another may fail
while it tidies up.  So there are two errors, where a program can raise one.
The group raises an `ExceptionGroup`: one exception that contains the others.
(Merely to be cancelled is no error, and is left out.)

It came in Python 3.11, as did `asyncio.TaskGroup`, and with it ``except*``,
which catches what is in such a group (PEP 654).

Run it:  python -m asyncio_primer.several
"""

import asyncio
from typing import Any


async def spill() -> None:
    """Spill the blue paint after 0.2 seconds."""
    await asyncio.sleep(0.2)
    raise ValueError("blue is spilt")


async def alone() -> None:
    """Spill in a group where nothing else goes wrong, and try to catch it.

    Predict: there is one error only, a `ValueError`.  Does an ``except`` for
    that catch it?

    >>> asyncio.run(alone())
    caught by Exception: ExceptionGroup

    It does not.  Even a single error leaves the group wrapped, so that those
    who catch it need not be ready for two cases.
    """
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(spill())
    except ValueError as error:
        print("caught by ValueError:", type(error).__name__)
    except Exception as error:
        print("caught by Exception:", type(error).__name__)


async def wash() -> None:
    """Take a second over washing brushes, and find at the end no water."""
    try:
        await asyncio.sleep(1)
    finally:
        raise OSError("there is no water")


async def both() -> None:
    """Spill and wash together.

    An ``except`` with a star looks into the group.

    Predict: there are two errors, and a clause for each.  Which clause runs?

    >>> async def careful():
    ...     try:
    ...         await both()
    ...     except* ValueError as group:
    ...         print("mop up:", group.exceptions)
    ...     except* OSError as group:
    ...         print("call the plumber:", group.exceptions)
    >>> asyncio.run(careful())
    mop up: (ValueError('blue is spilt'),)
    call the plumber: (OSError('there is no water'),)

    Both do, each with its share of the errors.  What no clause wants is raised
    further, in a group.  (One ``try`` cannot have clauses with and without a
    star: that is a `SyntaxError`.)
    """
    async with asyncio.TaskGroup() as group:
        group.create_task(spill())
        group.create_task(wash())


def sort_out(group: Any) -> None:
    """Print what is in *group*, an `ExceptionGroup`, sorted.

    The ``split`` of an `ExceptionGroup` returns two groups, what matches and
    the rest; ``subgroup`` returns the first only.  A group that would be empty
    is `None`.  Needs Python 3.11.  Before, gather with
    ``return_exceptions=True`` and look for errors among the results.

    >>> day = [ValueError("blue is spilt"), OSError("there is no water")]
    >>> sort_out(ExceptionGroup("a bad day", day))
    a bad day (2 sub-exceptions)
    to mop up: (ValueError('blue is spilt'),)
    the rest: (OSError('there is no water'),)
    burning: None
    """
    print(group)
    spilt, rest = group.split(ValueError)  # neither is None here
    print("to mop up:", spilt.exceptions)
    print("the rest:", rest.exceptions)
    print("burning:", group.subgroup(ZeroDivisionError))


async def main() -> None:
    """Spill and wash, and sort out what comes of it.

    >>> asyncio.run(main())
    unhandled errors in a TaskGroup (2 sub-exceptions)
    to mop up: (ValueError('blue is spilt'),)
    the rest: (OSError('there is no water'),)
    burning: None

    When not: an error that has a cure belongs into a ``try`` inside its task.
    There it comes bare, and stops none of the others.

    Next: `asyncio_primer.enough` ends a group in which nothing went wrong.
    """
    try:
        await both()
    except Exception as error:
        sort_out(error)


if __name__ == "__main__":
    asyncio.run(alone())
    asyncio.run(main())
