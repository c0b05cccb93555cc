"""Why does a ``threading.Lock`` (or ``threading.Event``) hang my coroutines?

Wrong::

    import asyncio
    import threading

    lock = threading.Lock()

    async def pay(name):
        if not lock.acquire(timeout=1):
            print(name, "never got the lock")
            return
        await asyncio.sleep(0.1)
        print(name, "has paid")
        lock.release()

    async def main():
        await asyncio.gather(pay("red"), pay("blue"))

    asyncio.run(main())

It prints::

    blue never got the lock
    red has paid

Red takes the lock and waits, for 0.1 s.  Blue asks for the same lock, and a
`threading.Lock` makes the whole *thread* wait, which is red's thread, too.
Red cannot go on and give it back.  With ``with lock:`` there is no timeout:
the program hangs for ever.  ``threading.Event().wait()`` does the same: who
would set it?

An `asyncio.Lock` makes only the task wait.  It is used with ``async with``.

Right::

    import asyncio

    async def pay(name, lock):
        async with lock:
            await asyncio.sleep(0.1)
            print(name, "has paid")

    async def main():
        lock = asyncio.Lock()
        await asyncio.gather(
            pay("red", lock), pay("blue", lock))

    asyncio.run(main())

It prints::

    red has paid
    blue has paid

A `threading.Lock` is right in a coroutine only to share data with real
threads, and then without an ``await`` while it is held.

Also asked: deadlock with a thread lock in async code; with lock and await
inside; threading.Event wait blocks the event loop; threading.Semaphore in
asyncio; Condition; program freezes at acquire; threading or asyncio lock;
which lock for coroutines.

Next: `asyncio_primer.locks`, on when tasks need a lock at all.
"""
