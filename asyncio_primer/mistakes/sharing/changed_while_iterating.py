"""Why "changed size during iteration", when there are no threads?

Wrong::

    import asyncio

    clients = {"red", "blue"}

    async def send(client, text):
        await asyncio.sleep(1)
        print("sent")

    async def broadcast(text):
        for client in clients:
            await send(client, text)

    async def main():
        task = asyncio.create_task(broadcast("hello"))
        await asyncio.sleep(0.5)
        clients.add("green")
        await task

    asyncio.run(main())

It prints::

    sent
    Traceback (most recent call last):
      ...
    RuntimeError: Set changed size during iteration

Wrong, with a dict::

    import asyncio

    prices = {"fruit": 3, "water": 1}

    async def sell(thing):
        del prices[thing]

    async def main():
        task = asyncio.create_task(sell("water"))
        for thing in prices:
            await asyncio.sleep(1)

    asyncio.run(main())

It prints::

    Traceback (most recent call last):
      ...
    RuntimeError: dictionary changed size during iteration

There is an ``await`` inside of the loop, and at an ``await`` others run.  One
of them added or removed something while the ``for`` stood in the middle.  Go
through a copy: made in one go, it stays as it is.  (A list raises nothing; it
skips items or shows them twice, which is worse.)

Right::

    import asyncio

    clients = {"red", "blue"}

    async def send(client, text):
        await asyncio.sleep(1)
        print("sent")

    async def broadcast(text):
        for client in list(clients):
            await send(client, text)

    async def main():
        task = asyncio.create_task(broadcast("hello"))
        await asyncio.sleep(0.5)
        clients.add("green")
        await task

    asyncio.run(main())

It prints::

    sent
    sent

The copy may grow old: be prepared for a client that has left since.

Also asked: set or dictionary changed size in async for, websocket broadcast to
all clients while some disconnect, discord bot, chat server; for client in
clients, await client.send; RuntimeError when a client connects or disconnects;
iterate over connected clients; remove from a list while iterating; sometimes
crashes when two users are online; dictionary keys changed.

Next: `asyncio_primer.locks`, on what an ``await`` in the middle does, and
`asyncio_primer.chat`, on a room full of clients.
"""
