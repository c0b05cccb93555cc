"""One method makes any object awaitable.

What can stand behind `await` is called *awaitable*: a coroutine, a task, any
other future, and every object that has an ``__await__``.  They can all be
awaited; await them twice, and they differ.

Run it:  python -m asyncio_primer.awaitables
"""

import asyncio
import inspect
from typing import Any, Awaitable, Generator


async def fetch(dish: str) -> str:
    """Fetch *dish*, which takes a while, and return it."""
    print("fetching a", dish)
    await asyncio.sleep(0.1)
    return dish


class Order:
    """An order for a *dish*, which is fetched when somebody awaits the order.

    ``__await__`` returns an iterator, which deals with the event loop.  It
    need not be written anew: a coroutine has one, and so has a future.

    >>> async def lunch() -> str:
    ...     return await Order("melon")
    >>> asyncio.run(lunch())
    fetching a melon
    'melon'

    Needs Python 3.14.  `asyncio.run` takes any awaitable; before, it takes a
    coroutine only, such as ``lunch()``:

    >>> asyncio.run(Order("melon"))
    fetching a melon
    'melon'
    """

    def __init__(self, dish: str) -> None:
        self.dish = dish

    def __await__(self) -> Generator[Any, None, str]:
        return fetch(self.dish).__await__()


async def twice(thing: Awaitable[str]) -> None:
    """Await *thing* two times."""
    print(type(thing).__name__)
    try:
        print(await thing)
        print(await thing)
    except RuntimeError as error:
        print(error)


async def main() -> None:
    """Await a coroutine, a task and an order, each of them twice.

    Predict: that is six times a melon.  How many are fetched?

    >>> asyncio.run(main())
    coroutine
    fetching a melon
    melon
    cannot reuse already awaited coroutine
    Task
    fetching a melon
    melon
    melon
    Order
    fetching a melon
    melon
    fetching a melon
    melon

    Four.  A coroutine runs once, and keeps nothing.  A task, like any future,
    keeps its result.  An object of your own does what you decide: this one
    makes a new coroutine each time.

    How far a coroutine has come, `inspect.getcoroutinestate` knows:

    >>> coroutine = fetch("melon")
    >>> inspect.getcoroutinestate(coroutine)
    'CORO_CREATED'
    >>> coroutine.close()
    >>> inspect.getcoroutinestate(coroutine)
    'CORO_CLOSED'
    """
    await twice(fetch("melon"))
    await twice(asyncio.create_task(fetch("melon")))
    await twice(Order("melon"))


async def ensured(thing: Awaitable[str]) -> None:
    """Make sure that *thing* runs as a task, and say what came of it.

    `asyncio.create_task` wants a coroutine.  What takes any awaitable, such as
    `asyncio.gather`, calls `asyncio.ensure_future`: that returns a task or
    another future as it is, and makes a task of everything else.

    >>> asyncio.run(ensured(Order("melon")))
    can be awaited: True
    is a coroutine: False
    fetching a melon
    Task melon True

    When not: a class with an ``__await__`` hides that there is work in it.  A
    method, ``await order.fetch()``, says so, and can take arguments.

    Next: `asyncio_primer.either`: what if it is not known whether to await?
    """
    print("can be awaited:", inspect.isawaitable(thing))
    print("is a coroutine:", asyncio.iscoroutine(thing))
    task = asyncio.ensure_future(thing)
    same = asyncio.ensure_future(task)
    print(type(task).__name__, await task, same is task)


if __name__ == "__main__":
    asyncio.run(main())
    asyncio.run(ensured(Order("melon")))
