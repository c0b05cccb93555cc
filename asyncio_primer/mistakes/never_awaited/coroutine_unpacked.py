"""Why can't I unpack the two values that my async function returns?

Wrong::

    import asyncio

    async def buy():
        await asyncio.sleep(1)
        return "melon", 3

    async def main():
        fruit, price = buy()
        print(fruit, price)

    asyncio.run(main())

It prints::

    program.py:8: RuntimeWarning: coroutine 'buy' was never awaited
      fruit, price = buy()
    RuntimeWarning: Enable tracemalloc to get the object allocation traceback
    Traceback (most recent call last):
      ...
    TypeError: cannot unpack non-iterable coroutine object

The pair exists when ``buy`` has run.  What the call gives is one coroutine,
and one thing cannot be unpacked into two names.

Right::

    import asyncio

    async def buy():
        await asyncio.sleep(1)
        return "melon", 3

    async def main():
        fruit, price = await buy()
        print(fruit, price)

    asyncio.run(main())

It prints::

    melon 3

Also asked: async function with two or more return values; unpack a tuple from
an async def; reader, writer = asyncio.open_connection fails; assign multiple
variables from await; return several results; a, b = of an async function
fails.

Next: `asyncio_primer.coroutines`, on what such a call makes.
"""
