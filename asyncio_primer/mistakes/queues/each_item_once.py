"""Why does each of my consumers get only some of the items?

Wrong::

    import asyncio

    async def listen(name, queue):
        while True:
            print(name, "hears", await queue.get())

    async def main():
        names = "red", "blue"
        queue = asyncio.Queue()
        ears = [listen(name, queue) for name in names]
        tasks = [asyncio.create_task(e) for e in ears]
        for word in "hello", "world":
            await asyncio.sleep(1)
            await queue.put(word)
        await asyncio.wait(tasks, timeout=1)

    asyncio.run(main())

It prints::

    red hears hello
    blue hears world

A queue shares out work: each item goes to one of those who wait, in the order
in which they came.  For an announcement that all are to hear, each listener
needs a queue of its own.

Right::

    import asyncio

    async def listen(name, queue):
        while True:
            print(name, "hears", await queue.get())

    async def main():
        names = "red", "blue"
        queues = [asyncio.Queue() for name in names]
        ears = map(listen, names, queues)
        tasks = [asyncio.create_task(e) for e in ears]
        for word in "hello", "world":
            await asyncio.sleep(1)
            for queue in queues:
                await queue.put(word)
        await asyncio.wait(tasks, timeout=1)

    asyncio.run(main())

It prints::

    red hears hello
    blue hears hello
    red hears world
    blue hears world

Also asked: broadcast, publish and subscribe, pub sub, fan out with
asyncio.Queue; every subscriber should get every message; messages are missing,
every second one; two websocket clients share a queue; send the same item to
all consumers; read an item without removing it, peek.

Next: `asyncio_primer.chat`, where each client has a queue.
"""
