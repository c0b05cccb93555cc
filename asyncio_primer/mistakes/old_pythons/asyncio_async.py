"""Why is ``asyncio.async`` invalid syntax?

Wrong::

    import asyncio

    async def paint():
        print("painted")

    async def main():
        task = asyncio.async(paint())
        await task

    asyncio.run(main())

Up to Python 3.9 it prints::

      File "program.py", line 7
        task = asyncio.async(paint())
                       ^
    SyntaxError: invalid syntax

On Python 3.10 and later it prints::

      File "program.py", line 7
        task = asyncio.async(paint())
                       ^^^^^
    SyntaxError: invalid syntax

Since Python 3.7 ``async`` is a keyword, as ``def`` is, and cannot be a name
any more.  So the function that was named so became `asyncio.ensure_future`;
for coroutines there is now `asyncio.create_task`.

The same error comes from your own variables, arguments and modules of that
name, and from libraries that had some: upgrade those.

Right::

    import asyncio

    async def paint():
        print("painted")

    async def main():
        task = asyncio.create_task(paint())
        await task

    asyncio.run(main())

It prints::

    painted

Also asked: async is a reserved keyword; SyntaxError in a library after
upgrading to Python 3.7; asyncio async function renamed; old tutorial
asyncio.async; variable named async or await; import a module called async;
celery or tweepy syntax error async.

Next: `asyncio_primer.tasks`, on what such a call makes today.
"""
