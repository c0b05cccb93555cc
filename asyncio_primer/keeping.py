"""A task that nobody keeps can vanish in the middle of its work.

Python throws an object away when nobody refers to it any more.  The event loop
lists its tasks, but the list does not count: it consists of *weak references*,
which keep nothing alive.  Who keeps a task, then, while it waits?

Run it:  python -m asyncio_primer.keeping
"""

import asyncio
import gc
from typing import Any, Coroutine, List, Set


async def melon() -> None:
    """Wait for half a second to pass."""
    await asyncio.sleep(0.5)
    print("melon is served")


async def water() -> None:
    """Wait for an event that nobody else knows of."""
    await asyncio.Event().wait()


def others() -> List[str]:
    """Return the names of the tasks that are not done, but for this one."""
    tasks = asyncio.all_tasks() - {asyncio.current_task()}
    return sorted(task.get_name() for task in tasks)


async def main() -> None:
    """Make two tasks, keep neither, and have Python clean up.

    But the loop does keep its timers.

    Predict: both tasks have begun, and wait.  Which of them are left when
    `gc.collect` has thrown away whatever nobody can reach?

    >>> asyncio.run(main())
    waiting: melon, water
    Task was destroyed but it is pending!
    waiting: melon
    melon is served

    A task is kept by what will wake it.  The loop keeps a timer, and the timer
    keeps melon.  The event that could wake water is known to water alone: the
    two hold each other, nobody holds either, and both are gone.

    Such circles are harder to see in a large program.  And there Python cleans
    up when it sees fit, so that a task is lost now and then, and never while
    you watch.
    """
    loop = asyncio.get_running_loop()
    # print the loop's complaints
    loop.set_exception_handler(lambda _, about: print(about["message"]))
    asyncio.create_task(melon(), name="melon")
    asyncio.create_task(water(), name="water")
    await asyncio.sleep(0)  # both begin, and wait
    print("waiting:", ", ".join(others()))
    gc.collect()
    print("waiting:", ", ".join(others()))
    await asyncio.sleep(1)


background: Set["asyncio.Task[None]"] = set()


def start(work: Coroutine[Any, Any, None], name: str) -> None:
    """Do *work* in a task called *name*, which is kept until it is done.

    A task that you will await is kept by your variable, as long as you are
    kept.  For one that nobody awaits a set will do; here it is a variable of
    the module, ``background``.  When a task is done, a done callback takes it
    out of the set, which would grow for ever otherwise.
    """
    task = asyncio.create_task(work, name=name)
    background.add(task)
    task.add_done_callback(background.discard)


async def kept() -> None:
    """Start the same two tasks, keep both, and have Python clean up.

    >>> asyncio.run(kept())
    waiting: melon, water
    melon is served
    kept: 1

    The set let go of melon once that was done.  Water waits to this day, or
    would, if `asyncio.run` did not cancel at its end whatever is left:

    >>> len(background)
    0

    When not: keeping a task is not hearing it.  Work whose result or error
    matters wants to be awaited, alone, by `asyncio_primer.gathering` or in a
    task group (`asyncio_primer.structured`).  And whoever awaits a task keeps
    it while being kept; the first of all is kept by `asyncio.run`.

    Next: `asyncio_primer.eager` is about tasks that begin sooner than these.
    """
    start(melon(), "melon")
    start(water(), "water")
    await asyncio.sleep(0)
    gc.collect()
    print("waiting:", ", ".join(others()))
    await asyncio.sleep(1)
    print("kept:", len(background))


if __name__ == "__main__":
    asyncio.run(main())
    asyncio.run(kept())
