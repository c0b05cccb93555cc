"""Why does ``await reader.read()`` never return?

Wrong::

    import asyncio

    async def handle(reader, writer):
        data = await reader.read()
        writer.write(data.upper())
        writer.close()

    async def main():
        server = await asyncio.start_server(
            handle, "127.0.0.1", 0
        )
        where = server.sockets[0].getsockname()
        reader, writer = await asyncio.open_connection(
            *where
        )
        writer.write(b"melon")
        answer = reader.read()
        try:
            print(await asyncio.wait_for(answer, 0.3))
        except asyncio.TimeoutError:
            print("still waiting")
        writer.close()
        await asyncio.sleep(0.1)

    asyncio.run(main())

It prints::

    still waiting

Without `asyncio.wait_for` both would wait for ever.  ``read()`` without a
number reads up to the end, and the end is there when the other side says so,
by ``close`` or ``write_eof``.  The server waits for the client's end, and the
client for the server's.

Right, if the other side can end what it says::

    import asyncio

    async def handle(reader, writer):
        data = await reader.read()
        writer.write(data.upper())
        writer.close()

    async def main():
        server = await asyncio.start_server(
            handle, "127.0.0.1", 0
        )
        where = server.sockets[0].getsockname()
        reader, writer = await asyncio.open_connection(
            *where
        )
        writer.write(b"melon")
        writer.write_eof()
        print(await reader.read())
        writer.close()
        await writer.wait_closed()
        server.close()
        await server.wait_closed()

    asyncio.run(main())

It prints::

    b'MELON'

If more is to follow on the same connection, agree how a message ends: a
newline and ``readline()``
(`asyncio_primer.mistakes.connections.newline_missing`), or a length in front
and ``readexactly()``.

Also asked: asyncio client or server hangs on read; read blocks forever; server
does not answer, no response; StreamReader.read(-1); data arrives only after
the connection is closed; both sides wait; how to know when a message is
complete.

Next: `asyncio_primer.endings`, on the two ends of a connection.
"""
