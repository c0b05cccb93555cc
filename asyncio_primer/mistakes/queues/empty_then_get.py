"""Why does ``while not queue.empty()`` leave items behind, or hang?

Wrong::

    import asyncio

    async def worker(name, queue):
        while not queue.empty():
            await asyncio.sleep(1)
            print(name, "got", await queue.get())

    async def main():
        queue = asyncio.Queue()
        queue.put_nowait("fruit")
        names = "red", "blue"
        work = [worker(name, queue) for name in names]
        tasks = [asyncio.create_task(w) for w in work]
        await asyncio.wait(tasks, timeout=2)
        print("done:", [task.done() for task in tasks])

    asyncio.run(main())

It prints::

    red got fruit
    done: [True, False]

Both looked, and there was one item; both waited, and one of them got it.  The
other would wait for ever.  What you know from ``empty()`` and ``qsize()`` is
true until your next ``await``, and no longer.

And it can be wrong the other way round: a queue is empty also when its
producer has not begun yet, or is slower for a moment.  A worker that leaves
then leaves all that comes later.

Right, if everything is in the queue before the workers begin::

    import asyncio

    async def worker(name, queue):
        while not queue.empty():
            item = queue.get_nowait()
            await asyncio.sleep(1)
            print(name, "got", item)

    async def main():
        queue = asyncio.Queue()
        queue.put_nowait("fruit")
        names = "red", "blue"
        work = [worker(name, queue) for name in names]
        tasks = [asyncio.create_task(w) for w in work]
        await asyncio.wait(tasks, timeout=2)
        print("done:", [task.done() for task in tasks])

    asyncio.run(main())

It prints::

    red got fruit
    done: [True, True]

Now no ``await`` stands between look and get.  If more may come, wait for items
with ``await queue.get()``, and tell the workers when there will be none:
`asyncio_primer.mistakes.queues.consumer_never_ends`.

Also asked: queue.empty() returns True but there are items; worker exits too
early, before producer starts; race condition between empty and get; qsize is
wrong, queue size; consumer finishes immediately; some items are not processed;
check whether queue is empty.

Next: `asyncio_primer.workers`, on empty and finished.
"""
