"""Why does ``with lock:`` fail with an asyncio lock?

Wrong::

    import asyncio

    async def paint(lock):
        with lock:
            print("red")

    async def main():
        await paint(asyncio.Lock())

    asyncio.run(main())

Up to Python 3.8 it prints::

    Traceback (most recent call last):
      ...
    RuntimeError: "yield from" should be used as context manager expression

On Python 3.9 and 3.10 it prints::

    Traceback (most recent call last):
      ...
    AttributeError: __enter__

On Python 3.11 to 3.13 it prints::

    Traceback (most recent call last):
      ...
    TypeError: 'Lock' object does not support the context manager protocol

On Python 3.14 and later it prints::

    Traceback (most recent call last):
      ...
    TypeError: 'asyncio.locks.Lock' object does not support the context manager protocol (missed __exit__ method) but it supports the asynchronous context manager protocol. Did you mean to use 'async with'?

Elsewhere::

    TypeError: Use async with instead

``with`` looks for ``__enter__``, and an asyncio lock has none.  To take it may
mean to wait, and waiting needs an ``await``: ``async with`` has one inside.
The same goes for `asyncio.Semaphore` and `asyncio.Condition`, and for
aiohttp's sessions, which say so in the words above (not run here).  Python 3.8
still knew ``with await lock:``, hence its odd message.

Right::

    import asyncio

    async def paint(lock):
        async with lock:
            print("red")

    async def main():
        await paint(asyncio.Lock())

    asyncio.run(main())

It prints::

    red

A `threading.Lock` could be taken by ``with`` here, but it would stop the whole
program where a task waits for it; it belongs to threads.

Also asked: can't use asyncio lock or semaphore in a with statement; lock has
no enter; does not support context manager; missing async before with; with
await lock; yield from lock; use asyncio.Lock in a normal function; aiohttp
ClientSession with.

Next: `asyncio_primer.managers`, on the two kinds of ``with``.
"""
