"""An asynchronous generator has two kinds of pause.

An ``async def`` with a `yield` inside is an *asynchronous generator function*.
Calling it runs nothing, and returns an *asynchronous generator*: something for
``async for``, without the class and the two methods.

Run it:  python -m asyncio_primer.generators
"""

import asyncio
from typing import AsyncIterator


async def market() -> AsyncIterator[str]:
    """Fetch water and melon, one by one, and yield each.

    >>> market()  # doctest: +ELLIPSIS
    <async_generator object market at 0x...>

    It is no coroutine, so it can be neither awaited nor made a task.
    """
    for fruit in ("water", "melon"):
        print("fetches", fruit)
        yield fruit  # paused until the next one is asked for


async def shop(fruits: AsyncIterator[str]) -> None:
    """Sell each of *fruits*.

    Generator and loop take turns.  The generator runs up to its next `yield`
    and pauses there, and the body of the loop runs.  It never runs ahead:

    >>> asyncio.run(shop(market()))
    fetches water
    sells water
    fetches melon
    sells melon
    """
    async for fruit in fruits:
        print("sells", fruit)


async def customer() -> None:
    """Look in, as soon as the event loop lets me."""
    print("a customer looks in")


async def while_a_customer_waits(fruits: AsyncIterator[str]) -> None:
    """Sell *fruits* while a customer's task is ready to run.

    Predict: the generator pauses twice, and the customer is ready from the
    start.  When does the customer get a turn?

    >>> asyncio.run(while_a_customer_waits(market()))
    fetches water
    sells water
    fetches melon
    sells melon
    sold out
    a customer looks in

    Not before it is all over.  A `yield` pauses the generator for the body of
    the loop, and both are parts of one task.  That was never suspended: the
    event loop heard nothing of those pauses, just as it hears nothing when a
    coroutine awaits another.
    """
    task = asyncio.create_task(customer())
    await shop(fruits)
    print("sold out")
    await task


async def slow_market() -> AsyncIterator[str]:
    """Fetch the same from far away, which takes a while.

    There is a second kind of pause: an `await` that has to wait.  It is for
    the event loop, and suspends the whole task, shop and generator:

    >>> asyncio.run(while_a_customer_waits(slow_market()))
    fetches water
    a customer looks in
    sells water
    fetches melon
    sells melon
    sold out

    An ordinary generator has the first kind of pause, a coroutine the second.
    This one has both.
    """
    for fruit in ("water", "melon"):
        print("fetches", fruit)
        await asyncio.sleep(0.2)  # suspended: others run
        yield fruit


async def wash(fruits: AsyncIterator[str]) -> AsyncIterator[str]:
    """Wash each of *fruits*, and yield it washed.

    What is such a pair good for?  Work that goes through several hands.  Each
    generator takes from the one before it, and every fruit goes all the way
    before the next is fetched:

    >>> asyncio.run(shop(wash(slow_market())))
    fetches water
    washes water
    sells clean water
    fetches melon
    washes melon
    sells clean melon
    """
    async for fruit in fruits:
        print("washes", fruit)
        yield f"clean {fruit}"


async def two_at_once() -> None:
    """Ask a generator for two items at the same time.

    Can two tasks share a generator?  It has one place where it goes on, so
    while it runs for one of them, the other is refused:

    >>> asyncio.run(two_at_once())
    fetches water
    water
    anext(): asynchronous generator is already running

    When not: if several tasks take the items, or they should be fetched ahead,
    a queue is better: `asyncio_primer.queues`.

    Next: `asyncio_primer.closing`, for what becomes of a generator that is not
    run to its end.
    """
    fruits = slow_market()
    both = fruits.__anext__(), fruits.__anext__()
    for each in await asyncio.gather(*both, return_exceptions=True):
        print(each)


if __name__ == "__main__":
    asyncio.run(while_a_customer_waits(market()))
    asyncio.run(while_a_customer_waits(slow_market()))
