"""Why does ``readexactly()`` raise an IncompleteReadError?

Wrong::

    import asyncio

    async def handle(reader, writer):
        writer.write(b"me")
        writer.close()

    async def main():
        server = await asyncio.start_server(
            handle, "127.0.0.1", 0
        )
        where = server.sockets[0].getsockname()
        reader, writer = await asyncio.open_connection(
            *where
        )
        print(await reader.readexactly(5))

    asyncio.run(main())

It prints::

    Traceback (most recent call last):
      ...
    asyncio.exceptions.IncompleteReadError: 2 bytes read on a total of 5 expected bytes

Elsewhere::

    asyncio.exceptions.IncompleteReadError: 0 bytes read on a total of undefined expected bytes

The other side closed the connection before all had come.  ``readexactly`` and
``readuntil`` promise a whole piece, so at the end of the stream they cannot
return less; what did come is in ``error.partial``.  If that is empty, the
other side just has nothing more to say, which is how most connections end.  If
not, it broke off in the middle: look there for the reason.  (The words above
are those of ``readuntil``, which cannot know how many bytes to expect; not run
here.)

Right::

    import asyncio

    async def handle(reader, writer):
        writer.write(b"me")
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
            print(await reader.readexactly(5))
        except asyncio.IncompleteReadError as error:
            print("broke off after", error.partial)
        writer.close()
        await writer.wait_closed()
        server.close()
        await server.wait_closed()

    asyncio.run(main())

It prints::

    broke off after b'me'

Also asked: 0 bytes read on a total of n expected bytes; undefined expected
bytes; server disconnects, connection closed while reading; EOF in readexactly
or readuntil; aiomysql, redis, telegram, asyncssh lost connection during query.

Next: `asyncio_primer.framing`, on what breaks off.
"""
