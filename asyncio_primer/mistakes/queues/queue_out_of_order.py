"""Why do items come out of my queue in another order than I put them in?

Wrong::

    import asyncio

    async def worker(queue):
        while True:
            seconds = await queue.get()
            await asyncio.sleep(seconds)
            print(seconds, "s")
            queue.task_done()

    async def main():
        queue = asyncio.Queue()
        for seconds in 3, 1, 2:
            queue.put_nowait(seconds)
        tasks = [
            asyncio.create_task(worker(queue))
            for _ in range(3)
        ]
        await queue.join()
        for task in tasks:
            task.cancel()

    asyncio.run(main())

It prints::

    1 s
    2 s
    3 s

They came out in order: 3, 1, 2.  But three workers took one each, and whoever
is first done prints first.  One worker keeps the order.  With more of them,
number the jobs, and put the results in order at the end; that is what
`asyncio.gather` does.

Right::

    import asyncio

    async def worker(queue, results):
        while True:
            number, seconds = await queue.get()
            await asyncio.sleep(seconds)
            results[number] = f"{seconds} s"
            queue.task_done()

    async def main():
        queue, results = asyncio.Queue(), {}
        for job in enumerate([3, 1, 2]):
            queue.put_nowait(job)
        tasks = [
            asyncio.create_task(worker(queue, results))
            for _ in range(3)
        ]
        await queue.join()
        for task in tasks:
            task.cancel()
        print([results[n] for n in sorted(results)])

    asyncio.run(main())

It prints::

    ['3 s', '1 s', '2 s']

The other kinds of queue change the order on purpose: an `asyncio.LifoQueue`
gives what came last, an `asyncio.PriorityQueue` what is smallest.

Also asked: queue order, FIFO or LIFO; results of workers are out of order,
random, not in sequence; keep order with several consumers; process in order;
LifoQueue; ordered results from a worker pool.

Next: `asyncio_primer.workers`, and `asyncio_primer.priorities`.
"""
