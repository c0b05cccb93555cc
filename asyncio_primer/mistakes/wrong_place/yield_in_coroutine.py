"""Why can't I await my async function since it has a ``yield`` in it?

Wrong::

    import asyncio

    async def fruits():
        for fruit in ("water", "melon"):
            await asyncio.sleep(1)
            yield fruit

    async def main():
        print(await fruits())

    asyncio.run(main())

Up to Python 3.13 it prints::

    Traceback (most recent call last):
      ...
    TypeError: object async_generator can't be used in 'await' expression

On Python 3.14 and later it prints::

    Traceback (most recent call last):
      ...
    TypeError: 'async_generator' object can't be awaited

Wrong, handed to ``asyncio.run``::

    import asyncio

    async def main():
        await asyncio.sleep(1)
        yield "water"

    asyncio.run(main())

Up to Python 3.13 it prints::

    Traceback (most recent call last):
      ...
    ValueError: a coroutine was expected, got <async_generator object main at 0x...>

On Python 3.14 and later it prints::

    Traceback (most recent call last):
      ...
    TypeError: An asyncio.Future, a coroutine or an awaitable is required

A ``yield`` anywhere in an ``async def`` makes another thing of it: an
asynchronous generator function.  What the call gives is no coroutine any more,
and cannot be awaited, run or made a task.  It is for ``async for``, which asks
it for one item after the other, or, all in a list, ``[fruit async for fruit in
fruits()]``.

If you meant one result, write ``return``.  If the ``yield`` is for a fixture
or for ``async with``, the decorator is missing that makes use of it.

Right::

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

Also asked: yield inside async def; async generator cannot be awaited; async
function with yield does not run; gather or create_task with an async
generator; yield instead of return; make a task of an async generator;
streaming response generator awaited; pytest async fixture with yield is an
async_generator object; a coroutine was expected but got async_generator;
fastapi dependency with yield.

Next: `asyncio_primer.generators`, which pause in two ways.
"""
