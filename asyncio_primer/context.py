"""A task works on a copy of its maker's context.

For whom is this melon?  Something that half the program wants to know - a
customer, a request, a language - need not be handed from call to call.  A
`contextvars.ContextVar` holds it, with a value of its own for each task: a
task's values are its *context*.

Run it:  python -m asyncio_primer.context
"""

import asyncio
import threading
from contextvars import ContextVar

customer = ContextVar("customer", default="nobody")


async def fetch(thing: str, seconds: float) -> None:
    """Fetch *thing*, which takes *seconds*, and say for whom."""
    await asyncio.sleep(seconds)
    print(f"{thing} for {customer.get()}")


async def serve(name: str, seconds: float) -> None:
    """Serve the customer *name*, in *seconds*."""
    customer.set(name)
    await fetch("melon", seconds)


async def main() -> None:
    """Serve two customers at once, and then see who is left.

    >>> asyncio.run(main())
    melon for red
    melon for blue
    water for nobody

    ``fetch`` was told no name.  `asyncio.gather` makes a task of each: each
    set its own, the other did not see it, and nothing of it came out to where
    the tasks were made.  (How to undo a ``set``: `asyncio_primer.carrying`.)
    """
    await asyncio.gather(serve("red", 0.1), serve("blue", 0.2))
    await fetch("water", 0)


async def one_for_all() -> None:
    """Serve two customers with a `threading.local` in the same place.

    Predict: a `threading.local` keeps apart what threads write into it.  Who
    gets the melons?

    >>> asyncio.run(one_for_all())
    melon for blue
    melon for blue

    Tasks share one thread, so it is a global variable with a long name.  Blue
    wrote last.
    """
    local = threading.local()

    async def serve_locally(name: str) -> None:
        local.customer = name
        await asyncio.sleep(0.1)
        print(f"melon for {local.customer}")

    await asyncio.gather(serve_locally("red"), serve_locally("blue"))


async def made_then_started() -> None:
    """Make a task for red, and go on to the next customer before it starts.

    Predict: the task starts when blue is the customer already.  For whom is
    its melon?

    >>> asyncio.run(made_then_started())
    water for blue
    melon for red

    `asyncio.create_task` copies the context, there and then.  What its maker
    sets later is none of the task's concern.
    """
    customer.set("red")
    task = asyncio.create_task(fetch("melon", 0))
    customer.set("blue")
    await fetch("water", 0)
    await task


async def change() -> None:
    """Make green the customer."""
    customer.set("green")


async def task_or_await() -> None:
    """Let a task set the customer, then a coroutine.

    Predict: the customer is red.  Who is it after a task has set it to green,
    and who after a coroutine has, that is only awaited?

    >>> asyncio.run(task_or_await())
    after the task: red
    after the await: green

    The task wrote into its own copy.  An awaited coroutine runs in the task of
    whoever awaits it, and so in the same context, as a call does.  (Not so in
    C#, where what an ``async`` method sets in an ``AsyncLocal`` stays inside.)
    """
    customer.set("red")
    await asyncio.create_task(change())
    print("after the task:", customer.get())
    await change()
    print("after the await:", customer.get())


async def limited() -> None:
    """Await a change with a time limit; print who is the customer then.

    So it matters whether what you call makes a task.  `asyncio.gather` always
    does.  On Python 3.12 and later `asyncio.wait_for` does not:

    >>> asyncio.run(limited())
    green

    Up to Python 3.11 `asyncio.wait_for` made a task, with a copy:

    >>> asyncio.run(limited())
    red

    When not: for what a function needs to do its work.  That is an argument,
    and whoever reads the call can see it.  A context variable is for what only
    passes through.

    Next: `asyncio_primer.carrying`, for threads and other places that have no
    copy.
    """
    customer.set("red")
    await asyncio.wait_for(change(), 1)
    print(customer.get())


if __name__ == "__main__":
    asyncio.run(main())
    asyncio.run(one_for_all())
    asyncio.run(made_then_started())
    asyncio.run(task_or_await())
