r"""Why can't I write a str to a StreamWriter?

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
        writer.write("melon")

    asyncio.run(main())

Up to Python 3.13 it prints::

    Traceback (most recent call last):
      ...
    TypeError: data argument must be a bytes-like object, not 'str'

On Python 3.14 and later it prints::

    Traceback (most recent call last):
      ...
    TypeError: data argument must be a bytes, bytearray, or memoryview object, not 'str'

Streams carry bytes, not text.  Which bytes stand for an é is up to you: say so
with ``encode``, and turn what you read back with ``decode``.  The same goes
for the pipes of a subprocess.

Right::

    import asyncio

    async def handle(reader, writer):
        line = await reader.readline()
        print("hello", line.decode().strip())
        writer.close()

    async def main():
        server = await asyncio.start_server(
            handle, "127.0.0.1", 0
        )
        where = server.sockets[0].getsockname()
        reader, writer = await asyncio.open_connection(
            *where
        )
        writer.write("melon\n".encode())
        await reader.read()
        writer.close()
        await writer.wait_closed()
        server.close()
        await server.wait_closed()

    asyncio.run(main())

It prints::

    hello melon

Numbers, lists and dicts are no bytes either: ``json.dumps(it).encode()``.

Also asked: send a string over a socket; bytes or str; b prefix; encode and
decode; a bytes-like object is required; how to send JSON, text, unicode with
asyncio streams; process.stdin.write of a string; transport.write.

Next: `asyncio_primer.streams`, on a reader and a writer.
"""
