"""A task's error stays with the task until somebody asks for it.

When an ordinary call fails, the caller cannot miss it.  But whoever makes a
task goes on to other things, and may be anywhere when it fails.  So the task
keeps its error for those who ask: an `await` of the task raises it,
`asyncio.Task.exception` returns it.  And if nobody asks?

Run it:  python -m asyncio_primer.unheard
"""

import asyncio
from typing import Any, Dict


async def spill() -> None:
    """Take half a second over spilling the blue paint."""
    await asyncio.sleep(0.5)
    print("the blue paint falls")
    raise ValueError("blue is spilt")


def complain(_: asyncio.AbstractEventLoop, about: Dict[str, Any]) -> None:
    """Print what *about* says of something that went wrong.

    Errors that can be raised nowhere go to the loop's *exception handler*.
    The built-in one logs them at length, under the name ``asyncio``; this one,
    for `asyncio.loop.set_exception_handler`, is brief.
    """
    print(f"{about['message']}: {about['exception']}")


async def main() -> None:
    """Make a task that will fail, and let go of it after a second.

    Predict: nobody awaits the task.  When does its error appear: when the
    paint falls, when `main` lets go of the task, or never?

    >>> asyncio.run(main())
    the blue paint falls
    1 s, and all seems well
    Task exception was never retrieved: blue is spilt
    main ends as if nothing had happened

    As long as somebody holds the task, they may still ask.  Only when Python
    throws it away is it certain that nobody will, and then the task complains.
    So the message may come long after the error: for a task that is kept in a
    list until the program ends, at the end.
    """
    asyncio.get_running_loop().set_exception_handler(complain)
    task = asyncio.create_task(spill())
    await asyncio.sleep(1)
    print("1 s, and all seems well")
    del task
    print("main ends as if nothing had happened")


async def asked() -> None:
    """Ask for the error before letting go of the task.

    When the task is done, asking once, in any way, is enough.  (Before that,
    `asyncio.Task.exception` raises `asyncio.InvalidStateError`.)  No complaint
    this time:

    >>> asyncio.run(asked())
    the blue paint falls
    asked, and heard: blue is spilt
    """
    asyncio.get_running_loop().set_exception_handler(complain)
    task = asyncio.create_task(spill())
    await asyncio.sleep(1)
    print("asked, and heard:", task.exception())


def report(task: "asyncio.Task[None]") -> None:
    """Print the error of *task*, which is done, if it has one.

    (Asked of a cancelled task, `asyncio.Task.exception` raises.)
    """
    if not task.cancelled() and task.exception():
        print("reported at once:", task.exception())


async def reported() -> None:
    """Have the loop call `report` as soon as the task is done.

    A task whose maker never comes back to it can have a *done callback*: an
    ordinary function that the loop calls with the task once that has ended,
    however it ended.

    >>> asyncio.run(reported())
    the blue paint falls
    reported at once: blue is spilt
    1 s, and nothing is lost

    When not: if you need the work done, `await` its task.  Then the error
    comes to where the work was wanted, as from a call, and needs no report.

    Next: `asyncio_primer.keeping`, for a task that nobody holds may lose more
    than its error.
    """
    task = asyncio.create_task(spill())
    task.add_done_callback(report)
    await asyncio.sleep(1)
    print("1 s, and nothing is lost")


if __name__ == "__main__":
    asyncio.run(main())
    asyncio.run(reported())
