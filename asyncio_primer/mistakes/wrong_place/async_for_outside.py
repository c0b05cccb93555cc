"""Why is ``async for`` a syntax error in my script or function?

Wrong::

    import asyncio

    async def fruits():
        for fruit in ("water", "melon"):
            await asyncio.sleep(1)
            yield fruit

    def show():
        async for fruit in fruits():
            print(fruit)

    show()

It prints::

      File "program.py", line 9
        async for fruit in fruits():
        ^...
    SyntaxError: 'async for' outside async function

An ``async for`` awaits each item, so like `await` it may stand only in an
``async def``.  At the top of a file the message is the same.  What loops over
it has to be a coroutine function itself, and somebody has to run that.

Right::

    import asyncio

    async def fruits():
        for fruit in ("water", "melon"):
            await asyncio.sleep(1)
            yield fruit

    async def show():
        async for fruit in fruits():
            print(fruit)

    asyncio.run(show())

It prints::

    water
    melon

Also asked: async for at top level of a script; async for in a normal function;
loop over an async generator from sync code; consume an async iterator in plain
python; convert async generator to a sync generator; telethon iter_messages or
discord channel.history in a normal function; streaming response in a sync def.

Next: `asyncio_primer.iteration`, on loops that wait for each item.
"""
