"""Why do my tasks hang with ``queue.Queue``?

Wrong::

    import asyncio
    import queue

    async def cook(dishes):
        await asyncio.sleep(0.1)
        dishes.put("melon")

    async def guest(dishes):
        print("eats", dishes.get(timeout=1))

    async def main():
        dishes = queue.Queue()
        await asyncio.gather(
            cook(dishes), guest(dishes))

    asyncio.run(main())

It prints::

    Traceback (most recent call last):
      ...
    _queue.Empty

Elsewhere, up to Python 3.6 (not run here)::

    queue.Empty

`queue.Queue` is made for threads: ``get`` stops its *thread* until something
is there.  Here that is the thread in which the cook would work, so nothing
ever comes.  (Without ``timeout=1`` the program would hang for ever, and say
nothing.)  An `asyncio.Queue` suspends only the task; its ``get`` and ``put``
are awaited.

Right::

    import asyncio

    async def cook(dishes):
        await asyncio.sleep(0.1)
        await dishes.put("melon")

    async def guest(dishes):
        print("eats", await dishes.get())

    async def main():
        dishes = asyncio.Queue()
        await asyncio.gather(
            cook(dishes), guest(dishes))

    asyncio.run(main())

It prints::

    eats melon

Between tasks take what asyncio has: Queue, Lock, Event, Condition, Semaphore.
Those of the modules ``queue`` and ``threading`` are for threads; for a queue
between a thread and a task see
`asyncio_primer.mistakes.threads.queue_from_thread`.

Also asked: queue.get blocks the event loop; standard library queue with
asyncio; producer consumer freezes; janus; deadlock with Queue; difference
between queue.Queue and asyncio.Queue; multiprocessing.Queue in a coroutine; my
consumer never receives anything; queue.Empty in async code.

Next: `asyncio_primer.queues`, on a queue for tasks.
"""
