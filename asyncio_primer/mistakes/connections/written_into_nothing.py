"""What does "socket.send() raised exception." mean?

Wrong::

    import asyncio

    async def handle(reader, writer):
        writer.close()

    async def main():
        server = await asyncio.start_server(
            handle, "127.0.0.1", 0
        )
        where = server.sockets[0].getsockname()
        reader, writer = await asyncio.open_connection(
            *where
        )
        for _ in range(7):
            writer.write(b"melon")
            await asyncio.sleep(0.1)

    asyncio.run(main())

It prints::

    socket.send() raised exception.
    socket.send() raised exception.

You go on writing to somebody who has left.  ``write`` raises nothing: it only
notes the failure, throws the bytes away, and from the sixth write on logs this
line, which can fill a log with thousands.  It is ``await writer.drain()`` that
tells you, with an exception.  (A ``drain`` also waits if the other side is
slow; without it what is not yet sent piles up in memory.)

Right::

    import asyncio

    async def handle(reader, writer):
        writer.close()

    async def main():
        server = await asyncio.start_server(
            handle, "127.0.0.1", 0
        )
        where = server.sockets[0].getsockname()
        reader, writer = await asyncio.open_connection(
            *where
        )
        try:
            for _ in range(7):
                writer.write(b"melon")
                await writer.drain()
                await asyncio.sleep(0.1)
        except ConnectionError:
            print("they have left")
        writer.close()
        server.close()
        await server.wait_closed()

    asyncio.run(main())

It prints::

    they have left

Also asked: log flooded with warnings after a client disconnects; asyncio
WARNING socket.send; is drain necessary, what happens without drain; memory
grows while writing; detect a closed connection when writing; aiohttp, uvicorn,
tornado, discord.py; writer.is_closing.

Next: `asyncio_primer.endings`, and `asyncio_primer.backpressure`, on
``drain``.
"""
