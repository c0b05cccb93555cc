"""Why does my program hang when it takes a lock that it holds already?

Wrong::

    import asyncio

    lock = None

    async def read():
        async with lock:
            return "fruit"

    async def update():
        async with lock:
            return await read() + " and water"

    async def main():
        global lock
        lock = asyncio.Lock()
        try:
            print(await asyncio.wait_for(update(), 1))
        except asyncio.TimeoutError:
            print("still waiting")

    asyncio.run(main())

It prints::

    still waiting

Without `asyncio.wait_for` it would hang for ever, and say nothing.  ``update``
holds the lock and waits for ``read``, which waits for the lock: a task that
waits for itself.  An `asyncio.Lock` does not ask who comes.  It is not
*reentrant*: whoever holds it and takes it again waits like any other.
(asyncio has no counterpart to ``threading.RLock``.)

Right, with the work in a function that takes no lock::

    import asyncio

    lock = None

    async def read():
        async with lock:
            return await _read()

    async def _read():
        return "fruit"

    async def update():
        async with lock:
            return await _read() + " and water"

    async def main():
        global lock
        lock = asyncio.Lock()
        try:
            print(await asyncio.wait_for(update(), 1))
        except asyncio.TimeoutError:
            print("still waiting")

    asyncio.run(main())

It prints::

    fruit and water

Also asked: asyncio.Lock deadlock with one lock; program freezes, waits forever
at async with lock; is there an asyncio RLock, a reentrant or recursive lock;
nested async with same lock; same task acquires the lock twice; function with
lock calls another function with the same lock; stuck with no error and no CPU.

Next: `asyncio_primer.deadlocks`, on the other ways to wait for ever, and
`asyncio_primer.introspection`, to see who waits where.
"""
