"""A context does not follow you into a thread unless you carry it there.

A task begins with a copy of its maker's context.  A thread of a pool does not,
but a copy can be made and taken along.  It is a copy of the variables, not of
the things in them.

Run it:  python -m asyncio_primer.carrying
"""

import asyncio
import contextlib
from contextvars import ContextVar, copy_context
from typing import Iterator, List

customer = ContextVar("customer", default="nobody")


def fetch(thing: str) -> None:
    """Fetch *thing*, as a thread would, and say for whom."""
    print(f"{thing} for {customer.get()}")


async def change() -> None:
    """Make green the customer."""
    customer.set("green")


async def main() -> None:
    """Have a thread fetch a melon, and then water with a copy of the context.

    The customer is red, but only one of the two calls is for red:

    >>> asyncio.run(main())
    melon for nobody
    water for red

    The thread has a context of its own, where nobody was set.  (In
    free-threaded builds it is a copy of the context in which the thread was
    first needed, perhaps another customer's: no better.)  For the water,
    `contextvars.copy_context` makes a copy here, and its ``run`` calls a
    function in it, wherever that may be.
    """
    customer.set("red")
    loop = asyncio.get_running_loop()
    await loop.run_in_executor(None, fetch, "melon")
    await loop.run_in_executor(None, copy_context().run, fetch, "water")


async def shorter() -> None:
    """Have a thread fetch fruit with a copy of the context, in one call.

    Needs Python 3.9.  `asyncio.to_thread` runs a function in a thread and in a
    copy of the context.  Before, give ``copy_context().run`` to
    `asyncio.loop.run_in_executor`.

    >>> asyncio.run(shorter())
    fruit for red
    """
    customer.set("red")
    await asyncio.to_thread(fetch, "fruit")


async def put(thing: str, basket: "ContextVar[List[str]]") -> None:
    """Put *thing* into the list that is in *basket*."""
    basket.get().append(thing)


async def one_basket() -> None:
    """Let two tasks put something into the basket.

    Predict: each of the two has a context of its own.  What is in the basket
    out here?

    >>> asyncio.run(one_basket())
    ['melon', 'water']

    Both contexts are copies, and in both stands the same list.  What is
    set stays in its task; changing the thing itself is seen by all.
    """
    basket: ContextVar[List[str]] = ContextVar("basket")
    basket.set([])
    await asyncio.gather(put("melon", basket), put("water", basket))
    print(basket.get())


async def given() -> None:
    """Give a task a context, and look what it has left there.

    Needs Python 3.11.  With ``context=`` `asyncio.create_task` makes no copy:
    the task runs in the context that it is given, and what it sets can be read
    there.  Before, ``context.run(asyncio.create_task, change())`` starts it
    with a copy of that one, from which nothing comes back.

    >>> asyncio.run(given())
    there green, here red
    """
    customer.set("red")
    context = copy_context()
    await asyncio.create_task(change(), context=context)
    print(f"there {context[customer]}, here {customer.get()}")


@contextlib.contextmanager
def serving(name: str) -> Iterator[None]:
    """Make *name* the customer, for the length of a ``with`` block.

    ``set`` returns a token, with which ``reset`` restores the old value:

    >>> with serving("blue"):
    ...     fetch("melon")
    melon for blue
    >>> fetch("melon")
    melon for nobody

    Needs Python 3.14.  The token that `contextvars.ContextVar.set` returns is
    such a context manager itself.  Before, write one like this.

    >>> async def in_one_line() -> None:
    ...     with customer.set("blue"):
    ...         fetch("water")
    ...     fetch("water")
    >>> asyncio.run(in_one_line())
    water for blue
    water for nobody

    When not: to tell a thread what to do.  Arguments reach it as they reach
    every function.

    Next: `asyncio_primer.iteration`, where a ``for`` can wait.
    """
    token = customer.set(name)
    try:
        yield
    finally:
        customer.reset(token)


if __name__ == "__main__":
    asyncio.run(main())
    asyncio.run(one_basket())
    with serving("blue"):
        fetch("melon")
    fetch("melon")
