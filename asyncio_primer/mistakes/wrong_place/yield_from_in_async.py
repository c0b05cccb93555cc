"""Why can't I use ``yield from`` in an async function?

Wrong::

    import asyncio

    async def fruits():
        yield "water"
        yield "melon"

    async def basket():
        yield from fruits()
        yield "fig"

    async def main():
        async for fruit in basket():
            print(fruit)

    asyncio.run(main())

It prints::

      File "program.py", line 8
        yield from fruits()
        ^...
    SyntaxError: 'yield from' inside async function

There is no such thing as an asynchronous ``yield from``, so a loop hands the
items on.  If you hand on an ordinary iterable, a list say, the loop is an
ordinary `for`.

In code from before Python 3.5 ``yield from`` stood where `await` stands today:
`asyncio_primer.legacy`.  There write `await`.

Right::

    import asyncio

    async def fruits():
        yield "water"
        yield "melon"

    async def basket():
        async for fruit in fruits():
            yield fruit
        yield "fig"

    async def main():
        async for fruit in basket():
            print(fruit)

    asyncio.run(main())

It prints::

    water
    melon
    fig

Also asked: delegate to another async generator; async yield from; yield all
items of an async generator; chain async generators; flatten async generators;
recursive async generator; replace yield from by await; old @asyncio.coroutine
code with yield from; PEP 525.

Next: `asyncio_primer.generators`, on work that goes through several hands.
"""
