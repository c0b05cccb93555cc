"""Why can't I use ``sum(await price(f) for f in fruits)``?

Wrong::

    import asyncio

    async def price(fruit):
        await asyncio.sleep(1)
        return len(fruit)

    async def main():
        fruits = ("water", "melon")
        print(sum(await price(f) for f in fruits))

    asyncio.run(main())

It prints::

    Traceback (most recent call last):
      ...
    TypeError: 'async_generator' object is not iterable

Wrong, in ``gather()``::

    import asyncio

    async def price(fruit):
        await asyncio.sleep(1)
        return len(fruit)

    async def main():
        fruits = ("water", "melon")
        prices = await asyncio.gather(
            *(await price(f) for f in fruits)
        )
        print(sum(prices))

    asyncio.run(main())

Up to Python 3.8 it prints::

    Traceback (most recent call last):
      ...
    TypeError: gather() argument after * must be an iterable, not async_generator

On Python 3.9 to 3.14 it prints::

    Traceback (most recent call last):
      ...
    TypeError: asyncio.tasks.gather() argument after * must be an iterable, not async_generator

On Python 3.15 and later it prints::

    Traceback (most recent call last):
      ...
    TypeError: Value after * must be an iterable, not async_generator

An `await` inside makes the expression an *asynchronous* generator, one for
``async for``.  But `sum` is an ordinary function and uses an ordinary `for`,
as do `any`, `all`, ``list``, ``dict``, ``"".join``, and a plain ``for`` of
yours.

Square brackets cure it: a list is collected on the spot, by your own function,
which may await.  One price is asked after the other.  `asyncio.gather` asks
for all at the same time, if you hand it the calls without `await`.

Right::

    import asyncio

    async def price(fruit):
        await asyncio.sleep(1)
        return len(fruit)

    async def main():
        fruits = ("water", "melon")
        print(sum([await price(f) for f in fruits]))

    asyncio.run(main())

It prints::

    10

Right, at the same time::

    import asyncio

    async def price(fruit):
        await asyncio.sleep(1)
        return len(fruit)

    async def main():
        fruits = ("water", "melon")
        prices = map(price, fruits)
        print(sum(await asyncio.gather(*prices)))

    asyncio.run(main())

It prints::

    10

Also asked: await inside a generator expression; any or all with await; sum,
max, join, list, dict or set of awaited values; await in parentheses
comprehension; why does it work with square brackets; async generator
expression in a function call; tuple of awaits; await in a for loop over a
generator; any(await ...), all(await ...), sum(await ...).

Next: `asyncio_primer.generators`, on what such an expression is.
"""
