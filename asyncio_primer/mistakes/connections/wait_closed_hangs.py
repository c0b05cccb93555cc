"""Why does ``await server.wait_closed()`` hang, since Python 3.12?

Wrong::

    import asyncio

    async def handle(reader, writer):
        await reader.read()
        writer.close()

    async def main():
        server = await asyncio.start_server(
            handle, "127.0.0.1", 0
        )
        where = server.sockets[0].getsockname()
        reader, writer = await asyncio.open_connection(
            *where
        )
        await asyncio.sleep(0.1)
        server.close()
        closed = server.wait_closed()
        try:
            await asyncio.wait_for(closed, 0.3)
            print("closed")
        except asyncio.TimeoutError:
            print("still waiting")
        writer.close()
        await asyncio.sleep(0.1)

    asyncio.run(main())

Up to Python 3.11 it prints::

    closed

On Python 3.12 and later it prints::

    still waiting

``close`` turns newcomers away and leaves those alone who are inside.  Since
Python 3.12 ``wait_closed`` waits for them, as was always meant, and here one
stays: without the timeout it would wait for ever.  So hang up first.

Right.  Needs Python 3.13::

    import asyncio

    async def handle(reader, writer):
        await reader.read()
        writer.close()

    async def main():
        server = await asyncio.start_server(
            handle, "127.0.0.1", 0
        )
        where = server.sockets[0].getsockname()
        reader, writer = await asyncio.open_connection(
            *where
        )
        await asyncio.sleep(0.1)
        server.close()
        server.close_clients()
        await server.wait_closed()
        print("closed")
        writer.close()
        await writer.wait_closed()

    asyncio.run(main())

On Python 3.13 and later it prints::

    closed

Right, before that: keep the writers, and close them::

    import asyncio

    clients = set()

    async def handle(reader, writer):
        clients.add(writer)
        await reader.read()
        writer.close()

    async def main():
        server = await asyncio.start_server(
            handle, "127.0.0.1", 0
        )
        where = server.sockets[0].getsockname()
        reader, writer = await asyncio.open_connection(
            *where
        )
        await asyncio.sleep(0.1)
        server.close()
        for each in clients:
            each.close()
        await server.wait_closed()
        print("closed")
        writer.close()
        await writer.wait_closed()

    asyncio.run(main())

It prints::

    closed

Also asked: server shutdown hangs after upgrading Python; async with server
never exits; cannot stop the server with Ctrl-C while clients are connected;
server.close does not close connections; close all connections; serve_forever
cancelled hangs.

Next: `asyncio_primer.serving`, on closing time.
"""
