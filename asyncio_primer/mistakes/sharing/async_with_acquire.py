"""Why does ``async with lock.acquire()`` fail?

Wrong::

    import asyncio

    async def paint(lock):
        async with lock.acquire():
            print("painting")

    async def main():
        await paint(asyncio.Lock())

    asyncio.run(main())

Up to Python 3.8 it prints::

    program.py:4: RuntimeWarning: coroutine 'Lock.acquire' was never awaited
      async with lock.acquire():
    RuntimeWarning: Enable tracemalloc to get the object allocation traceback
    Traceback (most recent call last):
      ...
    AttributeError: __aexit__

On Python 3.9 and 3.10 it prints::

    program.py:4: RuntimeWarning: coroutine 'Lock.acquire' was never awaited
      async with lock.acquire():
    RuntimeWarning: Enable tracemalloc to get the object allocation traceback
    Traceback (most recent call last):
      ...
    AttributeError: __aenter__

On Python 3.11 to 3.13 it prints::

    program.py:4: RuntimeWarning: coroutine 'Lock.acquire' was never awaited
      async with lock.acquire():
    RuntimeWarning: Enable tracemalloc to get the object allocation traceback
    Traceback (most recent call last):
      ...
    TypeError: 'coroutine' object does not support the asynchronous context manager protocol

On Python 3.14 and later it prints::

    program.py:4: RuntimeWarning: coroutine 'Lock.acquire' was never awaited
      async with lock.acquire():
    RuntimeWarning: Enable tracemalloc to get the object allocation traceback
    Traceback (most recent call last):
      ...
    TypeError: 'coroutine' object does not support the asynchronous context manager protocol (missed __aexit__ method)

Elsewhere::

    TypeError: 'bool' object does not support the asynchronous context manager protocol

``async with`` wants the lock itself, and acquires it.  ``lock.acquire()`` is a
coroutine, that is not one.  (``async with await lock.acquire():`` is no
better: it takes the lock, gets True, and fails on that, as under "Elsewhere",
not run here, with the lock taken.)

Right::

    import asyncio

    async def paint(lock):
        async with lock:
            print("painting")

    async def main():
        await paint(asyncio.Lock())

    asyncio.run(main())

It prints::

    painting

Right, where you may wait only so long: acquire and release by hand::

    import asyncio

    async def paint(lock):
        await asyncio.wait_for(lock.acquire(), 1)
        try:
            print("painting")
        finally:
            lock.release()

    async def main():
        await paint(asyncio.Lock())

    asyncio.run(main())

It prints::

    painting

Also asked: async with semaphore.acquire(); coroutine has no aenter; acquire a
lock as a context manager; lock with timeout; async with pool.acquire() works
with asyncpg or aiomysql, why not here.

Next: `asyncio_primer.managers`, on what ``async with`` awaits.
"""
