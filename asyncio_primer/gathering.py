"""Gathering waits for everybody - until the first error, then for nobody.

`asyncio.gather` makes a task of each coroutine that it is given.  What it
returns is a future: await it, and you get their results in a list when all are
done.  What if one of the tasks fails, or nobody wants the results any more?

Run it:  python -m asyncio_primer.gathering
"""

import asyncio
from typing import Any, Coroutine, List


async def paint(colour: str, seconds: float) -> str:
    """Take *seconds* over *colour*, and return it; grey is out of stock."""
    await asyncio.sleep(seconds)
    if colour == "grey":
        raise ValueError("out of grey")
    print("painted", colour)
    return colour


async def in_order() -> None:
    """Gather three colours, the slowest first, and print what comes back.

    Predict: in which order are they painted, and in which order listed?

    >>> asyncio.run(in_order())
    painted green
    painted blue
    painted red
    ['red', 'blue', 'green']

    They are painted as they get done, and listed as they were asked for.
    """
    work = paint("red", 0.3), paint("blue", 0.2), paint("green", 0.1)
    print(await asyncio.gather(*work))


def left() -> int:
    """Return the number of tasks that are not done, but for this one."""
    return len(asyncio.all_tasks()) - 1


async def first_error() -> None:
    """Gather red and grey, and look what the error leaves behind.

    Predict: grey fails while red is at work.  Is red painted all the same?

    >>> asyncio.run(first_error())
    failed: out of grey
    tasks left: 1
    painted red

    The error came at once, and nobody told red, which paints on in vain; it
    might as well write on to a file that has been closed.  And should red fail
    as well, nobody will hear of it: `asyncio.gather` raises the first error
    and drops the others.
    """
    try:
        await asyncio.gather(paint("red", 0.4), paint("grey", 0.2))
    except ValueError as error:
        print("failed:", error)
    print("tasks left:", left())
    await asyncio.sleep(0.4)


async def errors_too() -> None:
    """Gather red and grey, and print what became of each.

    With ``return_exceptions=True`` an error is a result like any other.  Then
    everybody is waited for, and nothing is dropped:

    >>> asyncio.run(errors_too())
    painted red
    ['red', ValueError('out of grey')]
    """
    work = paint("red", 0.4), paint("grey", 0.2)
    print(await asyncio.gather(*work, return_exceptions=True))


async def called_off() -> None:
    """Gather two colours, and call it off before they are done.

    An error in one stops nobody.  But to cancel the gathering, or the task
    that awaits it, is to cancel all that is in it:

    >>> asyncio.run(called_off())
    tasks left: 2
    tasks left: 0
    """
    gathering = asyncio.gather(paint("red", 0.4), paint("blue", 0.4))
    await asyncio.sleep(0.2)
    print("tasks left:", left())
    gathering.cancel()
    try:
        await gathering
    except asyncio.CancelledError:
        print("tasks left:", left())


async def all_or_none(*work: Coroutine[Any, Any, str]) -> List[str]:
    """Do all *work* together and return the results, or stop it all and raise.

    This is what many take `asyncio.gather` for, and it takes a few lines more.
    """
    tasks = [asyncio.create_task(each) for each in work]
    try:
        return await asyncio.gather(*tasks)
    finally:
        for task in tasks:
            task.cancel()  # a task that is done does not mind
        await asyncio.gather(*tasks, return_exceptions=True)  # all have ended


async def main() -> None:
    """Have the same error twice: gathered, then with `all_or_none`.

    >>> asyncio.run(main())
    failed: out of grey
    tasks left: 1
    painted red
    failed: out of grey
    tasks left: 0

    When not: if the first error shall end it all, use a task group
    (`asyncio_primer.structured`) where Python is 3.11 or later, else
    `all_or_none`.  Gather what can fail alone, with
    ``return_exceptions=True``.

    Next: `asyncio_primer.waiting`, where an error raises nothing.
    """
    await first_error()
    try:
        await all_or_none(paint("red", 0.4), paint("grey", 0.2))
    except ValueError as error:
        print("failed:", error)
    print("tasks left:", left())


if __name__ == "__main__":
    asyncio.run(in_order())
    asyncio.run(main())
