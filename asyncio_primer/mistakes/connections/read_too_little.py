r"""Why does ``read(n)`` return less than I asked for, or half a message?

Wrong::

    import asyncio

    async def handle(reader, writer):
        writer.write(b"red and ")
        await asyncio.sleep(0.1)
        writer.write(b"blue\n")
        writer.close()

    async def main():
        server = await asyncio.start_server(
            handle, "127.0.0.1", 0
        )
        where = server.sockets[0].getsockname()
        reader, writer = await asyncio.open_connection(
            *where
        )
        print(await reader.read(100))
        print(await reader.read(100))
        writer.close()
        server.close()

    asyncio.run(main())

It prints::

    b'red and '
    b'blue\n'

That was one line.  ``read(100)`` waits until there is anything at all, and
returns what is there, at most 100 bytes.  TCP is a stream of bytes.  It does
not keep your writes apart: one may arrive in pieces, and two as one piece.  On
your own machine it mostly looks otherwise, and so it breaks later.

Say where a message ends, and read up to there.

Right::

    import asyncio

    async def handle(reader, writer):
        writer.write(b"red and ")
        await asyncio.sleep(0.1)
        writer.write(b"blue\n")
        writer.close()

    async def main():
        server = await asyncio.start_server(
            handle, "127.0.0.1", 0
        )
        where = server.sockets[0].getsockname()
        reader, writer = await asyncio.open_connection(
            *where
        )
        print(await reader.readline())
        writer.close()
        await writer.wait_closed()
        server.close()
        await server.wait_closed()

    asyncio.run(main())

It prints::

    b'red and blue\n'

``readexactly(n)`` waits for all *n* bytes, ``readuntil`` for any mark you
like, and ``read()`` for the end of the stream.

Also asked: incomplete, partial, truncated data; message is cut off, split;
messages stick, glued or merged together, two messages in one read; JSON cannot
be decoded, JSON over TCP; receive whole message; length prefix, delimiter;
reader.read(1024) returns only part; buffer size; works on localhost, not over
the network.

Next: `asyncio_primer.framing`, on making messages out of bytes.
"""
