"""An eager task begins before whoever makes it goes on.

An ordinary task begins in the next round of the event loop.  An *eager* one
begins inside the call that makes it.  What makes the tasks of a loop is its
*task factory*.  From Python 3.12 on it can be one that makes eager tasks.

Run it:  python -m asyncio_primer.eager
"""

import asyncio
from typing import Any, Coroutine, Dict


def be_eager() -> None:
    """Have the running loop make eager tasks from here on."""
    loop = asyncio.get_running_loop()
    loop.set_task_factory(asyncio.eager_task_factory)


async def paint(colour: str) -> None:
    """Paint *colour*, with one pause."""
    print(colour, "begins")
    await asyncio.sleep(0)
    print(colour, "ends")


async def main() -> None:
    """Make an ordinary task, then an eager one.

    Predict: blue begins before it is "made".  Does it end before that, too?

    >>> asyncio.run(main())
    red made
    red begins
    red ends
    blue begins
    blue made
    blue ends

    No: inside the call it runs only up to its first suspension.

    `asyncio.loop.set_task_factory` changes what `asyncio.create_task` does for
    all that use this loop, libraries included.
    """
    task = asyncio.create_task(paint("red"))
    print("red made")
    await task
    be_eager()
    task = asyncio.create_task(paint("blue"))
    print("blue made")
    await task


async def fetch(fruit: str) -> str:
    """Return *fruit*; only melons are not in store, and take a second."""
    if fruit == "melon":
        await asyncio.sleep(1)
    return fruit


async def shop() -> None:
    """Make two eager tasks, and look whether they are done.

    With `asyncio.eager_task_factory` work that need not wait is done as soon
    as its task is made; the loop never hears of it.  Needs Python 3.12.
    Before, do such work in a function, and make tasks of the rest.

    >>> asyncio.run(shop())
    water done: True
    melon done: False

    Water's task was over before ``create_task`` returned.  To await it would
    suspend nobody; had it failed, that `await` would raise the error.
    """
    be_eager()
    for fruit in ("water", "melon"):
        task = asyncio.create_task(fetch(fruit))
        print(fruit, "done:", task.done())


async def sign_off() -> str:
    """Make a task that takes itself off a list; return when it has.

    With an ordinary task this works:

    >>> asyncio.run(sign_off())
    'signed off'

    Predict: and with an eager one?

    >>> async def eagerly() -> str:
    ...     be_eager()
    ...     return await sign_off()
    >>> asyncio.run(eagerly())
    Traceback (most recent call last):
        ...
    KeyError: 'red'

    The task was over before it stood on the list.
    """
    at_work: Dict[str, Any] = {}

    async def work() -> None:
        del at_work["red"]

    at_work["red"] = asyncio.create_task(work())
    await at_work["red"]
    return "signed off"


def announced(work: Coroutine[Any, Any, None], **options: Any) -> Any:
    """Return a task that does *work*, made with *options*, and say so.

    Tasks that are made in a way of your own become eager if you hand that way
    to `asyncio.create_eager_task_factory`.  Needs Python 3.12.

    >>> async def loudly():
    ...     loop = asyncio.get_running_loop()
    ...     factory = asyncio.create_eager_task_factory(announced)
    ...     loop.set_task_factory(factory)
    ...     task = asyncio.create_task(fetch("water"))
    ...     loop.set_task_factory(None)
    ...     return await task
    >>> asyncio.run(loudly())
    a task for fetch
    'water'

    One eager task among ordinary ones is ``asyncio.create_task(work,
    eager_start=True)``.  Needs Python 3.14.  Before, it is
    ``asyncio.Task(work, loop=loop, eager_start=True)``.

    >>> async def one():
    ...     task = asyncio.create_task(fetch("water"), eager_start=True)
    ...     return task.done()
    >>> asyncio.run(one())
    True

    When not: in a program whose tasks, and those of its libraries, you do not
    know: they were written to begin later.  There, make eager only the tasks
    that a measurement names.

    Next: `asyncio_primer.gathering` waits for many tasks at once.
    """
    print("a task for", getattr(work, "__name__", "something"))
    return asyncio.Task(work, **options)


if __name__ == "__main__":
    asyncio.run(main())
    asyncio.run(shop())
