"""Why does ``queue.join()`` never return, though the queue is empty?

Wrong::

    import asyncio

    async def worker(queue):
        while True:
            job = await queue.get()
            if job < 0:
                continue
            print("done:", job)
            queue.task_done()

    async def main():
        queue = asyncio.Queue()
        for job in 1, -1, 2:
            queue.put_nowait(job)
        task = asyncio.create_task(worker(queue))
        try:
            await asyncio.wait_for(queue.join(), 1)
        except asyncio.TimeoutError:
            print("waiting; empty:", queue.empty())
        task.cancel()

    asyncio.run(main())

It prints::

    done: 1
    done: 2
    waiting; empty: True

Without `asyncio.wait_for` it would hang for ever.  ``join`` does not ask
whether the queue is empty.  It waits until there was one ``task_done()`` for
each item that was put; for -1 there was none.  A ``continue``, a ``break`` or
an exception skips it, and then one is missing for good.

Right, in a ``finally``, which nothing skips::

    import asyncio

    async def worker(queue):
        while True:
            job = await queue.get()
            try:
                if job < 0:
                    continue
                print("done:", job)
            finally:
                queue.task_done()

    async def main():
        queue = asyncio.Queue()
        for job in 1, -1, 2:
            queue.put_nowait(job)
        task = asyncio.create_task(worker(queue))
        try:
            await asyncio.wait_for(queue.join(), 1)
        except asyncio.TimeoutError:
            print("waiting; empty:", queue.empty())
        task.cancel()

    asyncio.run(main())

It prints::

    done: 1
    done: 2

The other causes: a worker that died
(`asyncio_primer.mistakes.queues.worker_died`), no worker at all, or a ``None``
that was put to stop a worker, and not reported.

Also asked: queue.join hangs, blocks, stuck at the end; forgot task_done; what
is task_done for; queue is empty but join waits; unfinished tasks; program
never exits after all jobs are done; do I need task_done.

Next: `asyncio_primer.workers`, on empty and finished.
"""
