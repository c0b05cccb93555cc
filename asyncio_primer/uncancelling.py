"""A task counts requests to stop it; a timeout takes back its own.

All requests look alike: `asyncio.CancelledError`.  How does a block with a
timeout know that this one is its own, to be turned into a `TimeoutError`, and
not yours, which it must let pass?  It counts.

Needs Python 3.11.  `asyncio.Task.cancelling` returns the number of requests,
and `asyncio.Task.uncancel` takes one back.  Before, keep a flag of your own.

Run it:  python -m asyncio_primer.uncancelling
"""

import asyncio


def requests() -> int:
    """Return the number of requests that are made to the running task."""
    task = asyncio.current_task()
    assert task, "no task is running"
    return int(task.cancelling())


async def cook() -> None:
    """Cut a melon under a timeout; when told to stop, clean the knife.

    The timeout makes a request, and takes it back at the end of its block:

    >>> asyncio.run(cook())
    requests: 1
    too late
    requests left: 0
    """
    try:
        async with asyncio.timeout(0.25):
            try:
                await asyncio.sleep(60)
            finally:
                print("requests:", requests())
                await asyncio.sleep(0.5)
    except TimeoutError:
        print("too late")
    print("requests left:", requests())


async def two_requests() -> None:
    """Cancel a cook who is out of time, and cleaning the knife already.

    Predict: is it too late, or is the cook cancelled?

    >>> asyncio.run(two_requests())
    requests: 1
    cancelled: True requests: 1

    Cancelled.  The timeout takes back its own request, sees that one is left,
    and makes no error of it: an ``except TimeoutError`` must not swallow what
    somebody else has asked for.
    """
    task = asyncio.create_task(cook())
    await asyncio.sleep(0.5)
    task.cancel()
    await asyncio.wait([task])
    print("cancelled:", task.cancelled(), "requests:", task.cancelling())


async def halt(task: "asyncio.Task[None]") -> None:
    """Cancel *task* and await it; drop its exception, and none of mine.

    You can look at the count, too.  `asyncio_primer.halting` has a function
    like this that can't tell whose exception it drops.  This one can.
    """
    task.cancel()
    try:
        await task
    except asyncio.CancelledError:
        if requests():
            raise


async def stubborn(honest: bool) -> None:
    """Drop a request, and take it back if *honest*; later, halt an oven."""
    me = asyncio.current_task()
    try:
        await asyncio.sleep(60)
    except asyncio.CancelledError:
        print("not now")
        if me and honest:
            me.uncancel()
    await halt(asyncio.create_task(asyncio.sleep(60)))
    print("the oven is off")


async def refuse(honest: bool) -> None:
    """Cancel a stubborn task, *honest* or not.

    Predict: a request is dropped, and not taken back.  What comes after that?

    >>> asyncio.run(refuse(honest=False))
    not now
    cancelled: True

    The oven is off, but nobody gets to say so: `halt` saw a request, and took
    the oven's exception for mine.  So whoever refuses a request takes it back:

    >>> asyncio.run(refuse(honest=True))
    not now
    the oven is off
    cancelled: False
    """
    task = asyncio.create_task(stubborn(honest))
    await asyncio.sleep(0)
    task.cancel()
    await asyncio.wait([task])
    print("cancelled:", task.cancelled())


async def quitter() -> None:
    """Raise the exception by hand."""
    raise asyncio.CancelledError


async def team() -> None:
    """Work in a group of which one quits.

    Predict: when a task fails, its group cancels the others.  Does red go on?

    >>> asyncio.run(team())
    red goes on, requests: 0

    To raise the exception is not to make a request.  The quitter is cancelled,
    which is no failure, and nobody else was asked to stop.

    When not: in everyday code.  ``finally``, `asyncio.timeout` and
    `asyncio.TaskGroup` count for you; only who refuses a request, or builds
    the like of them, has to.

    Next: `asyncio_primer.locks`, for tasks that share more than time.
    """
    async with asyncio.TaskGroup() as group:
        group.create_task(quitter())
        red = group.create_task(asyncio.sleep(0.1, "red"))
    print(red.result(), "goes on, requests:", requests())


if __name__ == "__main__":
    asyncio.run(cook())
    asyncio.run(two_requests())
    asyncio.run(refuse(honest=False))
    asyncio.run(refuse(honest=True))
    asyncio.run(team())
