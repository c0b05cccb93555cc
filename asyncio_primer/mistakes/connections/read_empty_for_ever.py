"""Why does my read loop go on for ever with ``b''``?

Wrong::

    import asyncio

    async def handle(reader, writer):
        writer.write(b"hello")
        writer.close()

    async def main():
        server = await asyncio.start_server(
            handle, "127.0.0.1", 0
        )
        where = server.sockets[0].getsockname()
        reader, writer = await asyncio.open_connection(
            *where
        )
        for _ in range(4):
            print(await reader.read(100))
        writer.close()
        server.close()

    asyncio.run(main())

It prints::

    b'hello'
    b''
    b''
    b''

Empty bytes mean: this is the end, the other side has closed.  ``read`` and
``readline`` raise nothing at the end of a stream, however often you ask.  In a
``while True:`` that is a loop at full speed, and since a read at the end waits
for nothing, no other task gets a turn.

Right::

    import asyncio

    async def handle(reader, writer):
        writer.write(b"hello")
        writer.close()

    async def main():
        server = await asyncio.start_server(
            handle, "127.0.0.1", 0
        )
        where = server.sockets[0].getsockname()
        reader, writer = await asyncio.open_connection(
            *where
        )
        while True:
            data = await reader.read(100)
            if not data:
                break
            print(data)
        writer.close()
        await writer.wait_closed()
        server.close()
        await server.wait_closed()

    asyncio.run(main())

It prints::

    b'hello'

``async for line in reader:`` ends by itself.

Also asked: reader.read returns b'' forever; detect that a client has
disconnected; 100% CPU after the client leaves; empty bytes, empty string
received again and again; how do I know the connection is closed; infinite loop
reading from a socket or process; EOF; at_eof; readline returns b''.

Next: `asyncio_primer.endings`, on the two ends of a connection.
"""
