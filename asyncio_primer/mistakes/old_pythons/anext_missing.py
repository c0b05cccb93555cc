"""Why are ``anext`` and ``aiter`` not defined?

Wrong::

    import asyncio

    async def dishes():
        yield "fruit"
        yield "water"

    async def main():
        meal = dishes()
        print(await anext(meal))

    asyncio.run(main())

Up to Python 3.9 it prints::

    Traceback (most recent call last):
      ...
    NameError: name 'anext' is not defined

On Python 3.10 and later it prints::

    fruit

They are built in since Python 3.10.  Before, call the method that they call.

Right::

    import asyncio

    async def dishes():
        yield "fruit"
        yield "water"

    async def main():
        meal = dishes()
        print(await meal.__anext__())

    asyncio.run(main())

It prints::

    fruit

At the end it raises `StopAsyncIteration`; ``anext(meal, None)`` would return
its second argument.  ``aiter(meal)`` is ``meal.__aiter__()``.

Also asked: get the first item of an async generator; next for async iterators;
NameError anext on Python 3.8 or 3.9; take one element of an async for; async
next with a default.

Next: `asyncio_primer.generators`, on asynchronous generators.
"""
