"""Can I use ``async for`` over a list, to do its items at the same time?

Wrong::

    import asyncio

    async def fetch(fruit):
        await asyncio.sleep(1)
        print(fruit)

    async def main():
        async for fruit in ["water", "melon"]:
            await fetch(fruit)

    asyncio.run(main())

It prints::

    Traceback (most recent call last):
      ...
    TypeError: 'async for' requires an object with __aiter__ method, got list

Neither.  A list has all its items there, nothing to wait for, and ``async
for`` refuses it.  And where it does work it is no faster than `for`: it takes
one item after the other, and each turn begins when the one before it has
ended, `asyncio_primer.mistakes.iteration.async_for_one_by_one`.

What runs at the same time is tasks.  `asyncio.gather` makes one for each and
waits for all.

Right::

    import asyncio

    async def fetch(fruit):
        await asyncio.sleep(1)
        print(fruit)

    async def main():
        fruits = ["water", "melon"]
        await asyncio.gather(*map(fetch, fruits))

    asyncio.run(main())

It prints::

    water
    melon

Right, one after the other::

    import asyncio

    async def fetch(fruit):
        await asyncio.sleep(1)
        print(fruit)

    async def main():
        for fruit in ["water", "melon"]:
            await fetch(fruit)

    asyncio.run(main())

It prints::

    water
    melon

Also asked: parallel for loop with asyncio; run loop iterations concurrently;
async for range; async for requires __aiter__ got list, range, dict or
generator; loop over urls at once; javascript for await over an array; make a
for loop asynchronous; iterate a list with async for; async for with a normal
list, tuple, dict or range.

Next: `asyncio_primer.gathering`, on running many and waiting for all.
"""
