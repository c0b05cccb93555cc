r"""Why does a read fail because "another coroutine is already waiting for incoming
data"?

Wrong::

    import asyncio

    async def handle(reader, writer):
        pass

    async def main():
        server = await asyncio.start_server(
            handle, "127.0.0.1", 0
        )
        where = server.sockets[0].getsockname()
        reader, writer = await asyncio.open_connection(
            *where
        )
        await asyncio.gather(
            reader.readline(), reader.readline()
        )

    asyncio.run(main())

It prints::

    Traceback (most recent call last):
      ...
    RuntimeError: readuntil() called while another coroutine is already waiting for incoming data

Elsewhere::

    RuntimeError: read() called while another coroutine is already waiting for incoming data
    RuntimeError: readexactly() called while another coroutine is already waiting for incoming data
    RuntimeError: Concurrent call to receive() is not allowed
    RuntimeError: cannot call recv while another coroutine is already waiting for the next message
    websockets.exceptions.ConcurrencyError: cannot call recv while another coroutine is already running recv or recv_streaming
    asyncpg.exceptions._base.InterfaceError: cannot perform operation: another operation is in progress

(The last four are aiohttp, websockets and asyncpg; none of these is run here.)
Two tasks wait on one reader, and nobody could say which of them the next line
is for.  Mostly they share a connection by accident: a database connection that
all requests use, one ``read`` that was started again before the first had
ended.

One task reads, and hands on what it has read; or each task has a connection of
its own; or a lock lets in one at a time, from its question to its answer.

Right::

    import asyncio

    async def handle(reader, writer):
        while name := await reader.readline():
            writer.write(b"hello " + name)
        writer.close()

    async def ask(name, lock, reader, writer):
        async with lock:
            writer.write(name)
            print(await reader.readline())

    async def main():
        server = await asyncio.start_server(
            handle, "127.0.0.1", 0
        )
        where = server.sockets[0].getsockname()
        both = await asyncio.open_connection(*where)
        lock = asyncio.Lock()
        red = ask(b"red\n", lock, *both)
        blue = ask(b"blue\n", lock, *both)
        await asyncio.gather(red, blue)
        both[1].close()
        await both[1].wait_closed()
        server.close()
        await server.wait_closed()

    asyncio.run(main())

It prints::

    b'hello red\n'
    b'hello blue\n'

Also asked: concurrent read on the same stream; share a connection between
tasks; asyncpg another operation is in progress; aioredis, aiomysql readexactly
called while another coroutine; two tasks read from one socket, websocket recv,
process stdout; gather queries on one connection.

Next: `asyncio_primer.locks`, and `asyncio_primer.chat`, where one task reads.
"""
