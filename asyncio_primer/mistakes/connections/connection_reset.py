"""Why does writing fail with ConnectionResetError or BrokenPipeError?

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
        for _ in range(3):
            writer.write(b"melon")
            await writer.drain()
            await asyncio.sleep(0.1)

    asyncio.run(main())

It prints::

    Traceback (most recent call last):
      ...
    ConnectionResetError: [Errno 104] Connection reset by peer

Elsewhere::

    ConnectionResetError: Connection lost
    BrokenPipeError: [Errno 32] Broken pipe
    ConnectionResetError: [WinError 10054] An existing connection was forcibly closed by the remote host
    ConnectionAbortedError: [WinError 10053] An established connection was aborted by the software in your host machine
    aiohttp.client_exceptions.ClientConnectionResetError: Cannot write to closing transport

The other side has hung up, and these are the words for it, by system, library
and moment (the five are not run here).  The first write after that still
works: bytes are only handed to the system, which learns later that nobody
takes them.

In a server it is everyday life: somebody closed the browser.  Catch
`ConnectionError`, the parent of all of these but aiohttp's older ones, and end
the conversation.  If it was not to be expected, look at the other side: it may
have crashed, run into a timeout, or not liked what you said.

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
            for _ in range(3):
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

Also asked: connection lost, dropped, closed by peer, server disconnected;
errno 104, errno 32, errno 54, WinError 10054, WinError 64; error when the
client disconnects, closes the page; exception in drain; websocket closed while
sending; keep-alive.

Next: `asyncio_primer.endings`, on writing to one who has left.
"""
