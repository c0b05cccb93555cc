"""Can two tasks take items from one async generator?

Wrong::

    import asyncio

    async def fruits():
        for fruit in ("water", "melon", "fig", "plum"):
            await asyncio.sleep(1)
            yield fruit

    async def worker(name, items):
        async for fruit in items:
            print(name, "gets", fruit)

    async def main():
        items = fruits()
        await asyncio.gather(
            worker("ann", items), worker("bob", items)
        )

    asyncio.run(main())

It prints::

    Traceback (most recent call last):
      ...
    RuntimeError: anext(): asynchronous generator is already running

A generator is one function that is paused at one place.  While it is busy for
ann, it cannot run for bob, so his request is refused.  Nothing waits in line
here.

If several workers share the items, put a queue between: one task runs the
generator, and any number take from the queue.  If each is to have all items,
give each a generator of its own.

Right::

    import asyncio

    async def fruits():
        for fruit in ("water", "melon", "fig", "plum"):
            await asyncio.sleep(1)
            yield fruit

    async def worker(name, queue):
        while True:
            fruit = await queue.get()
            print(name, "gets", fruit)
            queue.task_done()

    async def main():
        queue = asyncio.Queue()
        tasks = [
            asyncio.create_task(worker(name, queue))
            for name in ("ann", "bob")
        ]
        async for fruit in fruits():
            await queue.put(fruit)
        await queue.join()
        for task in tasks:
            task.cancel()

    asyncio.run(main())

It prints::

    ann gets water
    bob gets melon
    ann gets fig
    bob gets plum

Right, with all items for each::

    import asyncio

    async def fruits():
        for fruit in ("water", "melon", "fig", "plum"):
            await asyncio.sleep(1)
            yield fruit

    async def worker(name, items):
        async for fruit in items:
            print(name, "gets", fruit)

    async def main():
        await asyncio.gather(
            worker("ann", fruits()),
            worker("bob", fruits()),
        )

    asyncio.run(main())

It prints::

    ann gets water
    bob gets water
    ann gets melon
    bob gets melon
    ann gets fig
    bob gets fig
    ann gets plum
    bob gets plum

Also asked: share an async generator between tasks, workers or consumers;
several consumers of one async iterator; broadcast or distribute items of an
async generator; gather over __anext__ calls; concurrent iteration of an async
generator; read from one websocket or stream in two tasks.

Next: `asyncio_primer.queues`, and then `asyncio_primer.workers`.
"""
