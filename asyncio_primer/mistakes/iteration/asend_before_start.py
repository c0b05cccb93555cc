"""Why can't I send a value to an async generator that I have just made?

Wrong::

    import asyncio

    async def scale():
        total = 0
        while True:
            total += yield total

    async def main():
        weigh = scale()
        print(await weigh.asend(3))
        print(await weigh.asend(4))

    asyncio.run(main())

It prints::

    Traceback (most recent call last):
      ...
    TypeError: can't send non-None value to a just-started async generator

The value that you send is what the ``yield`` gives inside.  A new generator
stands before its first line and at no ``yield``, so there is nothing that
could take it.  Send `None` first, which runs it to its first ``yield``.

Right::

    import asyncio

    async def scale():
        total = 0
        while True:
            total += yield total

    async def main():
        weigh = scale()
        await weigh.asend(None)
        print(await weigh.asend(3))
        print(await weigh.asend(4))
        await weigh.aclose()

    asyncio.run(main())

It prints::

    3
    7

Also asked: async generator send; asend first value; prime or start an async
generator; two-way communication with an async generator; pass values into a
running async generator.

Next: `asyncio_primer.generators`, on the pauses of a generator.
"""
