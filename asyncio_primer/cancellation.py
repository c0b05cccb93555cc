"""Cancelling stops nothing: it raises an exception where a task waits.

``task.cancel()`` is a request.  It returns at once, and nothing has happened
yet.  When the task has its next turn, the `await` at which it is suspended, or
the next one that pauses, raises `asyncio.CancelledError`.

Run it:  python -m asyncio_primer.cancellation
"""

import asyncio
from typing import Awaitable


async def melon() -> str:
    """Cut a melon, which takes a second, and return it.

    No task has to listen for requests.  This one does so that we can watch.
    """
    print("cutting")
    try:
        await asyncio.sleep(1)
    except asyncio.CancelledError:
        print("asked to stop")
        raise
    return "melon"


async def request() -> None:
    """Cancel a task that waits, and look at it before it has its turn.

    Predict: is the task done when ``cancel`` returns?

    >>> asyncio.run(request())
    cutting
    requested: True, done: False
    asked to stop
    done: True, cancelled: True
    requested: False

    It needed one more turn, to hear of it.  Then the exception left `melon`,
    and so the task ended, neither with a result nor with an error: it was
    *cancelled*.  (`asyncio.wait` waits for that, and raises nothing.)  A task
    that is done can't be cancelled any more, and ``cancel`` returns false.
    """
    task = asyncio.create_task(melon())
    await asyncio.sleep(0)  # its first step, as far as the await in melon
    print(f"requested: {task.cancel()}, done: {task.done()}")
    await asyncio.wait([task])
    print(f"done: {task.done()}, cancelled: {task.cancelled()}")
    print(f"requested: {task.cancel()}")


async def too_early() -> None:
    """Cancel a task before its first step.

    Predict: what does `melon` print this time?

    >>> asyncio.run(too_early())
    cancelled: True

    Nothing.  The body never began, so no ``except`` or ``finally`` in it can
    run.  A task can tidy up only from its first step on.
    """
    task = asyncio.create_task(melon())
    task.cancel()
    await asyncio.wait([task])
    print(f"cancelled: {task.cancelled()}")


async def fetch(thing: str) -> str:
    """Return *thing* at once."""
    return thing


async def close_the_shop() -> None:
    """Cancel every task, of which this is one.

    Predict: how far does it get?

    >>> try:
    ...     asyncio.run(close_the_shop())
    ... except asyncio.CancelledError:
    ...     print("closed")
    water
    melon
    closed

    The request is heard at the first `await` that *pauses*.  Awaiting `fetch`
    hands nothing to the event loop (see `asyncio_primer.chaining`), and a task
    that only computes never hears a thing.  (One that is asked while it runs,
    as here by itself, and returns before a pause, ends as cancelled even so.)
    """
    for task in asyncio.all_tasks():
        task.cancel()
    print(await fetch("water"))
    print(await fetch("melon"))
    await asyncio.sleep(0)
    print("never printed")


async def cook(name: str, food: Awaitable[object]) -> None:
    """Await *food*, and say by *name* what went wrong."""
    try:
        await food
    except Exception:
        print(f"{name} cooks something else")
    except asyncio.CancelledError:
        print(f"{name} is asked to stop")
        raise


async def main() -> None:
    """Cancel a task that awaits a task that awaits a sleep.

    Predict: only red is cancelled.  Who hears of it, and who first?

    >>> asyncio.run(main())
    blue is asked to stop
    red is asked to stop
    cancelled: True True

    The request goes down from task to task, to what is waited for at the end,
    here the sleep, and comes up again as an exception.  So blue is cancelled
    with red, and whoever else awaits blue will hear of it, too.  Where the way
    forks, at a gather or a task group, it goes down every branch.

    ``except Exception`` lets it pass, for `asyncio.CancelledError` is a
    `BaseException`, as `KeyboardInterrupt` is.  (Up to 3.7 it was caught, and
    old code takes care of that.)

    When not: to say that there is no more work.  A request may come in the
    middle of a piece; let a worker finish it and then hear that it was the
    last, as in `asyncio_primer.stopping`.

    Next: `asyncio_primer.cleanup`: what a cancelled task can still do.
    """
    blue = asyncio.create_task(cook("blue", asyncio.sleep(1)), name="blue")
    red = asyncio.create_task(cook("red", blue), name="red")
    await asyncio.sleep(0.5)
    red.cancel()
    await asyncio.wait([red])
    print("cancelled:", red.cancelled(), blue.cancelled())


if __name__ == "__main__":
    asyncio.run(request())
    asyncio.run(main())
