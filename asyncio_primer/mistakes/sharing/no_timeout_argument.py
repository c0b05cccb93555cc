"""Why do ``queue.get``, ``event.wait`` and ``lock.acquire`` take no timeout?

Wrong::

    import asyncio

    async def main():
        try:
            await asyncio.Event().wait(1)
        except TypeError as error:
            print(f"TypeError: {error}")
        try:
            await asyncio.Lock().acquire(timeout=1)
        except TypeError as error:
            print(f"TypeError: {error}")
        queue = asyncio.Queue()
        print(await queue.get(timeout=1))

    asyncio.run(main())

Up to Python 3.9 it prints::

    TypeError: wait() takes 1 positional argument but 2 were given
    TypeError: acquire() got an unexpected keyword argument 'timeout'
    Traceback (most recent call last):
      ...
    TypeError: get() got an unexpected keyword argument 'timeout'

On Python 3.10 and later it prints::

    TypeError: Event.wait() takes 1 positional argument but 2 were given
    TypeError: Lock.acquire() got an unexpected keyword argument 'timeout'
    Traceback (most recent call last):
      ...
    TypeError: Queue.get() got an unexpected keyword argument 'timeout'

Elsewhere::

    TypeError: Process.communicate() got an unexpected keyword argument 'timeout'
    TypeError: Process.wait() got an unexpected keyword argument 'timeout'

Those of `threading` and `queue` have a ``timeout``, because nothing else could
end their waiting.  In asyncio whatever is awaited can be ended from outside,
so one limit does for all: `asyncio.wait_for`, or on Python 3.11 and later
``async with asyncio.timeout(1):``.  It is the same with a subprocess, whose
messages stand under "Elsewhere" (not run here); but what is timed out there
goes on: `asyncio_primer.mistakes.connections.subprocess_outlives_timeout`.

Right::

    import asyncio

    async def main():
        queue = asyncio.Queue()
        get = queue.get()
        try:
            print(await asyncio.wait_for(get, 1))
        except asyncio.TimeoutError:
            print("nothing came")

    asyncio.run(main())

It prints::

    nothing came

Nor is there a ``block=False``.  To look without waiting:
``queue.get_nowait()`` (`asyncio_primer.mistakes.queues.queue_empty_full`),
``event.is_set()``, ``lock.locked()``.

Also asked: queue.get with timeout; wait for an event with a timeout; lock or
semaphore acquire with timeout; get() got an unexpected keyword argument block,
timeout; communicate timeout argument; try lock without waiting, non-blocking
acquire, blocking=False; asyncio instead of threading or queue.

Next: `asyncio_primer.timeouts`, on one limit for everything.
"""
