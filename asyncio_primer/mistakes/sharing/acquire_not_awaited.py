"""Why does my lock not lock, and then ``release`` raises an error?

Wrong::

    import asyncio

    async def paint(lock):
        lock.acquire()
        print("painting")
        lock.release()

    async def main():
        await paint(asyncio.Lock())

    asyncio.run(main())

It prints::

    program.py:4: RuntimeWarning: coroutine 'Lock.acquire' was never awaited
      lock.acquire()
    RuntimeWarning: Enable tracemalloc to get the object allocation traceback
    painting
    Traceback (most recent call last):
      ...
    RuntimeError: Lock is not acquired.

Elsewhere::

    RuntimeWarning: coroutine 'Lock.acquire' was never awaited
    RuntimeWarning: coroutine 'Semaphore.acquire' was never awaited

``acquire`` is a coroutine function: the call takes no lock, it only makes a
coroutine.  (``if lock.acquire():`` is always true for that reason.)
``release``, a plain function, then finds the lock free.  The warning tells the
cause; it is all you see where nobody releases, or where it is a semaphore,
whose ``release`` minds nothing (not run here).

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

Without a warning, the same message means that somebody released what was not
taken: by hand inside of ``async with lock:``, which releases it by itself, or
in a ``finally`` although the ``acquire`` before it had been cancelled.

Also asked: asyncio lock has no effect; lock does not block, everybody gets in;
lock.acquire() does nothing; release unlocked lock; lock released twice; if
lock.acquire() is always true; semaphore.acquire without await.

Next: `asyncio_primer.locks`, where ``async with`` does both.
"""
