"""How do I stop the workers or consumers of a queue when all is done?

Wrong::

    import asyncio

    async def cook(queue):
        for dish in "fruit", "melon":
            await queue.put(dish)

    async def eat(queue):
        while True:
            print("eating", await queue.get())

    async def main():
        queue = asyncio.Queue()
        eating = asyncio.create_task(eat(queue))
        await cook(queue)
        await asyncio.wait({eating}, timeout=1)
        print("done:", eating.done())

    asyncio.run(main())

It prints::

    eating fruit
    eating melon
    done: False

Without the ``timeout`` it would hang for ever, as would a ``gather`` of the
two.  The cook has ended, but a queue does not know that nobody will put
anything any more, and ``get`` waits.  Somebody has to tell the consumer.

Right: put a last item that means "no more"::

    import asyncio

    async def cook(queue):
        for dish in "fruit", "melon":
            await queue.put(dish)
        await queue.put(None)

    async def eat(queue):
        while True:
            dish = await queue.get()
            if dish is None:
                break
            print("eating", dish)

    async def main():
        queue = asyncio.Queue()
        eating = asyncio.create_task(eat(queue))
        await cook(queue)
        await asyncio.wait({eating}, timeout=1)
        print("done:", eating.done())

    asyncio.run(main())

It prints::

    eating fruit
    eating melon
    done: True

Right, for many consumers: wait until all is reported done, then cancel them::

    import asyncio

    async def eat(queue):
        while True:
            dish = await queue.get()
            try:
                print("eating", dish)
            finally:
                queue.task_done()

    async def main():
        queue = asyncio.Queue()
        tasks = [
            asyncio.create_task(eat(queue))
            for _ in range(3)
        ]
        for dish in "fruit", "melon":
            await queue.put(dish)
        await queue.join()
        for task in tasks:
            task.cancel()

    asyncio.run(main())

It prints::

    eating fruit
    eating melon

On Python 3.13 and later there is also ``queue.shutdown()``:
`asyncio_primer.mistakes.queues.queue_shut_down`.

Also asked: producer consumer never finishes; worker waits forever on
queue.get; program hangs at the end; break out of while True queue.get; gather
never returns with queue; how do workers know there is no more work; sentinel,
poison pill, None; close a queue; stop or shut down workers gracefully.

Next: `asyncio_primer.stopping`, on all three ways.
"""
