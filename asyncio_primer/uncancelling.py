"""A task counts requests to stop it; a timeout takes back its own.

All requests look alike: `asyncio.CancelledError`.  How does a block with a
timeout know that this one is its own, to be turned into a `TimeoutError`, and
not yours, which it must let pass?  It counts.

Needs Python 3.11.  `asyncio.Task.cancelling` returns the number of requests,
and `asyncio.Task.uncancel` takes one back.  Before, keep a flag of your own.

Run it:  python -m asyncio_primer.uncancelling
"""

import asyncio
from typing import Any


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

    Predict: is ``too late`` printed, or is the cook cancelled?

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
    before = requests()
    task.cancel()
    try:
        await task
    except asyncio.CancelledError:
        if requests() > before:
            raise


async def closing_time() -> None:
    """Bake in two ovens; when told to stop, halt both, and stay after all.

    Predict: from the request until it is taken back, the count is 1.  Does
    `halt` halt both ovens?

    >>> asyncio.run(closing_time())
    halted: [True, True] requests: 1
    requests left: 0

    It does, for it asks whether a request came while it waited.  With just
    ``if requests(): raise`` the second oven would stay on.  `asyncio.timeout`
    once had that mistake (CPython issue 102780).

    A request that is dropped counts until it is taken back.  If this one were
    not, a task group that fails would make it again, since Python 3.13.
    """
    me: Any = asyncio.current_task()
    ovens = [asyncio.create_task(asyncio.sleep(60)) for _ in range(2)]
    asyncio.get_running_loop().call_later(0.1, me.cancel)
    try:
        await asyncio.wait(ovens)
    except asyncio.CancelledError:
        for oven in ovens:
            await halt(oven)
        print("halted:", [oven.cancelled() for oven in ovens], end=" ")
        print("requests:", requests())
        me.uncancel()
    print("requests left:", requests())


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
    `asyncio.TaskGroup` count for you; only those who refuse requests or build
    such blocks have to.

    Next: `asyncio_primer.locks`, for tasks that share more than time.
    """
    async with asyncio.TaskGroup() as group:
        group.create_task(quitter())
        red = group.create_task(asyncio.sleep(0.1, "red"))
    print(red.result(), "goes on, requests:", requests())


if __name__ == "__main__":
    for part in (cook, two_requests, closing_time, team):
        asyncio.run(part())
