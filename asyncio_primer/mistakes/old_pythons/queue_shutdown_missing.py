"""Why does my Queue have no attribute ``shutdown``?

Wrong::

    import asyncio

    async def worker(queue):
        try:
            while True:
                print("wash", await queue.get())
        except asyncio.QueueShutDown:
            print("no more")

    async def main():
        queue = asyncio.Queue()
        queue.put_nowait("plate")
        queue.shutdown()
        await worker(queue)

    asyncio.run(main())

Up to Python 3.12 it prints::

    Traceback (most recent call last):
      ...
    AttributeError: 'Queue' object has no attribute 'shutdown'

On Python 3.13 and later it prints::

    wash plate
    no more

Wrong, too::

    import asyncio

    async def main():
        queue = asyncio.Queue()
        try:
            dish = queue.get_nowait()
        except (
            asyncio.QueueEmpty,
            asyncio.QueueShutDown,
        ):
            dish = "nothing"
        print("wash", dish)

    asyncio.run(main())

Up to Python 3.12 it prints::

    Traceback (most recent call last):
      ...
    asyncio.queues.QueueEmpty

    During handling of the above exception, another exception occurred:

    Traceback (most recent call last):
      ...
    AttributeError: module 'asyncio' has no attribute 'QueueShutDown'

On Python 3.13 and later it prints::

    wash nothing

`asyncio.Queue.shutdown` and `asyncio.QueueShutDown` came with Python 3.13.
Before, put a last item that no real item equals, one for each worker.

Right::

    import asyncio

    async def worker(queue):
        while True:
            dish = await queue.get()
            if dish is None:
                break
            print("wash", dish)
        print("no more")

    async def main():
        queue = asyncio.Queue()
        queue.put_nowait("plate")
        queue.put_nowait(None)
        await worker(queue)

    asyncio.run(main())

It prints::

    wash plate
    no more

Also asked: QueueShutDown is missing; close a queue; end of queue; tell the
consumers that no more comes; how to stop workers on older Python; sentinel or
poison pill in an asyncio queue; Queue has no close method.

Next: `asyncio_primer.stopping`, on how a worker learns that it is over.
"""
