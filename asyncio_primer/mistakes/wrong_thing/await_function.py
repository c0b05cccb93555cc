"""Why can't I await my function, although it is an ``async def``?

Wrong::

    import asyncio

    async def fetch():
        await asyncio.sleep(1)
        return "fruit"

    async def main():
        print(await fetch)

    asyncio.run(main())

Up to Python 3.13 it prints::

    Traceback (most recent call last):
      ...
    TypeError: object function can't be used in 'await' expression

On Python 3.14 and later it prints::

    Traceback (most recent call last):
      ...
    TypeError: 'function' object can't be awaited

Wrong, too::

    import asyncio

    class Shop:
        async def open(self):
            await asyncio.sleep(1)

    async def main():
        shop = Shop()
        await shop.open

    asyncio.run(main())

Up to Python 3.13 it prints::

    Traceback (most recent call last):
      ...
    TypeError: object method can't be used in 'await' expression

On Python 3.14 and later it prints::

    Traceback (most recent call last):
      ...
    TypeError: 'method' object can't be awaited

The parentheses are missing.  ``fetch`` is the function, ``fetch()`` is the
coroutine that a call of it makes, and that can be awaited.

A function that belongs to an object is a ``method``: ``await shop.open()``.
Without parentheses a class is a ``type``, and ``await asyncio.sleep`` fails in
the same way.

Right::

    import asyncio

    async def fetch():
        await asyncio.sleep(1)
        return "fruit"

    async def main():
        print(await fetch())

    asyncio.run(main())

It prints::

    fruit

Also asked: object builtin_function_or_method awaited; forgot the brackets;
forgot to call the function after await; awaiting a method without parentheses;
object type can't be used in await; pass a function and await it; await
self.connect does not work.

Next: `asyncio_primer.coroutines`, on the function and what a call of it makes.
"""
