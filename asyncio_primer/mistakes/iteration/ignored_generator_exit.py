"""What does "async generator ignored GeneratorExit" mean?

Wrong::

    import asyncio

    async def fruits():
        for fruit in ("water", "melon"):
            try:
                yield fruit
            except:
                print("never mind")

    async def main():
        items = fruits()
        async for fruit in items:
            print(fruit)
            break
        await items.aclose()

    asyncio.run(main())

It prints::

    water
    never mind
    ...
    Traceback (most recent call last):
      ...
    RuntimeError: async generator ignored GeneratorExit
    ...

Closing resumes the generator with a `GeneratorExit`, raised at its ``yield``.
The generator should let that out, or end.  This one catches it, with an
``except`` for everything, and yields again, to nobody.  A ``yield`` in a
``finally`` does the same.

Catch the errors that you mean.  Even ``except Exception`` is narrow enough,
since `GeneratorExit` is none.  Best, have only the work in the ``try``, and
the ``yield`` behind it.

Right::

    import asyncio

    async def fruits():
        for fruit in ("water", "melon"):
            try:
                yield fruit
            except OSError:
                print("never mind")

    async def main():
        items = fruits()
        async for fruit in items:
            print(fruit)
            break
        await items.aclose()

    asyncio.run(main())

It prints::

    water

Also asked: bare except around yield in an async generator; yield inside
finally of an async generator; GeneratorExit in async generator; generator
cannot be closed; error during closing of asynchronous generator; infinite
generator with try except; retry loop in an async generator; except
BaseException around yield; exception ignored in an async_generator object.

Next: `asyncio_primer.closing`, on generators that are left half-way.
"""
