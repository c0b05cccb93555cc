"""Why is ``asyncio.async(...)`` a syntax error?

Wrong::

    import asyncio

    async def fetch(url):
        await asyncio.sleep(1)
        print(url, "is here")

    async def main():
        task = asyncio.async(fetch("/fruit"))
        await task

    asyncio.run(main())

It prints::

      File "program.py", line 8
        task = asyncio.async(fetch("/fruit"))
                       ^...
    SyntaxError: invalid syntax

You follow a tutorial from about 2015.  ``asyncio.async`` made a task of a
coroutine.  It was renamed `asyncio.ensure_future`, because ``async`` was to
become a keyword, and since Python 3.7 the old name cannot even be written.
Today you take `asyncio.create_task`.

Expect more of that age in the same place: ``@asyncio.coroutine``, ``yield
from`` and ``loop=`` have changed as well.

Right::

    import asyncio

    async def fetch(url):
        await asyncio.sleep(1)
        print(url, "is here")

    async def main():
        task = asyncio.create_task(fetch("/fruit"))
        await task

    asyncio.run(main())

It prints::

    /fruit is here

Also asked: asyncio.async replacement; old asyncio tutorial does not work;
asyncio dot async invalid syntax; ensure_future or create_task instead of
async; convert python 3.4 asyncio code; code from a 2014 or 2015 book or video;
getattr(asyncio, "async"); asyncio.async was replaced by what.

Next: `asyncio_primer.legacy`, on what has changed since old programs.
"""
