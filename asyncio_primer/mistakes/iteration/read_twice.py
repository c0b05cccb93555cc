"""Why is my async generator empty the second time?

Wrong::

    import asyncio

    async def fruits():
        for fruit in ("water", "melon"):
            await asyncio.sleep(1)
            yield fruit

    async def main():
        items = fruits()
        print([fruit async for fruit in items])
        print([fruit async for fruit in items])

    asyncio.run(main())

It prints::

    ['water', 'melon']
    []

A generator is gone through once, asynchronous or not.  At its end it stays at
its end, and says so by giving nothing, without an error.  Call the function
again for a new one (which does the work again), or keep the items in a list.

Right::

    import asyncio

    async def fruits():
        for fruit in ("water", "melon"):
            await asyncio.sleep(1)
            yield fruit

    async def main():
        items = [fruit async for fruit in fruits()]
        print(items)
        print(items)

    asyncio.run(main())

It prints::

    ['water', 'melon']
    ['water', 'melon']

Also asked: async iterator exhausted; second async for loop does nothing; reuse
an async generator; async generator only works once; restart or reset an async
generator; response body or stream can be read only once; tee an async
generator; loop is skipped the second time; iterate twice over an async
generator.

Next: `asyncio_primer.generators`, on what such a call makes.
"""
