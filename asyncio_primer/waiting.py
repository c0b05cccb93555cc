"""A wait says who is done; the rest is up to you.

`asyncio.wait` takes tasks, and returns two sets of them: those that are done,
and those that are *pending*, which is to say not done yet.  It waits until the
first is done, until the first error, or until all are done.

Run it:  python -m asyncio_primer.waiting
"""

import asyncio
from typing import Any, Coroutine, Iterable


async def paint(colour: str, seconds: float) -> str:
    """Take *seconds* over *colour*, and return it; grey is out of stock."""
    await asyncio.sleep(seconds)
    if colour == "grey":
        raise ValueError("out of grey")
    return colour


def names(tasks: Iterable["asyncio.Task[str]"]) -> str:
    """Return the names of *tasks*."""
    return ", ".join(sorted(map(asyncio.Task.get_name, tasks))) or "nobody"


async def stop(tasks: Iterable["asyncio.Task[str]"]) -> None:
    """Cancel *tasks*, done or not, and hear what all of them came to."""
    for task in tasks:
        task.cancel()
    await asyncio.gather(*tasks, return_exceptions=True)


async def wait_until(enough: str) -> None:
    """Make three tasks, wait until it is *enough*, and say who is done."""
    tasks = []
    for colour, seconds in (("green", 0.2), ("grey", 0.4), ("red", 0.6)):
        task = asyncio.create_task(paint(colour, seconds), name=colour)
        tasks.append(task)
    done, pending = await asyncio.wait(tasks, return_when=enough)
    print(f"{enough}: done {names(done)}; pending {names(pending)}")
    await stop(tasks)


async def main() -> None:
    """Wait for the same tasks three times, for less and for more of them.

    Predict: green is done after 0.2 seconds, grey fails after 0.4, and red is
    done after 0.6.  Which of these waits raises the error of grey?

    >>> asyncio.run(main())
    FIRST_COMPLETED: done green; pending grey, red
    FIRST_EXCEPTION: done green, grey; pending red
    ALL_COMPLETED: done green, grey, red; pending nobody

    None does: the failed task is among those that are done, and keeps its
    error for those who ask.  Do ask: FIRST_EXCEPTION has looked at the errors
    itself, so there will be no complaint (`asyncio_primer.unheard`) if you
    forget.  If nobody fails, it waits for all; to be cancelled is not to fail.
    """
    await wait_until(asyncio.FIRST_COMPLETED)
    await wait_until(asyncio.FIRST_EXCEPTION)
    await wait_until(asyncio.ALL_COMPLETED)


async def impatient() -> None:
    """Wait for red, but no longer than 0.2 seconds; then wait again.

    Predict: red needs 0.4 seconds.  What does the *timeout* raise, and what
    becomes of red?

    >>> asyncio.run(impatient())
    done nobody; pending red
    done red; pending nobody

    Nothing is raised, and red goes on.  It never knew that somebody waited, or
    stopped waiting.  (The timeouts that raise and cancel are those of
    `asyncio_primer.timeouts`.)
    """
    tasks = [asyncio.create_task(paint("red", 0.4), name="red")]
    for timeout in (0.2, None):
        done, pending = await asyncio.wait(tasks, timeout=timeout)
        print(f"done {names(done)}; pending {names(pending)}")


async def called_off() -> None:
    """Cancel a wait, and look at the task that it waited for.

    Even cancelling the wait leaves the task alone.  Cancelling an
    `asyncio.gather` would have cancelled the task:

    >>> asyncio.run(called_off())
    wait cancelled: True, red cancelled: False
    """
    task = asyncio.create_task(paint("red", 0.2))
    waiting = asyncio.create_task(asyncio.wait([task]))
    await asyncio.sleep(0.1)
    waiting.cancel()
    await asyncio.wait([task, waiting])
    print(f"wait cancelled: {waiting.cancelled()}", end=", ")
    print(f"red cancelled: {task.cancelled()}")


async def first_of(*work: Coroutine[Any, Any, str]) -> str:
    """Do all *work* together; return the first result, and stop the rest.

    Here is what it is good for: a race.

    >>> asyncio.run(first_of(paint("red", 0.3), paint("green", 0.1)))
    'green'

    If several are done at once, any of them wins.  If the winner has failed,
    its ``result`` raises the error, and the rest is stopped as well.  To make
    the tasks is your part: from Python 3.11 on `asyncio.wait` refuses
    coroutines.

    When not: to have all results, or the first error at once, gather them
    (`asyncio_primer.gathering`).  A wait leaves you with tasks that you must
    stop and errors that you must ask for; take it for what needs that freedom.

    Next: `asyncio_primer.arriving` takes each result as it comes.
    """
    tasks = [asyncio.create_task(each) for each in work]
    try:
        enough = asyncio.FIRST_COMPLETED
        done, _ = await asyncio.wait(tasks, return_when=enough)
        return done.pop().result()
    finally:
        await stop(tasks)


if __name__ == "__main__":
    asyncio.run(main())
    asyncio.run(impatient())
