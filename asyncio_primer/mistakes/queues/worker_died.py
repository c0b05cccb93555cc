"""Why do my workers stop working one after another, and ``join`` hangs?

Wrong::

    import asyncio

    async def worker(queue):
        while True:
            job = await queue.get()
            print(int(job) * 2)
            queue.task_done()

    async def main():
        queue = asyncio.Queue()
        for job in "3", "melon", "2":
            queue.put_nowait(job)
        task = asyncio.create_task(worker(queue))
        try:
            await asyncio.wait_for(queue.join(), 1)
        except asyncio.TimeoutError:
            print("jobs left:", queue.qsize())
        print(repr(task.exception()))

    asyncio.run(main())

It prints::

    6
    jobs left: 1
    ValueError("invalid literal for int() with base 10: 'melon'")

An exception ended the worker, in silence: a task keeps its exception for
whoever awaits it, and nobody awaits a worker that runs for ever.  The rest of
the jobs has nobody left to do them, and without `asyncio.wait_for` the
``join`` would hang for ever.

A worker that is to outlive its jobs catches their errors.

Right::

    import asyncio

    async def worker(queue):
        while True:
            job = await queue.get()
            try:
                print(int(job) * 2)
            except Exception as error:
                print(repr(error))
            finally:
                queue.task_done()

    async def main():
        queue = asyncio.Queue()
        for job in "3", "melon", "2":
            queue.put_nowait(job)
        task = asyncio.create_task(worker(queue))
        await queue.join()
        task.cancel()

    asyncio.run(main())

It prints::

    6
    ValueError("invalid literal for int() with base 10: 'melon'")
    4

Should one error rather end it all?  Make the ``join`` a task, too, give all of
them to `asyncio.wait` with ``return_when=asyncio.FIRST_COMPLETED``, and look
who is done.

Also asked: queue worker silently dies; consumer stops after an exception;
queue.join hangs after error; background worker crashed and nobody noticed;
exception in worker is not shown; queue fills up, nothing is processed any
more; retry failed job.

Next: `asyncio_primer.workers`, where a job divides by zero.
"""
