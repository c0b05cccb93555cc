"""How do I write an async lambda?

Wrong::

    import asyncio

    async def call(handler):
        await handler("red")

    async def main():
        await call(async lambda c: print(c))

    asyncio.run(main())

It prints::

      File "program.py", line 7
        await call(async lambda c: print(c))
                   ^...
    SyntaxError: invalid syntax

Python has none: ``async`` may stand before ``def``, ``for`` and ``with`` only.
A short ``async def`` above the call does it, and its name tells the reader
what the lambda would not.

If all that you want is to call a coroutine function with certain arguments, a
plain lambda can do it, since what it returns is a coroutine and can be
awaited.  (But see
`asyncio_primer.mistakes.never_awaited.lambda_makes_coroutine`.)

Right::

    import asyncio

    async def call(handler):
        await handler("red")

    async def main():
        async def show(colour):
            print(colour)
        await call(show)

    asyncio.run(main())

It prints::

    red

Right, with a plain lambda::

    import asyncio

    async def show(colour, end):
        print(colour + end)

    async def call(handler):
        await handler("red")

    async def main():
        await call(lambda colour: show(colour, "!"))

    asyncio.run(main())

It prints::

    red!

Also asked: anonymous async function; async arrow function in python; invalid
syntax at async; inline coroutine; lambda that awaits; async class, async
import, async if, async try; where may the word async stand; await lambda;
inline async callback.

Next: `asyncio_primer.either`, on functions that may be of either kind.
"""
