"""Why can't my async generator return a value?

Wrong::

    import asyncio

    async def fruits():
        yield "water"
        yield "melon"
        return "sold out"

    async def main():
        async for fruit in fruits():
            print(fruit)

    asyncio.run(main())

It prints::

      File "program.py", line 6
        return "sold out"
        ^...
    SyntaxError: 'return' with value in async generator

The value would have nowhere to go: ``async for`` ignores it, and there is no
asynchronous ``yield from`` that would pick it up.  A bare ``return``, which
ends the generator early, is fine.

Mostly a ``yield`` has slipped into a function that was to return one result,
or a ``return`` into one that was to yield.  If you need both, yield the last
thing too, or keep it in an object that the caller can see.

Right::

    import asyncio

    async def fruits():
        yield "water"
        yield "melon"
        yield "sold out"

    async def main():
        async for fruit in fruits():
            print(fruit)

    asyncio.run(main())

It prints::

    water
    melon
    sold out

Also asked: return and yield in the same async function; async generator with
return value; return a result at the end of an async generator; final value of
an async generator; mix return and yield; streaming or not streaming in one
function; openai stream true or false in one async def.

Next: `asyncio_primer.generators`, which make an asynchronous iterator of one
function.
"""
