"""When does the ``finally`` of my async generator run after a ``break``?

Wrong::

    import asyncio

    async def fruits():
        try:
            yield "water"
            yield "melon"
        finally:
            await asyncio.sleep(1)
            print("closed")

    async def main():
        async for fruit in fruits():
            print(fruit)
            break
        print("home")

    asyncio.run(main())

Up to Python 3.12 it prints::

    water
    home

On Python 3.13 and later it prints::

    water
    home
    closed

Not at the ``break``.  That leaves the generator paused at its ``yield``, and
closing it would have to await, which a ``break`` does not.  When Python throws
the generator away, the event loop makes a task to close it, and that runs some
time later.  Here the program ends first, and `asyncio.run` cancels that
task: the ``finally`` is cut off at its `await`, without a word.  (Since Python
3.13 it is made up for if the task had not even begun, as here, and only then.)
A ``return`` or an exception in the loop leaves it open just the same.

Whoever leaves early has to close.  `contextlib.aclosing` does it behind its
block, however that ends.

Right.  Needs Python 3.10::

    import asyncio
    from contextlib import aclosing

    async def fruits():
        try:
            yield "water"
            yield "melon"
        finally:
            await asyncio.sleep(1)
            print("closed")

    async def main():
        async with aclosing(fruits()) as items:
            async for fruit in items:
                print(fruit)
                break
        print("home")

    asyncio.run(main())

On Python 3.10 and later it prints::

    water
    closed
    home

Right, before that::

    import asyncio

    async def fruits():
        try:
            yield "water"
            yield "melon"
        finally:
            await asyncio.sleep(1)
            print("closed")

    async def main():
        items = fruits()
        try:
            async for fruit in items:
                print(fruit)
                break
        finally:
            await items.aclose()
        print("home")

    asyncio.run(main())

It prints::

    water
    closed
    home

Also asked: cleanup of an async generator after break is late or never; finally
block of async generator not executed; connection stays open after leaving
async for; return inside async for leaks; async generator not closed; resource
leak with async for; aclosing; shutdown_asyncgens; database cursor stays open;
finally runs in another task.

Next: `asyncio_primer.closing`, which measures when the ``finally`` runs.
"""
