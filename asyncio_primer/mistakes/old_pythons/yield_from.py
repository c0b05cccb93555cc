"""Why can't I ``yield from asyncio.sleep(1)``?

Wrong::

    import asyncio

    def boil():
        yield from asyncio.sleep(1)
        print("water boiled")

    def main():
        for _ in boil():
            pass

    main()

It prints::

    program.py:4: RuntimeWarning: coroutine 'sleep' was never awaited
      yield from asyncio.sleep(1)
    RuntimeWarning: Enable tracemalloc to get the object allocation traceback
    Traceback (most recent call last):
      ...
    TypeError: cannot 'yield from' a coroutine object in a non-coroutine generator

``yield from`` is how a coroutine waited before there was ``await``, and it did
so in functions with a decorator that is gone.  In a plain generator it refuses
a coroutine, lest one be run by accident.  (In an ``async def`` it is a
`SyntaxError`.)

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
