"""Why does ``queue.get()`` raise QueueShutDown?

Wrong::

    import asyncio

    async def worker(queue):
        while True:
            print("done:", await queue.get())

    async def main():
        queue = asyncio.Queue()
        task = asyncio.create_task(worker(queue))
        await queue.put("paint")
        queue.shutdown()
        await task

    asyncio.run(main())

Up to Python 3.12 it prints::

    done: paint
    Traceback (most recent call last):
      ...
    AttributeError: 'Queue' object has no attribute 'shutdown'

On Python 3.13 and later it prints::

    done: paint
    Traceback (most recent call last):
      ...
    asyncio.queues.QueueShutDown

After ``shutdown`` nobody can put, and what is in the queue can still be got;
then ``get`` raises this error, also in those who wait in it already.  It is
how a worker hears that there is no more: catch it around the ``get``, and go
home.  A producer gets the same error from ``put``.

Up to Python 3.12 a queue has no ``shutdown``
(`asyncio_primer.mistakes.old_pythons.queue_shutdown_missing`).

Right.  Needs Python 3.13::

    import asyncio

    async def worker(queue):
        while True:
            try:
                job = await queue.get()
            except asyncio.QueueShutDown:
                break
            print("done:", job)

    async def main():
        queue = asyncio.Queue()
        task = asyncio.create_task(worker(queue))
        await queue.put("paint")
        queue.shutdown()
        await task

    asyncio.run(main())

On Python 3.13 and later it prints::

    done: paint

Right, before that::

    import asyncio

    async def worker(queue):
        while True:
            job = await queue.get()
            if job is None:
                break
            print("done:", job)

    async def main():
        queue = asyncio.Queue()
        task = asyncio.create_task(worker(queue))
        await queue.put("paint")
        await queue.put(None)
        await task

    asyncio.run(main())

It prints::

    done: paint

(``queue.shutdown(immediate=True)`` throws away what has not been got yet.)

Also asked: queue.shutdown, close a queue on new Python; asyncio.QueueShutDown
with empty message; shut down workers gracefully; stop consumers with shutdown;
put after shutdown; immediate shutdown.

Next: `asyncio_primer.stopping`, on the three ways to tell a worker.
"""
