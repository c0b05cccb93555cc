"""A task can wait for a lock for ever, and no error says so.

A *deadlock*: tasks wait for a lock that nobody will release any more.  Nothing
is raised or printed, no processor is busy: the program has stopped, and only
`asyncio_primer.introspection` shows where.  Here are three ways in, and out.

Run it:  python -m asyncio_primer.deadlocks
"""

import asyncio
from typing import Awaitable


async def left_locked() -> None:
    """Take a lock by hand, and meet an error before it is released.

    `asyncio.Lock.acquire` waits until the lock is free and takes it, and
    `asyncio.Lock.release` gives it back: that is what ``async with`` calls.

    >>> asyncio.run(left_locked())
    no melon
    still locked: True

    Whoever wants this lock now waits for ever.  The way out is ``async with``:
    it releases however the block ends.
    """
    lock, shelf = asyncio.Lock(), {"water": 1}
    try:
        await lock.acquire()
        print(shelf["melon"])
        lock.release()
    except KeyError:
        print("no melon")
    print("still locked:", lock.locked())


async def patiently(name: str, work: Awaitable[None]) -> None:
    """Await *work* for half a second, then say that *name* gives up.

    With such a limit the next examples come to an end.  (To limit the taking
    alone: `asyncio.wait_for` around ``lock.acquire()``, release in `finally`.)

    >>> asyncio.run(patiently("red", asyncio.sleep(60)))
    red gives up
    """
    try:
        await asyncio.wait_for(work, 0.5)
    except asyncio.TimeoutError:
        print(name, "gives up")


async def taste(pot: asyncio.Lock) -> None:
    """Taste what is in *pot*, while nobody else has it."""
    async with pot:
        print("needs salt")


async def cook_and_taste() -> None:
    """Cook in a pot, while nobody else has it, and taste in between.

    Predict: one cook, one pot, nobody else in the kitchen.  What is printed?

    >>> asyncio.run(patiently("red", cook_and_taste()))
    red has the pot
    red gives up

    ``taste`` waits for a lock that its own task holds.  Locks of asyncio are
    not *reentrant*: they know that they are held, not by whom.  The way out:
    a function takes the lock, or its docstring says that its callers do.
    """
    pot = asyncio.Lock()
    async with pot:
        print("red has the pot")
        await taste(pot)


async def cook(name: str, first: asyncio.Lock, second: asyncio.Lock) -> None:
    """Let *name* take *first*, a little later *second*, and cook with both."""
    async with first:
        await asyncio.sleep(0.1)
        async with second:
            await asyncio.sleep(0.1)
            print(name, "has cooked")


async def two_orders() -> None:
    """Let red and blue take a pot and a knife, each in an order of its own.

    Predict: red has the pot and wants the knife, blue has the knife and wants
    the pot, and red alone gives up at some time.  What is printed?

    >>> asyncio.run(two_orders())
    red gives up
    blue has cooked

    The limit cancelled red, whose ``async with`` released the pot.  So a time
    limit loosens a deadlock; it does not prevent the next one.
    """
    pot, knife = asyncio.Lock(), asyncio.Lock()
    limited = patiently("red", cook("red", pot, knife))
    red = asyncio.create_task(limited, name="red")
    blue = asyncio.create_task(cook("blue", knife, pot), name="blue")
    await asyncio.gather(red, blue)


async def one_order() -> None:
    """Let red and blue both take the pot first, then the knife.

    The way out is one order for everybody.  Who has no pot yet has no knife
    either, so the one with the pot can go on:

    >>> asyncio.run(one_order())
    red has cooked
    blue has cooked
    """
    pot, knife = asyncio.Lock(), asyncio.Lock()
    await asyncio.gather(cook("red", pot, knife), cook("blue", pot, knife))


async def crowd(pot: asyncio.Lock) -> None:
    """Let red and blue want *pot* at once.

    One misuse does raise.  A lock belongs to one event loop, so make it in a
    coroutine.  On Python 3.10 and later the first wait for it decides which:

    >>> pot = asyncio.Lock()
    >>> asyncio.run(crowd(pot))
    red has cooked
    blue has cooked
    >>> asyncio.run(crowd(pot))  # doctest: +ELLIPSIS
    Traceback (most recent call last):
        ...
    RuntimeError: <... [locked]> is bound to a different event loop

    Before, it was the loop that was current when the lock was made.

    When not: where one lock will do.  Who never waits for a lock while holding
    another cannot deadlock.

    Next: `asyncio_primer.semaphores`, which let in more than one.
    """
    knife = asyncio.Lock()
    await asyncio.gather(cook("red", pot, knife), cook("blue", pot, knife))


if __name__ == "__main__":
    asyncio.run(left_locked())
    asyncio.run(patiently("red", cook_and_taste()))
    asyncio.run(two_orders())
    asyncio.run(one_order())
