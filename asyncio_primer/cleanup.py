"""A cancelled task has the last word: it may tidy up, and it may refuse.

To the task a request to stop is an exception like any other, and what becomes
of an exception is up to the code that it passes through.

Run it:  python -m asyncio_primer.cleanup
"""

import asyncio
import time


async def tap() -> None:
    """Let the water run, and close the tap whatever happens."""
    print("the tap is open")
    try:
        await asyncio.sleep(60)
    finally:
        print("the tap is closed")


async def mop() -> None:
    """Wait beside a wet floor; when asked to stop, mop it."""
    try:
        await asyncio.sleep(60)
    finally:
        print("mopping")
        await asyncio.sleep(1)
        print("the floor is dry")


async def tidy() -> None:
    """Cancel a tap and a mop, and wait until both are done.

    Predict: `mop` awaits again in its ``finally``.  Does that raise, too?

    >>> asyncio.run(tidy())
    the tap is open
    the tap is closed
    mopping
    the floor is dry
    stopped after 1 s

    No.  One request raises one exception.  After that an `await` works as it
    did before, and whoever wants to see the task stopped has to wait for it.
    """
    tasks = [asyncio.create_task(tap()), asyncio.create_task(mop())]
    await asyncio.sleep(0)
    started = time.perf_counter()
    for task in tasks:
        task.cancel()
    await asyncio.wait(tasks)
    print(f"stopped after {time.perf_counter() - started:.0f} s")


async def impatient() -> None:
    """Cancel a mop, and once more while it is mopping.

    Predict: is the floor dry in the end?

    >>> asyncio.run(impatient())
    mopping
    cancelled: True

    No.  A request that comes after the first was raised raises again: here in
    the ``finally``, where the task was waiting by then.  So ask once, and be
    patient.  If you can't rule out that somebody else asks again, there is
    `asyncio_primer.shielding`.
    """
    task = asyncio.create_task(mop())
    await asyncio.sleep(0)
    task.cancel()
    await asyncio.sleep(0.5)
    task.cancel()
    await asyncio.wait([task])
    print("cancelled:", task.cancelled())


async def stubborn() -> str:
    """Cut a melon, catch a request to stop, and return the melon."""
    try:
        await asyncio.sleep(1)
    except asyncio.CancelledError:
        print("not now")  # and no raise
    await asyncio.sleep(0.5)
    print("the melon is cut")
    return "melon"


async def close_down() -> None:
    """Return while a stubborn task is at work.

    Predict: `asyncio.run` cancels whatever is left over.  Does that stop it?

    >>> asyncio.run(close_down())
    the shop is closed
    not now
    the melon is cut

    No: `asyncio.run`, too, can only ask, and then waits.  A task that drops
    the exception in a ``while True``, say with a bare ``except:``, keeps the
    program from ever ending.  (``except Exception`` lets it pass.)  So whoever
    catches `asyncio.CancelledError` ends with ``raise``; most often a
    ``finally`` is all that is needed.
    """
    asyncio.create_task(stubborn())
    await asyncio.sleep(0)
    print("the shop is closed")


async def refuse() -> None:
    """Cancel a stubborn task, and ask how it ended.

    >>> asyncio.run(refuse())
    not now
    the melon is cut
    cancelled: False, result: melon

    The task was asked, and decided otherwise.  To everybody else it looks like
    an ordinary end.  (From Python 3.11 on the task counts the requests, as
    `asyncio_primer.uncancelling` tells.)

    When not: for a tidying up that may take long.  Everybody who cancelled the
    task waits for it; put a limit on it, with `asyncio_primer.timeouts`.

    Next: `asyncio_primer.halting`, on the other side: how to stop a task, and
    know that it has stopped.
    """
    task = asyncio.create_task(stubborn())
    await asyncio.sleep(0)
    task.cancel()
    await asyncio.wait([task])
    print(f"cancelled: {task.cancelled()}, result: {task.result()}")


if __name__ == "__main__":
    asyncio.run(tidy())
    asyncio.run(impatient())
    asyncio.run(close_down())
