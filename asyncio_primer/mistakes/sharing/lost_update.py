"""asyncio runs in one thread: do I still need a lock?

Wrong::

    import asyncio

    counter = 0

    async def count():
        global counter
        value = counter
        await asyncio.sleep(0)
        counter = value + 1

    async def main():
        counts = [count() for _ in range(100)]
        await asyncio.gather(*counts)
        print(counter)

    asyncio.run(main())

It prints::

    1

Only where an ``await`` stands between reading and writing.  At an ``await``
other tasks run, and here all hundred read 0 before the first one writes.  What
has no ``await`` in its middle cannot be divided: ``counter += 1`` is safe
among tasks, and so is every change to a list or dict.  It can hide, though:
``counter += await fetch()`` reads ``counter`` first, and then waits.

Right, with nothing in the middle::

    import asyncio

    counter = 0

    async def count():
        global counter
        await asyncio.sleep(0)
        counter += 1

    async def main():
        counts = [count() for _ in range(100)]
        await asyncio.gather(*counts)
        print(counter)

    asyncio.run(main())

It prints::

    100

Right, where the wait belongs in the middle, with one lock for all::

    import asyncio

    counter = 0

    async def count(lock):
        global counter
        async with lock:
            value = counter
            await asyncio.sleep(0)
            counter = value + 1

    async def main():
        lock = asyncio.Lock()
        counts = [count(lock) for _ in range(100)]
        await asyncio.gather(*counts)
        print(counter)

    asyncio.run(main())

It prints::

    100

Threads are another matter: between them even ``+=`` can be divided, and an
`asyncio.Lock` does not help.  They need a `threading.Lock`.

Also asked: do I need locks in asyncio; race condition in async code; counter
has the wrong value, updates are lost; is a dict or list safe to change from
several coroutines; are global variables safe with asyncio; shared state
between tasks; two tasks overwrite each other's changes; is asyncio
thread-safe; when do I need asyncio.Lock; atomic increment; negative balance,
double spending, sold twice, duplicate entries.

Next: `asyncio_primer.locks`, where two melons are sold three times.
"""
