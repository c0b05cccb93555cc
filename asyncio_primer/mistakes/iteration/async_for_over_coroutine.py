"""Why can't ``async for`` go through what my async function returns?

Wrong::

    import asyncio

    async def fruits():
        await asyncio.sleep(1)
        return ["water", "melon"]

    async def main():
        async for fruit in fruits():
            print(fruit)

    asyncio.run(main())

It prints::

    program.py:8: RuntimeWarning: coroutine 'fruits' was never awaited
      async for fruit in fruits():
    RuntimeWarning: Enable tracemalloc to get the object allocation traceback
    Traceback (most recent call last):
      ...
    TypeError: 'async for' requires an object with __aiter__ method, got coroutine

``async for`` does not await the call for you.  It wants something that gives
its items one by one, and ``fruits()`` is a coroutine, which gives one result.

A function that returns a list: await it, and go through the list with an
ordinary `for`.  A function that was meant to give one item after the other has
to ``yield`` them.  And if what comes back is itself for ``async for``, as with
some database libraries, write ``async for fruit in await fruits():``.

Right, one result::

    import asyncio

    async def fruits():
        await asyncio.sleep(1)
        return ["water", "melon"]

    async def main():
        for fruit in await fruits():
            print(fruit)

    asyncio.run(main())

It prints::

    water
    melon

Right, one by one::

    import asyncio

    async def fruits():
        for fruit in ("water", "melon"):
            await asyncio.sleep(1)
            yield fruit

    async def main():
        async for fruit in fruits():
            print(fruit)

    asyncio.run(main())

It prints::

    water
    melon

Also asked: loop over an async function; async for over a function that returns
a list; __aiter__ missing on coroutine; abstract method or Protocol with async
generator type hint; async iterator from await; cursor.execute in async for;
return instead of yield; openai or anthropic stream: async for needs await
first.

Next: `asyncio_primer.iteration`, on what an ``async for`` asks for.
"""
