"""Awaiting a coroutine hands nothing to the event loop.

One coroutine can await another and use what it returns, and so on down a
chain.  This cuts work into parts that read like ordinary calls.  But does each
`await` in the chain let other tasks run?

Run it:  python -m asyncio_primer.chaining
"""

import asyncio
from typing import Awaitable


async def fruit() -> str:
    """Fetch water, then a melon to put it in; return the fruit."""
    print("inside fruit shop")

    print("waiting for water")
    water = await wait_for_water()

    print("waiting for melon")
    water_melon = await wait_for_melon(water)

    return water_melon


async def wait_for_water() -> str:
    """Fetch water and return it."""
    print("fetch water")
    return "water"


async def wait_for_melon(water: str) -> str:
    """Fetch a melon; return it joined to *water*."""
    print("fetch melon")
    return water + " melon"


async def main() -> None:
    """Buy a fruit.

    Every result travels up the chain to the one who awaits it:

    >>> asyncio.run(main())
    inside fruit shop
    waiting for water
    fetch water
    waiting for melon
    fetch melon
    fruit name : water melon
    """
    print(f"fruit name : {await fruit()}")


async def customer() -> None:
    """Look in, as soon as the event loop lets me."""
    print("a customer looks in")


async def while_a_customer_waits(shopping: Awaitable[str]) -> None:
    """Await *shopping*, a coroutine, while a customer is ready to run.

    Predict: the customer is ready to run from the start.  When does its turn
    come?

    >>> asyncio.run(while_a_customer_waits(fruit()))
    inside fruit shop
    waiting for water
    fetch water
    waiting for melon
    fetch melon
    bought water melon
    a customer looks in

    Not before it is all over.  In spite of its two awaits `fruit` was never
    suspended: awaiting a coroutine runs it on the spot, as a call would.
    Drive it by hand, and the first ``send`` already takes it to its end:

    >>> try:
    ...     fruit().send(None)
    ... except StopIteration as stop:
    ...     print("returned", stop.value)
    inside fruit shop
    waiting for water
    fetch water
    waiting for melon
    fetch melon
    returned water melon
    """
    task = asyncio.create_task(customer())
    print("bought", await shopping)
    await task


async def slow_fruit() -> str:
    """Buy the same fruit from suppliers who need a second each."""
    print("inside fruit shop")
    water = await slow_water()
    print(f"I still have the {water}")
    return await slow_melon(water)


async def slow_water() -> str:
    """Fetch water, which takes a second.

    Who lets go of the thread, then?  Only what stands at the bottom of the
    chain and pauses there, such as `asyncio.sleep`.  It suspends the
    whole chain above it, and the loop has time for the customer:

    >>> asyncio.run(while_a_customer_waits(slow_fruit()))
    inside fruit shop
    fetch water
    a customer looks in
    I still have the water
    fetch melon
    bought water melon

    When the second is over, each coroutine of the chain goes on where it was,
    with its variables as they were.
    """
    print("fetch water")
    await asyncio.sleep(1)  # suspends slow_fruit too, and the whole task
    return "water"


async def slow_melon(water: str) -> str:
    """Fetch a melon, which takes a second; return it joined to *water*.

    When not: a chain waits for each link in turn.  Where one does not need
    the other's result, make tasks, or gather them.

    Next: `asyncio_primer.cooperation`: what if somebody does not let go?
    """
    print("fetch melon")
    await asyncio.sleep(1)
    return water + " melon"


if __name__ == "__main__":
    asyncio.run(main())
    print("-- while a customer waits:")
    asyncio.run(while_a_customer_waits(fruit()))
    print("-- with slow suppliers:")
    asyncio.run(while_a_customer_waits(slow_fruit()))
