"""Why "task_done() called too many times", when I call it once for each item?

Wrong::

    import asyncio

    async def worker(queue):
        while True:
            try:
                job = await queue.get()
                print("done:", job)
            finally:
                queue.task_done()

    async def main():
        queue = asyncio.Queue()
        queue.put_nowait("paint")
        task = asyncio.create_task(worker(queue))
        await queue.join()
        task.cancel()
        await task

    asyncio.run(main())

It prints::

    done: paint
    Traceback (most recent call last):
      ...
    asyncio.exceptions.CancelledError

    During handling of the above exception, another exception occurred:

    Traceback (most recent call last):
      ...
    ValueError: task_done() called too many times

There was one ``task_done()`` more than ``get()``.  The worker was cancelled
while it waited in ``get``: it got nothing, but its ``finally`` reported
something.  The same happens with a ``get`` that a timeout has ended, and, of
course, with two reports for one item.

Put the ``get`` before the ``try``: who has got nothing reports nothing.

Right::

    import asyncio

    async def worker(queue):
        while True:
            job = await queue.get()
            try:
                print("done:", job)
            finally:
                queue.task_done()

    async def main():
        queue = asyncio.Queue()
        queue.put_nowait("paint")
        task = asyncio.create_task(worker(queue))
        await queue.join()
        task.cancel()
        await asyncio.wait({task})

    asyncio.run(main())

It prints::

    done: paint

Also asked: task_done called twice, ValueError; task_done in finally; error
when workers are cancelled or on shutdown, Ctrl-C; where do I call task_done;
more task_done than get; timeout on queue.get then task_done.

Next: `asyncio_primer.workers`, on what is counted.
"""
