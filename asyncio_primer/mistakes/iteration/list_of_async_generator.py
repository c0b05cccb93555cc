"""How do I make a list of an async generator?

Wrong::

    import asyncio

    async def fruits():
        for fruit in ("water", "melon"):
            await asyncio.sleep(1)
            yield fruit

    async def main():
        print(list(fruits()))

    asyncio.run(main())

It prints::

    Traceback (most recent call last):
      ...
    TypeError: 'async_generator' object is not iterable

Wrong, taking the first::

    import asyncio

    async def fruits():
        yield "water"
        yield "melon"

    async def main():
        print(fruits()[0])

    asyncio.run(main())

It prints::

    Traceback (most recent call last):
      ...
    TypeError: 'async_generator' object is not subscriptable

``list`` is an ordinary function: it cannot await the items.  ``tuple``,
``set``, ``dict``, ``sorted``, `sum`, `max`, ``"".join``, the star in
``f(*fruits())`` and ``a, b = fruits()`` cannot either, and there is nothing to
index or count yet.  The brackets of a comprehension can, because they belong
to your own function.

Collect with them first, then sort or sum up the list.

Right::

    import asyncio

    async def fruits():
        for fruit in ("water", "melon"):
            await asyncio.sleep(1)
            yield fruit

    async def main():
        print([fruit async for fruit in fruits()])

    asyncio.run(main())

It prints::

    ['water', 'melon']

Also asked: collect all items of an async iterator; sorted of an async
generator; sum or max of async generator; gather an async generator; await all
values of an async generator; async list; unpack an async generator with a
star; to_list, alist; set or dict of async generator; list() of an async
generator fails; turn an async generator into a list; len() of an async
generator.

Next: `asyncio_primer.iteration`, on asynchronous comprehensions.
"""
