"""Why does a timeout in my async generator cancel the loop that uses it?

Wrong.  Needs Python 3.11::

    import asyncio

    async def fruits():
        async with asyncio.timeout(2):
            for fruit in ("water", "melon"):
                yield fruit

    async def main():
        async for fruit in fruits():
            print("eating", fruit)
            await asyncio.sleep(3)

    asyncio.run(main())

On Python 3.11 and later it prints::

    eating water
    ...
    Traceback (most recent call last):
      ...
    asyncio.exceptions.CancelledError

Nobody is slow in ``fruits``, and still the time runs out: a ``yield`` inside
of the block lets the caller's loop run inside of it, too.  A timeout cancels
the task that entered it, wherever that is.  Here it is in the loop's body,
which knows of no timeout and hears of a cancellation that nobody asked for.  A
task group around a ``yield`` is as bad (PEP 789 tells more).

Leave the block before you yield.  So give each item its own timeout, and the
caller's time is not counted.

Right.  Needs Python 3.11::

    import asyncio

    async def fetch(fruit):
        await asyncio.sleep(1)
        return fruit

    async def fruits():
        for fruit in ("water", "melon"):
            async with asyncio.timeout(2):
                fetched = await fetch(fruit)
            yield fetched

    async def main():
        async for fruit in fruits():
            print("eating", fruit)
            await asyncio.sleep(3)

    asyncio.run(main())

On Python 3.11 and later it prints::

    eating water
    eating melon

Right, before that::

    import asyncio

    async def fetch(fruit):
        await asyncio.sleep(1)
        return fruit

    async def fruits():
        for fruit in ("water", "melon"):
            fetched = fetch(fruit)
            yield await asyncio.wait_for(fetched, 2)

    async def main():
        async for fruit in fruits():
            print("eating", fruit)
            await asyncio.sleep(3)

    asyncio.run(main())

It prints::

    eating water
    eating melon

Also asked: yield inside asyncio.timeout or a TaskGroup; async generator is
cancelled for no reason; CancelledError in the body of an async for; timeout in
an async generator; timeout around yield in a fixture or context manager;
cancel scope in a different task anyio; PEP 789; timeout for each item of a
stream.

Next: `asyncio_primer.closing`, on what generators leave behind.
"""
