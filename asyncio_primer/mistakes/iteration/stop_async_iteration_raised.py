"""Why can't I end my async generator by raising `StopAsyncIteration`?

Wrong::

    import asyncio

    async def fruits():
        yield "water"
        yield "melon"
        raise StopAsyncIteration

    async def main():
        async for fruit in fruits():
            print(fruit)

    asyncio.run(main())

It prints::

    water
    melon
    Traceback (most recent call last):
      ...
    StopAsyncIteration

    The above exception was the direct cause of the following exception:

    Traceback (most recent call last):
      ...
    RuntimeError: async generator raised StopAsyncIteration

Wrong, by ``next``::

    import asyncio

    async def fruits(basket):
        items = iter(basket)
        while True:
            yield next(items)

    async def main():
        async for fruit in fruits(["water", "melon"]):
            print(fruit)

    asyncio.run(main())

It prints::

    water
    melon
    Traceback (most recent call last):
      ...
    StopIteration

    The above exception was the direct cause of the following exception:

    Traceback (most recent call last):
      ...
    RuntimeError: async generator raised StopIteration

`StopAsyncIteration` is what ``__anext__`` raises in a class that you write
yourself.  A generator ends by ``return``, or at its last line, and Python
raises the exception for it.

One that comes out of its body by accident would end the loop silently, so
Python turns it into a `RuntimeError`.  Such an accident is ``next(items)``, or
``await anext(items)``, when there are no more: loop over the items instead, or
give `next` and `anext` a default.

Right::

    import asyncio

    async def fruits():
        yield "water"
        yield "melon"
        return

    async def main():
        async for fruit in fruits():
            print(fruit)

    asyncio.run(main())

It prints::

    water
    melon

Also asked: how to stop an async generator from inside; end of an async
iterator; StopIteration in an async generator; raise StopAsyncIteration or
return; anext inside an async generator; RuntimeError instead of the end of the
loop; PEP 479.

Next: `asyncio_primer.iteration`, on what ends an ``async for``.
"""
