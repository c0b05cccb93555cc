"""Why does a plain ``with`` fail on an asynchronous context manager?

Wrong::

    import asyncio
    from contextlib import asynccontextmanager

    @asynccontextmanager
    async def stove():
        print("heating up")
        yield "hot"
        print("cooling down")

    async def main():
        with stove():
            print("cooking")

    asyncio.run(main())

Up to Python 3.10 it prints::

    Traceback (most recent call last):
      ...
    AttributeError: __enter__

On Python 3.11 to 3.13 it prints::

    Traceback (most recent call last):
      ...
    TypeError: '_AsyncGeneratorContextManager' object does not support the context manager protocol

On Python 3.14 and later it prints::

    Traceback (most recent call last):
      ...
    TypeError: 'contextlib._AsyncGeneratorContextManager' object does not support the context manager protocol (missed __exit__ method) but it supports the asynchronous context manager protocol. Did you mean to use 'async with'?

A plain ``with`` calls ``__enter__`` and ``__exit__``, and cannot await.  What
is made by ``@asynccontextmanager``, and connections, sessions and locks of
asynchronous libraries, have ``__aenter__`` and ``__aexit__`` instead.  Write
``async with``, in an ``async def``.

Elsewhere, with aiohttp, not run here::

    TypeError: Use async with instead

Right::

    import asyncio
    from contextlib import asynccontextmanager

    @asynccontextmanager
    async def stove():
        print("heating up")
        yield "hot"
        print("cooling down")

    async def main():
        async with stove():
            print("cooking")

    asyncio.run(main())

It prints::

    heating up
    cooking
    cooling down

Also asked: forgot async before with; aiohttp ClientSession with plain with;
AttributeError with only the word enter or exit; with statement on async
manager; httpx.AsyncClient in a with block; use an async context manager in
sync code; async session sqlalchemy in with; TaskGroup or timeout with plain
with.

Next: `asyncio_primer.managers`, on both kinds of managers.
"""
