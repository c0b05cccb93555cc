"""How do I gather a dictionary of coroutines?

Wrong::

    import asyncio

    async def price(shop):
        await asyncio.sleep(1)
        return len(shop)

    async def main():
        shops = "red", "blue"
        work = {shop: price(shop) for shop in shops}
        print(await asyncio.gather(*work))

    asyncio.run(main())

Up to Python 3.12 it prints::

    Traceback (most recent call last):
      ...
    TypeError: An asyncio.Future, a coroutine or an awaitable is required
    sys:1: RuntimeWarning: coroutine 'price' was never awaited

On Python 3.13 and later it prints::

    Traceback (most recent call last):
      ...
    TypeError: An asyncio.Future, a coroutine or an awaitable is required
    <sys>:0: RuntimeWarning: coroutine 'price' was never awaited

A star before a dictionary hands over its keys, and a string cannot be awaited.
The coroutines are the values.  ``gather()`` returns their results in the same
order, which is the order of the keys, so ``zip()`` puts the dictionary
together again.

Right::

    import asyncio

    async def price(shop):
        await asyncio.sleep(1)
        return len(shop)

    async def main():
        shops = "red", "blue"
        work = {shop: price(shop) for shop in shops}
        prices = await asyncio.gather(*work.values())
        print(dict(zip(work, prices)))

    asyncio.run(main())

It prints::

    {'red': 3, 'blue': 4}

Also asked: gather with names or keys; return a dict from gather; label the
results of gather; async dictionary comprehension in parallel; run coroutines
by name and collect the results; gather kwargs.

Next: `asyncio_primer.gathering`, on what comes back.
"""
