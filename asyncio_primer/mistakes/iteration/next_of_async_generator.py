"""How do I get just the next item of an async generator?

Wrong::

    import asyncio

    async def fruits():
        for fruit in ("water", "melon"):
            await asyncio.sleep(1)
            yield fruit

    async def main():
        print(next(fruits()))

    asyncio.run(main())

It prints::

    Traceback (most recent call last):
      ...
    TypeError: 'async_generator' object is not an iterator

`next` is for plain iterators.  `anext` is its asynchronous twin, and it has to
be awaited.  Behind the last item it raises `StopAsyncIteration`, unless you
give it a default: ``await anext(items, None)``.

Keep the generator in a name.  Each call of ``fruits()`` makes a new one, which
begins at the beginning.  And one that you leave before its end should be
closed: `asyncio_primer.mistakes.iteration.left_by_break`.

Right.  Needs Python 3.10::

    import asyncio

    async def fruits():
        for fruit in ("water", "melon"):
            await asyncio.sleep(1)
            yield fruit

    async def main():
        items = fruits()
        print(await anext(items))
        print(await anext(items))
        await items.aclose()

    asyncio.run(main())

On Python 3.10 and later it prints::

    water
    melon

Right, before that::

    import asyncio

    async def fruits():
        for fruit in ("water", "melon"):
            await asyncio.sleep(1)
            yield fruit

    async def main():
        items = fruits()
        print(await items.__anext__())
        print(await items.__anext__())
        await items.aclose()

    asyncio.run(main())

It prints::

    water
    melon

Also asked: next() on async generator; first item of an async iterator; anext
is not defined; async version of next; take one value from an async generator;
peek the first element; manual iteration without async for; get one message and
stop.

Next: `asyncio_primer.iteration`, which does a loop by hand.
"""
