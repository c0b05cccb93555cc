"""Why does my program eat more and more memory, with a producer and a consumer?

Wrong::

    import asyncio

    async def read(queue):
        for number in range(20):
            await queue.put(number)

    async def save(queue):
        while True:
            await queue.get()
            await asyncio.sleep(0.1)

    async def main():
        queue = asyncio.Queue()
        task = asyncio.create_task(save(queue))
        await read(queue)
        print("in the queue:", queue.qsize())
        task.cancel()

    asyncio.run(main())

It prints::

    in the queue: 20

A queue without a ``maxsize`` takes everything: ``put`` never waits for room,
and ``read`` did not even give the other task a turn.  If the producer is
faster, what is in between grows until the memory is full.  (A delay between
putting and getting, that gets longer and longer, has the same cause.)

With a limit the producer has to wait for the consumer.

Right::

    import asyncio

    async def read(queue):
        for number in range(20):
            await queue.put(number)

    async def save(queue):
        while True:
            await queue.get()
            await asyncio.sleep(0.1)

    async def main():
        queue = asyncio.Queue(maxsize=5)
        task = asyncio.create_task(save(queue))
        await read(queue)
        print("in the queue:", queue.qsize())
        task.cancel()

    asyncio.run(main())

It prints::

    in the queue: 5

Also asked: memory leak with asyncio queue, RAM usage increases; backpressure;
producer faster than consumer; consumer never gets a turn while the producer
puts; consumer starts only after the producer has finished; unbounded queue;
queue maxsize; await queue.put does not switch; latency grows; slow consumer.

Next: `asyncio_primer.queues`, on who waits for whom, and
`asyncio_primer.cooperation`, on giving up one's turn.
"""
