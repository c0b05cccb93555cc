"""Only a change with an await in its middle needs a lock.

Tasks share one thread, and a task loses its turn only where it awaits.  So
most of what they share needs no protection: code without an `await` runs as
if it were alone.  With an `await` between reading and writing, others get a
turn there.  An `asyncio.Lock` keeps them out meanwhile.

Run it:  python -m asyncio_primer.locks
"""

import asyncio
import time
from typing import Dict

Stock = Dict[str, int]


async def payment() -> int:
    """Wait for a customer to pay; return one coin."""
    await asyncio.sleep(0)  # others get a turn, however short this is
    return 1


async def collect(till: Stock) -> None:
    """Add a payment to the coins in *till*."""
    till["coins"] += await payment()


async def three_pay() -> None:
    """Collect from three customers at once.

    Predict: the till is empty, and three customers pay one coin each.  What
    is in the till then?

    >>> asyncio.run(three_pay())
    {'coins': 1}

    Python reads ``till["coins"]`` first, and then waits for the payment.  All
    three tasks read 0, and each of them writes 1.  Two coins are gone: a *lost
    update*.  One line of code is no protection if there is an `await` in it.
    """
    till = {"coins": 0}
    await asyncio.gather(collect(till), collect(till), collect(till))
    print(till)


async def collect_safely(till: Stock) -> None:
    """Wait for a payment, and only then read and write *till*."""
    coin = await payment()
    till["coins"] += coin  # no await: nobody else runs in this line


async def no_lock_needed() -> None:
    """Collect from three customers at once, and safely.

    The best cure is no lock.  Take the `await` out of the middle, and the
    change cannot be divided any more:

    >>> asyncio.run(no_lock_needed())
    {'coins': 3}
    """
    till = {"coins": 0}
    await asyncio.gather(*[collect_safely(till) for _ in range(3)])
    print(till)


async def buy(name: str, shelf: Stock) -> None:
    """Let the customer *name* look at *shelf*, pay, and take a melon."""
    if shelf["melon"] == 0:
        print(f"{name} finds no melon")
        return
    await asyncio.sleep(1)  # paying
    shelf["melon"] -= 1
    print(f"{name} takes a melon, {shelf['melon']} left")


async def without_lock() -> None:
    """Let three customers buy, where there are two melons.

    Not every `await` can be taken out.  These customers look, then pay, then
    take, and the wait has its place in the middle:

    >>> asyncio.run(without_lock())
    red takes a melon, 1 left
    blue takes a melon, 0 left
    green takes a melon, -1 left

    Green saw a melon, paid, and took what was no longer there.
    """
    shelf = {"melon": 2}
    await asyncio.gather(*[buy(n, shelf) for n in ("red", "blue", "green")])


async def buy_alone(name: str, shelf: Stock, lock: asyncio.Lock) -> None:
    """Let the customer *name* buy from *shelf* while holding *lock*."""
    async with lock:
        await buy(name, shelf)


async def with_lock() -> None:
    """Let the same customers in one at a time; say how long it took.

    One task at most holds a lock.  Whoever wants it next is suspended at its
    ``async with`` until the holder has left the block; they get it in the
    order in which they came.  (Nobody asks who releases a lock: another task
    could.)

    Predict: paying takes one second, and all three come at once.  After how
    many seconds does green know?

    >>> asyncio.run(with_lock())
    red takes a melon, 1 left
    blue takes a melon, 0 left
    green finds no melon
    2 s

    It was one second without the lock.  What a lock guards happens one after
    another, the waiting too.  So hold a lock briefly, and give each shelf its
    own, not one to the whole shop.

    When not: where no `await` stands between reading and writing, or none
    has to.  (Take the melon first, and put it back if the payment fails.)  And
    not against threads: they need a `threading.Lock`.

    Next: `asyncio_primer.deadlocks`, for a lock can stop a whole program.
    """
    started = time.perf_counter()
    shelf, lock = {"melon": 2}, asyncio.Lock()
    names = "red", "blue", "green"
    await asyncio.gather(*[buy_alone(name, shelf, lock) for name in names])
    print(f"{time.perf_counter() - started:.0f} s")


if __name__ == "__main__":
    asyncio.run(three_pay())
    asyncio.run(without_lock())
    asyncio.run(with_lock())
