"""I await my event (or my lock, or my queue).  Why can't it be awaited?

Wrong::

    import asyncio

    async def cook(ready):
        await asyncio.sleep(1)
        ready.set()

    async def main():
        ready = asyncio.Event()
        task = asyncio.create_task(cook(ready))
        await ready
        print("ready")
        await task

    asyncio.run(main())

Up to Python 3.13 it prints::

    Traceback (most recent call last):
      ...
    TypeError: object Event can't be used in 'await' expression

On Python 3.14 and later it prints::

    Traceback (most recent call last):
      ...
    TypeError: 'Event' object can't be awaited

Wrong, too::

    import asyncio

    async def main():
        queue = asyncio.Queue()
        queue.put_nowait("plate")
        print(await queue)

    asyncio.run(main())

Up to Python 3.13 it prints::

    Traceback (most recent call last):
      ...
    TypeError: object Queue can't be used in 'await' expression

On Python 3.14 and later it prints::

    Traceback (most recent call last):
      ...
    TypeError: 'Queue' object can't be awaited

The event is a thing that stays; what you wait for is that it is set.  So the
wait is a method of it.  The same goes for its relatives:

- an event: ``await ready.wait()``
- a lock or a semaphore: ``async with lock:``
- a condition: ``async with condition:``, in it ``await condition.wait()``
- a queue: ``await queue.get()``, ``await queue.put(item)``
- a server: ``await server.serve_forever()``
- a subprocess: ``await process.wait()`` or ``await process.communicate()``

What can be awaited itself: coroutines, tasks, and other futures.

Right::

    import asyncio

    async def cook(ready):
        await asyncio.sleep(1)
        ready.set()

    async def main():
        ready = asyncio.Event()
        task = asyncio.create_task(cook(ready))
        await ready.wait()
        print("ready")
        await task

    asyncio.run(main())

It prints::

    ready

An event that does not wait at all:
`asyncio_primer.mistakes.sharing.event_not_awaited`.

Also asked: object Lock, Semaphore, Condition or Process awaited; wait until an
event is set; await a lock; await a semaphore; await a queue; await a process
or subprocess; await a condition; wait for something to happen; get the next
item of a queue with await.

Next: `asyncio_primer.events`, on events and those who wait for them.
"""
