"""How do I run an async function at exit, with ``atexit``?

Wrong::

    import asyncio
    import atexit

    async def close():
        print("closed")

    async def main():
        atexit.register(close)
        print("working")

    asyncio.run(main())

It prints::

    working
    ...: RuntimeWarning: coroutine 'close' was never awaited
    RuntimeWarning: Enable tracemalloc to get the object allocation traceback

At exit Python calls what was registered, and calling a coroutine function runs
nothing.  To run it by hand would not help: the loop in which its connection
was opened is closed by then ("Event loop is closed").  What was opened in the
loop has to be closed in it.

Right::

    import asyncio

    async def close():
        print("closed")

    async def main():
        try:
            print("working")
        finally:
            await close()

    asyncio.run(main())

It prints::

    working
    closed

With many things to close, a `contextlib.AsyncExitStack` keeps the list.

Also asked: atexit with a coroutine; close aiohttp session on exit; event loop
is closed in atexit; cleanup when the program ends; shutdown hook; atexit does
not close anything.

Next: `asyncio_primer.stacks`, on closing whatever was opened.
"""
