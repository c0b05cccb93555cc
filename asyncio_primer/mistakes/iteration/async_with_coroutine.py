"""Why does ``async with connect()`` fail when ``connect`` is async?

Wrong::

    import asyncio

    class Client:
        async def __aenter__(self):
            return self

        async def __aexit__(self, *error):
            print("closed")

    async def connect():
        await asyncio.sleep(1)
        return Client()

    async def main():
        async with connect():
            print("connected")

    asyncio.run(main())

Up to Python 3.8 it prints::

    program.py:15: RuntimeWarning: coroutine 'connect' was never awaited
      async with connect():
    RuntimeWarning: Enable tracemalloc to get the object allocation traceback
    Traceback (most recent call last):
      ...
    AttributeError: __aexit__

On Python 3.9 and 3.10 it prints::

    program.py:15: RuntimeWarning: coroutine 'connect' was never awaited
      async with connect():
    RuntimeWarning: Enable tracemalloc to get the object allocation traceback
    Traceback (most recent call last):
      ...
    AttributeError: __aenter__

On Python 3.11 to 3.13 it prints::

    program.py:15: RuntimeWarning: coroutine 'connect' was never awaited
      async with connect():
    RuntimeWarning: Enable tracemalloc to get the object allocation traceback
    Traceback (most recent call last):
      ...
    TypeError: 'coroutine' object does not support the asynchronous context manager protocol

On Python 3.14 and later it prints::

    program.py:15: RuntimeWarning: coroutine 'connect' was never awaited
      async with connect():
    RuntimeWarning: Enable tracemalloc to get the object allocation traceback
    Traceback (most recent call last):
      ...
    TypeError: 'coroutine' object does not support the asynchronous context manager protocol (missed __aexit__ method)

``async with`` does not await the call for you.  It looks for ``__aenter__``
and ``__aexit__`` in what ``connect()`` gave, and that is a coroutine.  Await
it first: one `await` for the call, and ``async with`` for what comes back.

If ``connect`` is yours, it can be a manager itself: decorate it with
`contextlib.asynccontextmanager`, and ``yield`` instead of returning.

Right::

    import asyncio

    class Client:
        async def __aenter__(self):
            return self

        async def __aexit__(self, *error):
            print("closed")

    async def connect():
        await asyncio.sleep(1)
        return Client()

    async def main():
        async with await connect():
            print("connected")

    asyncio.run(main())

It prints::

    connected
    closed

Also asked: async with await; async with over an async function; context
manager from a coroutine; asyncpg, aiomysql, aio_pika, psycopg or redis connect
in async with; await in an async with line; AttributeError with only the word
aenter or aexit; async with Class.create().

Next: `asyncio_primer.managers`, on what opens and closes around a block.
"""
