"""Why does nothing happen when I call my async function?

Wrong::

    import asyncio

    async def greet():
        print("hello")

    async def main():
        greet()

    asyncio.run(main())

It prints::

    program.py:7: RuntimeWarning: coroutine 'greet' was never awaited
      greet()
    RuntimeWarning: Enable tracemalloc to get the object allocation traceback

The call runs nothing of ``greet``.  It makes a coroutine, and nobody keeps it.
Python throws it away at the end of the line, sees that it never ran, and says
so.  The line in the warning is where it was thrown away: often, but not always,
where the ``await`` is missing.

Right::

    import asyncio

    async def greet():
        print("hello")

    async def main():
        await greet()

    asyncio.run(main())

It prints::

    hello

Also asked: my coroutine does not run; async function is not executed; I
forgot an await.

Next: `asyncio_primer.coroutines`, on what such a call makes.
"""
