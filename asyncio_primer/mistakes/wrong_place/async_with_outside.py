"""Why is ``async with`` a syntax error in my script or function?

Wrong::

    import asyncio
    from contextlib import asynccontextmanager

    @asynccontextmanager
    async def stove():
        print("heating up")
        yield "hot"
        print("cooling down")

    def cook():
        async with stove():
            print("cooking")

    cook()

It prints::

      File "program.py", line 11
        async with stove():
        ^...
    SyntaxError: 'async with' outside async function

``async with`` awaits twice, when it opens and when it closes, so like `await`
it may stand only in an ``async def``.  At the top of a file the message is the
same.

Right::

    import asyncio
    from contextlib import asynccontextmanager

    @asynccontextmanager
    async def stove():
        print("heating up")
        yield "hot"
        print("cooling down")

    async def cook():
        async with stove():
            print("cooking")

    asyncio.run(cook())

It prints::

    heating up
    cooking
    cooling down

Also asked: async context manager in a normal function; async with at top level
or module level of a script; aiohttp ClientSession in a sync function; async
with in a plain def or method; async with httpx.AsyncClient outside of async
def; async with works in jupyter but not in a script; playwright or asyncpg
example fails with a syntax error; async with at module level; aiohttp
ClientSession at the top of a script.

Next: `asyncio_primer.managers`, on what opens and closes around a block.
"""
