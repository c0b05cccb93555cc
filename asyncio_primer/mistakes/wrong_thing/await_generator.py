"""My async function has a ``yield``.  Why can I no longer await it?

Wrong::

    import asyncio

    async def fetch_all():
        for dish in ("fruit", "water"):
            await asyncio.sleep(1)
            yield dish

    async def main():
        dishes = await fetch_all()
        print(dishes)

    asyncio.run(main())

Up to Python 3.13 it prints::

    Traceback (most recent call last):
      ...
    TypeError: object async_generator can't be used in 'await' expression

On Python 3.14 and later it prints::

    Traceback (most recent call last):
      ...
    TypeError: 'async_generator' object can't be awaited

Wrong, too::

    import asyncio

    def fetch_all():
        yield "fruit"
        yield "water"

    async def main():
        print(await fetch_all())

    asyncio.run(main())

Up to Python 3.13 it prints::

    Traceback (most recent call last):
      ...
    TypeError: object generator can't be used in 'await' expression

On Python 3.14 and later it prints::

    Traceback (most recent call last):
      ...
    TypeError: 'generator' object can't be awaited

One ``yield`` anywhere in it makes an ``async def`` an asynchronous generator.
Calling that returns no coroutine, but something that hands out one item after
the other, to an ``async for``.  There is no single result to await.  A plain
``def`` with a ``yield`` is an ordinary generator, for an ordinary ``for``.

Right::

    import asyncio

    async def fetch_all():
        for dish in ("fruit", "water"):
            await asyncio.sleep(1)
            yield dish

    async def main():
        async for dish in fetch_all():
            print(dish)

    asyncio.run(main())

It prints::

    fruit
    water

Right, if you want all at once::

    import asyncio

    async def fetch_all():
        for dish in ("fruit", "water"):
            await asyncio.sleep(1)
            yield dish

    async def main():
        dishes = [dish async for dish in fetch_all()]
        print(dishes)

    asyncio.run(main())

It prints::

    ['fruit', 'water']

Also asked: await an async generator; yield in an async function; stream
results and await them; return several values over time from a coroutine;
openai or anthropic streaming response awaited; fastapi dependency with yield;
discord.py channel.history awaited; object async_generator cannot be awaited.

Next: `asyncio_primer.generators`, on asynchronous generators.
"""
