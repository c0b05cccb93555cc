"""A task runs by itself, and can be asked how it stands.

A coroutine runs only while somebody drives it, and only once.
`asyncio.create_task` hands it to the event loop, which drives it from then on,
and returns an `asyncio.Task`.  Whoever holds the task can ask how the work
stands, wait for it, and hear how it ended.

Run it:  python -m asyncio_primer.tasks
"""

import asyncio
import time


async def paint(colour: str, seconds: float = 1) -> str:
    """Take *seconds* over *colour*, and return it; grey is out of stock."""
    await asyncio.sleep(seconds)
    if colour == "grey":
        raise ValueError("out of grey")
    print("painted", colour)
    return colour


async def twice() -> None:
    """Await one task twice.

    Predict: a coroutine refuses a second `await`.  And a task?  How often is
    red painted, and after how many seconds does each `await` return?

    >>> asyncio.run(twice())
    painted red
    red after 1 s
    red after 1 s

    The work was done once.  The second `await` takes the result that the task
    has kept, at once.
    """
    started = time.perf_counter()
    task = asyncio.create_task(paint("red"))
    print(await task, f"after {time.perf_counter() - started:.0f} s")
    print(await task, f"after {time.perf_counter() - started:.0f} s")


async def hasty() -> str:
    """Make a task, and return its result without awaiting it.

    Predict: what does `asyncio.Task.result` do when there is none yet?

    >>> asyncio.run(hasty())
    Traceback (most recent call last):
        ...
    asyncio.exceptions.InvalidStateError: Result is not set.

    It never waits.  The methods of a task answer at once, or raise.
    """
    return asyncio.create_task(paint("red")).result()


def state(task: "asyncio.Task[str]") -> str:
    """Return in words how *task* stands.

    Asked in another order, `asyncio.Task.exception` may itself raise an error.
    """
    if not task.done():
        return "at work"
    if task.cancelled():
        return "was cancelled"
    if task.exception():
        return f"raised {task.exception()!r}"
    return f"returned {task.result()!r}"


async def main() -> None:
    """Make three tasks, and ask each how it stands, before and after.

    A task ends in one of three ways: it returns, raises, or is cancelled.

    >>> asyncio.run(main())
    red at work
    grey at work
    green at work
    painted red
    red returned 'red'
    grey raised ValueError('out of grey')
    green was cancelled

    Nobody awaited them: they ran while `main` slept.  And the error of grey
    hurts nobody, until somebody awaits the task.
    """
    colours = ("red", "grey", "green")
    tasks = [asyncio.create_task(paint(each), name=each) for each in colours]
    for task in tasks:
        print(task.get_name(), state(task))
    await asyncio.sleep(0.5)
    tasks[2].cancel()
    await asyncio.sleep(1)
    for task in tasks:
        print(task.get_name(), state(task))


async def census() -> None:
    """Print the name of the task that runs this, then of all, and their work.

    Which task runs this?  `asyncio.current_task` knows.  And which are there?
    `asyncio.all_tasks` knows all that are not done:

    >>> asyncio.run(census())
    I am the painter
    apprentice runs paint
    the painter runs census

    A task that gets no name is called Task-1, Task-2 and so on.
    """
    me = asyncio.current_task()
    assert me is not None
    me.set_name("the painter")
    print("I am", me.get_name())
    asyncio.create_task(paint("red"), name="apprentice")
    for task in sorted(asyncio.all_tasks(), key=asyncio.Task.get_name):
        work = getattr(task.get_coro(), "__name__", "something")
        print(task.get_name(), "runs", work)


def too_soon() -> None:
    """Make a task where no event loop runs.

    `asyncio.create_task` wants a running loop.  `asyncio.loop.create_task`
    gives a task to a loop that need not run yet:

    >>> too_soon()
    no running event loop
    painted red

    When not: if you would await the task at once, await the coroutine instead.
    It comes to the same, a little sooner.

    Next: `asyncio_primer.unheard`: what if nobody ever asks for the error?
    """
    loop, coroutine = asyncio.new_event_loop(), paint("red", 0.2)
    try:
        asyncio.create_task(coroutine)
    except RuntimeError as error:
        print(error)
    loop.run_until_complete(loop.create_task(coroutine))
    loop.close()


if __name__ == "__main__":
    asyncio.run(twice())
    asyncio.run(main())
