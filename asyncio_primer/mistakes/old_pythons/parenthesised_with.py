"""Why can't I put several ``async with`` into brackets?

Wrong::

    import asyncio
    from contextlib import asynccontextmanager

    @asynccontextmanager
    async def pot(thing):
        print(thing, "on the stove")
        yield thing

    async def main():
        async with (
            pot("fruit") as fruit,
            pot("water") as water,
        ):
            print("stir", fruit, "and", water)

    asyncio.run(main())

Up to Python 3.8 it prints::

      File "program.py", line 11
        pot("fruit") as fruit,
                     ^
    SyntaxError: invalid syntax

On Python 3.9 and later it prints::

    fruit on the stove
    water on the stove
    stir fruit and water

The brackets came with Python's new parser, in 3.9; they are documented since
3.10.  Before, they make a tuple, and a tuple has no ``as`` in it.  (Without
any ``as`` it is no `SyntaxError`, but an `AttributeError`: a tuple cannot be
entered.)

Right::

    import asyncio
    from contextlib import asynccontextmanager

    @asynccontextmanager
    async def pot(thing):
        print(thing, "on the stove")
        yield thing

    async def main():
        async with pot("fruit") as fruit:
            async with pot("water") as water:
                print("stir", fruit, "and", water)

    asyncio.run(main())

It prints::

    fruit on the stove
    water on the stove
    stir fruit and water

In one line, ``async with a as x, b as y:`` works too.  For many, or if you do
not know how many: `contextlib.AsyncExitStack`.

Also asked: multiple async context managers in one statement; parentheses
around with; async with over several lines; two aiohttp sessions in one with;
syntax error on Python 3.8 in with; break a long async with line.

Next: `asyncio_primer.stacks`, on opening any number of things.
"""
