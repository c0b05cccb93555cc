"""How can I enumerate or zip an async generator?

Wrong::

    import asyncio

    async def fruits():
        for fruit in ("water", "melon"):
            await asyncio.sleep(1)
            yield fruit

    async def main():
        async for n, fruit in enumerate(fruits(), 1):
            print(n, fruit)

    asyncio.run(main())

It prints::

    Traceback (most recent call last):
      ...
    TypeError: 'async_generator' object is not iterable

``enumerate``, `zip`, `map`, ``filter`` and all of ``itertools`` are made for
plain ``for``, and Python has no asynchronous ones.  For counting a variable
will do.  If you need it often, an asynchronous generator of your own is four
lines.

Right::

    import asyncio

    async def fruits():
        for fruit in ("water", "melon"):
            await asyncio.sleep(1)
            yield fruit

    async def main():
        n = 0
        async for fruit in fruits():
            n += 1
            print(n, fruit)

    asyncio.run(main())

It prints::

    1 water
    2 melon

Right, to be used again::

    import asyncio

    async def fruits():
        for fruit in ("water", "melon"):
            await asyncio.sleep(1)
            yield fruit

    async def counted(items, n=1):
        async for item in items:
            yield n, item
            n += 1

    async def main():
        async for n, fruit in counted(fruits()):
            print(n, fruit)

    asyncio.run(main())

It prints::

    1 water
    2 melon

Also asked: async enumerate; aenumerate; azip; amap; async zip of two
generators; index in an async for loop; counter in async for; itertools for
async iterators; islice or take the first n of an async generator; combine or
merge async generators; batch items of an async iterator; aiostream,
asyncstdlib or aioitertools.

Next: `asyncio_primer.generators`, on work that goes through several hands.
"""
