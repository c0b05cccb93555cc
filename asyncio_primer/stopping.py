"""A worker that waits for a job waits for ever, unless somebody tells it.

There are three ways to tell it: put a last item that means "no more", cancel
the worker, or shut the queue down, which newer Pythons can.

Run it:  python -m asyncio_primer.stopping
"""

import asyncio
from typing import Any, Sequence


async def until_none(name: str, queue: "asyncio.Queue[Any]") -> None:
    """Do jobs from *queue*, as worker *name*, until one of them is None."""
    while True:
        job = await queue.get()
        if job is None:
            break
        await asyncio.sleep(0.1 * job)
        print(name, "did job", job)
    print(name, "stops")


async def last_items(items: Sequence[Any] = (1, 2, None)) -> None:
    """Put *items* into a queue for two workers; say who is there after 0.5 s.

    The None is a *sentinel*: an item that says that there are no more.  What
    was put in before it comes out before it, so no job is lost.

    Predict: two jobs, one None, two workers.  Who stops?

    >>> asyncio.run(last_items((1, 2, None)))
    red did job 1
    red stops
    blue did job 2
    still there: blue

    Whoever gets it first.  A sentinel, too, is got once, so put in one for
    each worker:

    >>> asyncio.run(last_items((1, 2, None, None)))
    red did job 1
    red stops
    blue did job 2
    blue stops

    Or put in one, and have each worker put it back before it stops.
    """
    queue: asyncio.Queue[Any] = asyncio.Queue()
    for item in items:
        queue.put_nowait(item)
    red = asyncio.create_task(until_none("red", queue), name="red")
    blue = asyncio.create_task(until_none("blue", queue), name="blue")
    _, running = await asyncio.wait([red, blue], timeout=0.5)
    for task in running:
        print("still there:", task.get_name())
        task.cancel()
    await asyncio.gather(*running, return_exceptions=True)


async def for_ever(name: str, queue: "asyncio.Queue[Any]") -> None:
    """Do jobs from *queue*, as worker *name*, for ever."""
    while True:
        job = await queue.get()
        await asyncio.sleep(0.1 * job)
        print(name, "did job", job)
        queue.task_done()


async def cancelled(join: bool = False) -> None:
    """Cancel a worker after 0.3 s, or when all is done if it is to *join*.

    A worker that is cancelled stops wherever it is suspended.  If that is in
    the middle of a job, the job is lost, and the rest is never begun:

    >>> asyncio.run(cancelled(join=False))
    red did job 2
    jobs left in the queue: 1

    But after the join, all jobs are done, and there is only one place where a
    worker can be: it waits for the next job.  Then cancelling loses nothing:

    >>> asyncio.run(cancelled(join=True))
    red did job 2
    red did job 3
    red did job 1
    jobs left in the queue: 0
    """
    queue: asyncio.Queue[Any] = asyncio.Queue()
    for job in (2, 3, 1):
        queue.put_nowait(job)
    red = asyncio.create_task(for_ever("red", queue), name="red")
    await (queue.join() if join else asyncio.sleep(0.3))
    red.cancel()
    await asyncio.wait([red])
    print("jobs left in the queue:", queue.qsize())


async def shut_down(work: Any = for_ever, at_once: bool = False) -> None:
    """Shut a queue down on two tasks of *work*; drop its jobs if *at_once*.

    Needs Python 3.13.  After `asyncio.Queue.shutdown` a put raises
    `asyncio.QueueShutDown`, and so does a get as soon as no job is left.  That
    stops the workers:

    >>> asyncio.run(shut_down())
    red did job 1
    blue did job 2
    red did job 3
    [QueueShutDown(), QueueShutDown()]

    Needs Python 3.13.  ``queue.shutdown(immediate=True)`` drops the jobs that
    nobody got; those in work are finished, not cut off.  And for a worker that
    expects `asyncio.QueueShutDown` it is no error:

    >>> async def worker(name, queue):
    ...     try:
    ...         await for_ever(name, queue)
    ...     except asyncio.QueueShutDown:
    ...         return
    >>> asyncio.run(shut_down(worker, at_once=True))
    red did job 1
    blue did job 2
    [None, None]

    When not: before Python 3.13, join and cancel; it is as safe, if no error
    ends a worker (`asyncio_primer.workers`).  A sentinel is for workers that
    have something to say at the end, such as a sum.

    Next: `asyncio_primer.context`, for values that each task has to itself.
    """
    queue: Any = asyncio.Queue()
    for job in (1, 2, 3):
        queue.put_nowait(job)
    red = asyncio.create_task(work("red", queue), name="red")
    blue = asyncio.create_task(work("blue", queue), name="blue")
    await asyncio.sleep(0)
    queue.shutdown(immediate=at_once)
    print(await asyncio.gather(red, blue, return_exceptions=True))


if __name__ == "__main__":
    asyncio.run(last_items())
    asyncio.run(cancelled())
    if hasattr(asyncio.Queue, "shutdown"):
        asyncio.run(shut_down())
