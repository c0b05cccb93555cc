"""Why does ``await queue.put()`` hang?

Wrong::

    import asyncio

    async def main():
        queue = asyncio.Queue(maxsize=2)
        for dish in "fruit", "melon", "water":
            try:
                put = queue.put(dish)
                await asyncio.wait_for(put, 1)
                print(dish, "is in")
            except asyncio.TimeoutError:
                print("still waiting with the", dish)
        while not queue.empty():
            print("eating", await queue.get())

    asyncio.run(main())

It prints::

    fruit is in
    melon is in
    still waiting with the water
    eating fruit
    eating melon

The queue holds two, and the third has to wait until somebody takes one out.
But it is the same task that would do so, later: it waits for itself, and
without `asyncio.wait_for` it would hang for ever.  A queue with a limit is for
two tasks, one that puts and one that gets, and the getting one has to be there
before the other is full.

Right::

    import asyncio

    async def eat(queue):
        while True:
            print("eating", await queue.get())
            queue.task_done()

    async def main():
        queue = asyncio.Queue(maxsize=2)
        task = asyncio.create_task(eat(queue))
        for dish in "fruit", "melon", "water":
            await queue.put(dish)
        await queue.join()
        task.cancel()

    asyncio.run(main())

It prints::

    eating fruit
    eating melon
    eating water

Also asked: put blocks, stuck, freezes; queue maxsize deadlock; producer hangs
before consumers start; fill a queue first, then start workers; put with a
timeout; consumer has died and producer waits.

Next: `asyncio_primer.queues`, on full and empty.
"""
