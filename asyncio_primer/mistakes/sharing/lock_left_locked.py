"""Why does everything hang after an error between ``acquire`` and ``release``?

Wrong::

    import asyncio

    async def divide(lock, number):
        await lock.acquire()
        result = 6 // number
        lock.release()
        return result

    async def main():
        lock = asyncio.Lock()
        for number in 0, 2:
            try:
                work = divide(lock, number)
                print(await asyncio.wait_for(work, 1))
            except Exception as error:
                print(type(error).__name__)

    asyncio.run(main())

It prints::

    ZeroDivisionError
    TimeoutError

The exception left the function before ``release``, and nobody else gives the
lock back: from then on everyone who wants it waits for ever (here, for one
second).  A ``return``, a ``continue`` or a cancelled task skip it just as
well.

``async with`` releases, however the block ends.

Right::

    import asyncio

    async def divide(lock, number):
        async with lock:
            return 6 // number

    async def main():
        lock = asyncio.Lock()
        for number in 0, 2:
            try:
                work = divide(lock, number)
                print(await asyncio.wait_for(work, 1))
            except Exception as error:
                print(type(error).__name__)

    asyncio.run(main())

It prints::

    ZeroDivisionError
    3

Also asked: lock is never released, forgot to release it; lock stays locked
after an exception, timeout or cancel; deadlock after an error; works until the
first failure then freezes; semaphore loses slots, gets smaller and smaller;
try finally release.

Next: `asyncio_primer.deadlocks`, on a lock that was left locked.
"""
