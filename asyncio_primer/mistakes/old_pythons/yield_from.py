"""Why can't I ``yield from asyncio.sleep(1)``?

Wrong::

    import asyncio

    def boil():
        yield from asyncio.sleep(1)
        print("water boiled")

    asyncio.run(boil())

Up to Python 3.11 it prints::

    program.py:4: RuntimeWarning: coroutine 'sleep' was never awaited
      yield from asyncio.sleep(1)
    RuntimeWarning: Enable tracemalloc to get the object allocation traceback
    Traceback (most recent call last):
      ...
    TypeError: cannot 'yield from' a coroutine object in a non-coroutine generator

On Python 3.12 and 3.13 it prints::

    Traceback (most recent call last):
      ...
    ValueError: a coroutine was expected, got <generator object boil at 0x...>

On Python 3.14 and later it prints::

    Traceback (most recent call last):
      ...
    TypeError: An asyncio.Future, a coroutine or an awaitable is required

``yield from`` is how a coroutine waited before there was ``await``, and it did
so under a decorator that is gone
(`asyncio_primer.mistakes.old_pythons.coroutine_decorator`).  Without that,
``boil`` is a plain generator.  It may not ``yield from`` a coroutine, lest one
be run by accident; and since Python 3.12 asyncio no longer takes a generator
for a coroutine in the first place.  (In an ``async def`` it is a
`SyntaxError`: `asyncio_primer.mistakes.wrong_place.yield_from_in_async`.)

Right::

    import asyncio

    async def boil():
        await asyncio.sleep(1)
        print("water boiled")

    asyncio.run(boil())

It prints::

    water boiled

Right, with ``types.coroutine``, for code that has to stay a generator::

    import asyncio
    import types

    @types.coroutine
    def boil():
        yield from asyncio.sleep(1)
        print("water boiled")

    async def main():
        await boil()

    asyncio.run(main())

It prints::

    water boiled

Also asked: difference between yield from and await; replace yield from; cannot
yield from a coroutine object in a non-coroutine generator; old asyncio syntax;
tornado gen.coroutine; simpy or scrapy generator with asyncio.sleep; yield
inside a normal function waits for a coroutine.

Next: `asyncio_primer.coroutines`, on coroutine functions.
"""
