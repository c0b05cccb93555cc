"""Why does the ``try`` around the call not catch a coroutine's error?

Wrong::

    import asyncio

    async def fetch(url):
        raise ConnectionError(url)

    def safely(url):
        try:
            return fetch(url)
        except ConnectionError:
            return "nothing"

    async def main():
        print(await safely("/menu"))

    asyncio.run(main())

It prints::

    Traceback (most recent call last):
      ...
    ConnectionError: /menu

A plain function may make a coroutine and return it; whoever calls can await
it.  But at ``return fetch(url)`` nothing of ``fetch`` has run.  It runs in
``main``, at the ``await``, and there nobody catches.  For the same reason a
file that is opened in a ``with`` around such a ``return`` is closed before the
coroutine begins.

Right::

    import asyncio

    async def fetch(url):
        raise ConnectionError(url)

    async def safely(url):
        try:
            return await fetch(url)
        except ConnectionError:
            return "nothing"

    async def main():
        print(await safely("/menu"))

    asyncio.run(main())

It prints::

    nothing

Also asked: exception of the returned coroutine is not caught; try except does
not catch exception of coroutine; return without await; return await vs return,
or just return; except is skipped in async code; I/O operation on closed file
in a coroutine; sync function returning a coroutine; with block ends before the
await.

Next: `asyncio_primer.coroutines`, on what a call does, and what it does not.
"""
