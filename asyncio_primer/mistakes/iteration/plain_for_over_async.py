"""Why can't I use a plain ``for`` on an async generator?

Wrong::

    import asyncio

    async def fruits():
        for fruit in ("water", "melon"):
            await asyncio.sleep(1)
            yield fruit

    async def main():
        for fruit in fruits():
            print(fruit)

    asyncio.run(main())

It prints::

    Traceback (most recent call last):
      ...
    TypeError: 'async_generator' object is not iterable

A plain `for` must have each item at once and cannot wait.  An ``async def``
with a ``yield`` makes an asynchronous generator, whose items may take time, so
it is gone through by ``async for``, in an ``async def``.

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

Also asked: loop over an async generator; forgot async before for; iterate
async iterator with normal for; async generator in a sync loop; discord history
or telethon iter_messages in a for loop; aiohttp response content iterate;
scalars stream; async generator object in jinja template; StreamingResponse.

Next: `asyncio_primer.iteration`, on loops that wait for each item.
"""
