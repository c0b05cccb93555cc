"""Empty is not finished: join waits until each job is reported done.

A *pool* is a fixed number of tasks, the *workers*, that take their jobs from
one queue.  However many jobs there are, no more than that are in work at once.

Run it:  python -m asyncio_primer.workers
"""

import asyncio
from typing import Any, Callable, Dict, List, Sequence

Jobs = Sequence[int]
Results = Dict[int, object]
Worker = Callable[..., Any]


async def divide(job: int) -> int:
    """Take a while over *job*; return 6 divided by it."""
    await asyncio.sleep(0.1 * job)
    return 6 // job


async def worker(queue: "asyncio.Queue[int]", results: Results) -> None:
    """Do jobs from *queue* for ever, and leave their results in *results*."""
    while True:
        job = await queue.get()
        results[job] = await divide(job)
        print("done:", job)
        queue.task_done()


async def pool(work: Worker = worker, jobs: Jobs = (5, 0, 1, 3)) -> List[Any]:
    """Have three tasks of *work* do *jobs* within 1 s; return the results.

    Nobody plans who does what: whoever is free takes the next job.  Short jobs
    are done before long ones, so each result is kept under its job (no two are
    equal here), and put in order at the end:

    >>> asyncio.run(pool(worker, [5, 2, 1, 3]))
    done: 1
    done: 2
    done: 3
    done: 5
    [1, 3, 6, 2]

    How does the pool know that all is done?  After 0.1 s the last job is got:
    the queue is empty, and three jobs are still in work.  That is why a queue
    also counts: one more for each item that is put, one less for each call of
    `asyncio.Queue.task_done`.  And `asyncio.Queue.join` waits until the count
    is 0.  The workers would wait for ever; `stop`, below, cancels them.

    Predict: the second job is now 0, and dividing by that raises an exception.
    Where does it come out?

    >>> asyncio.run(pool(worker, [5, 0, 1, 3]))
    done: 1
    done: 3
    done: 5
    not joined; jobs left in the queue: 0
    a worker died of ZeroDivisionError
    [1, None, 6, 2]

    Only in `stop`.  One worker died of it, and its task kept the exception for
    the one who awaits it.  The others did all the rest, and yet the join would
    wait for ever: of four jobs three were reported.
    """
    queue: asyncio.Queue[int] = asyncio.Queue()
    results: Results = {}
    for job in jobs:
        queue.put_nowait(job)
    tasks = [asyncio.create_task(work(queue, results)) for _ in range(3)]
    try:
        await asyncio.wait_for(queue.join(), 1)
    except asyncio.TimeoutError:
        print("not joined; jobs left in the queue:", queue.qsize())
    finally:
        await stop(tasks)
    return [results.get(job) for job in jobs]


async def stop(tasks: List["asyncio.Task[None]"]) -> None:
    """Cancel *tasks*, wait until all have ended, and tell of their errors."""
    for task in tasks:
        task.cancel()
    for end in await asyncio.gather(*tasks, return_exceptions=True):
        if isinstance(end, Exception):  # to be cancelled is none
            print("a worker died of", type(end).__name__)


async def careful(queue: "asyncio.Queue[int]", results: Results) -> None:
    """Do jobs from *queue*; leave what they return or raise in *results*.

    A worker that is to outlive its jobs catches their errors, and reports each
    job in a `finally`, whatever became of it:

    >>> asyncio.run(pool(careful, [5, 0, 1, 3]))  # doctest: +ELLIPSIS
    [1, ZeroDivisionError('...'), 6, 2]

    An error is a result, too: it stands where its job stood.  Should one error
    rather end it all?  Then run the workers in a task group, which cancels the
    rest when one fails (`asyncio_primer.structured`).  Join inside it, and
    cancel the workers yourself after the join, or the group waits for ever.
    """
    while True:
        job = await queue.get()
        try:
            results[job] = await divide(job)
        except Exception as error:
            results[job] = error
        finally:
            queue.task_done()


async def too_often() -> None:
    """Report a job twice.

    Can a report be wrong in the other direction?  That is noticed:

    >>> asyncio.run(too_often())
    task_done() called too many times

    When not: for a few jobs that are all known, `asyncio.gather` needs neither
    queue nor workers, keeps the order, and raises the first error.  With a
    semaphore it limits how many are in work, too:
    `asyncio_primer.semaphores`.

    Next: `asyncio_primer.stopping`, for how workers find out that no more jobs
    will come.
    """
    queue: asyncio.Queue[int] = asyncio.Queue()
    queue.put_nowait(1)
    await queue.get()
    queue.task_done()
    try:
        queue.task_done()
    except ValueError as error:
        print(error)


if __name__ == "__main__":
    print(asyncio.run(pool()))
    print(asyncio.run(pool(careful)))
