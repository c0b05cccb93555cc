"""What do QueueEmpty and QueueFull mean, and why is there no text with them?

Wrong::

    import asyncio

    async def main():
        queue = asyncio.Queue(maxsize=1)
        queue.put_nowait("fruit")
        try:
            queue.put_nowait("water")
        except asyncio.QueueFull as error:
            print(repr(error))
        print(queue.get_nowait())
        print(queue.get_nowait())

    asyncio.run(main())

It prints::

    QueueFull()
    fruit
    Traceback (most recent call last):
      ...
    asyncio.queues.QueueEmpty

The methods that end in ``_nowait`` do not wait: if there is nothing to get, or
no room to put, they raise.  The name of the exception is all it has to say.
``get`` and ``put`` wait instead, but they have to be awaited, and so that
somebody can put or get meanwhile, another task must be at work.

Right::

    import asyncio

    async def cook(queue):
        for dish in "fruit", "water":
            await queue.put(dish)

    async def main():
        queue = asyncio.Queue(maxsize=1)
        task = asyncio.create_task(cook(queue))
        print(await queue.get())
        print(await queue.get())
        await task

    asyncio.run(main())

It prints::

    fruit
    water

Where you really don't want to wait, catch it.  Note whose it is:
`asyncio.QueueEmpty` is not ``queue.Empty`` (nor is its queue:
`asyncio_primer.mistakes.blocking.queue_module`).

Also asked: exception with empty message from get_nowait or put_nowait; get
item from queue without waiting; check if queue has an item;
asyncio.queues.QueueEmpty; except queue.Empty does not catch; callback puts
into a full queue; drop items when full.

Next: `asyncio_primer.queues`, on who waits for whom.
"""
