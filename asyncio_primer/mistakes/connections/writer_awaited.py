"""Why can't I await ``writer.write()`` or ``writer.close()``?

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
        try:
            await writer.write(b"melon")
        except TypeError as error:
            print(f"TypeError: {error}")
        await writer.close()

    asyncio.run(main())

Up to Python 3.13 it prints::

    TypeError: object NoneType can't be used in 'await' expression
    Traceback (most recent call last):
      ...
    TypeError: object NoneType can't be used in 'await' expression

On Python 3.14 and later it prints::

    TypeError: 'NoneType' object can't be awaited
    Traceback (most recent call last):
      ...
    TypeError: 'NoneType' object can't be awaited

Both are plain functions.  They do their work, return None, and it is None that
``await`` complains about (`asyncio_primer.mistakes.wrong_thing.await_none`).
Each has a partner that can be awaited: after ``write`` comes ``await
writer.drain()``, which waits if the other side is slow, and after ``close``
comes ``await writer.wait_closed()``, which waits until it is closed.

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
        writer.write(b"melon")
        await writer.drain()
        writer.close()
        await writer.wait_closed()
        server.close()
        await server.wait_closed()

    asyncio.run(main())

It prints nothing.

Also asked: await write, await close; is write a coroutine; what is drain for,
is my data sent; do I need drain after every write; flush a StreamWriter; how
do I close a connection properly; await server.close; NoneType in await with
streams.

Next: `asyncio_primer.streams`, on a reader and a writer.
"""
