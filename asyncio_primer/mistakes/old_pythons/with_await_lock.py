"""Why does ``with await lock`` no longer work?

Wrong::

    import asyncio

    async def main():
        lock = asyncio.Lock()
        with await lock:
            print("mine")

    asyncio.run(main())

Up to Python 3.8 it prints::

    program.py:5: DeprecationWarning: 'with await lock' is deprecated use 'async with lock' instead
      with await lock:
    mine

On Python 3.9 to 3.13 it prints::

    Traceback (most recent call last):
      ...
    TypeError: object Lock can't be used in 'await' expression

On Python 3.14 and later it prints::

    Traceback (most recent call last):
      ...
    TypeError: 'Lock' object can't be awaited

In old code one awaited the lock itself and entered what came back, as ``with
await lock`` or ``with (yield from lock)``.  Python 3.9 took both away, for
locks, conditions and semaphores.  Now the ``with`` does the waiting.

Right::

    import asyncio

    async def main():
        lock = asyncio.Lock()
        async with lock:
            print("mine")

    asyncio.run(main())

It prints::

    mine

Plain ``with lock:``, without ``await``, never worked:
`asyncio_primer.mistakes.sharing.plain_with_lock`.

Also asked: with yield from lock; old way to take a lock; semaphore in a with
statement; await a lock or a semaphore; lock code fails since Python 3.9;
object Lock cannot be awaited.

Next: `asyncio_primer.locks`, on when a lock is needed.
"""
