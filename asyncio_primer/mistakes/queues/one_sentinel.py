"""Why does only one of my workers stop at the ``None`` in the queue?

Wrong::

    import asyncio

    async def worker(name, queue):
        while True:
            job = await queue.get()
            if job is None:
                print(name, "goes home")
                break

    async def main():
        queue = asyncio.Queue()
        await queue.put(None)
        names = "red", "blue"
        work = [worker(name, queue) for name in names]
        tasks = [asyncio.create_task(w) for w in work]
        await asyncio.wait(tasks, timeout=1)
        print("done:", [task.done() for task in tasks])

    asyncio.run(main())

It prints::

    red goes home
    done: [True, False]

Each item is got by one, and so is the ``None``.  Blue would wait for ever, if
it were not for the ``timeout``.  Either put one for each worker, or let
whoever gets it put it back for the next.

Right::

    import asyncio

    async def worker(name, queue):
        while True:
            job = await queue.get()
            if job is None:
                print(name, "goes home")
                await queue.put(None)
                break

    async def main():
        queue = asyncio.Queue()
        await queue.put(None)
        names = "red", "blue"
        work = [worker(name, queue) for name in names]
        tasks = [asyncio.create_task(w) for w in work]
        await asyncio.wait(tasks, timeout=1)
        print("done:", [task.done() for task in tasks])

    asyncio.run(main())

It prints::

    red goes home
    blue goes home
    done: [True, True]

With a ``maxsize``, put one for each worker: to put it back could find the
queue full.  With ``join``, cancel the workers after it instead:
`asyncio_primer.mistakes.queues.consumer_never_ends`.

Also asked: sentinel or poison pill with several consumers, multiple workers;
only one worker stops, exits, the others hang; gather of workers never returns;
stop all workers at once.

Next: `asyncio_primer.stopping`, on telling a worker.
"""
