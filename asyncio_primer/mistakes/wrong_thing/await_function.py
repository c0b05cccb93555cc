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

The parentheses are missing.  ``fetch`` is the function, ``fetch()`` is the
coroutine that a call of it makes, and that can be awaited.

If the thing belongs to an object, the message says ``method`` instead of
``function``; if it is a class, ``type``.  ``await asyncio.sleep`` and ``await
asyncio.create_task`` fail in the same way.

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

Also asked: forgot the brackets; forgot to call the function after await;
object method cannot be awaited; awaiting a method without parentheses; object
type can't be used in await; pass a function and await it; await self.connect
does not work.

Next: `asyncio_primer.coroutines`, on the function and what a call of it makes.
"""
