"""Why "address already in use" when I start my server?

Wrong::

    import asyncio

    async def handle(reader, writer):
        writer.close()

    async def main():
        first = await asyncio.start_server(
            handle, "127.0.0.1", 0
        )
        port = first.sockets[0].getsockname()[1]
        await asyncio.start_server(
            handle, "127.0.0.1", port
        )

    asyncio.run(main())

Up to Python 3.12 it prints::

    Traceback (most recent call last):
      ...
    OSError: [Errno 98] error while attempting to bind on address ('127.0.0.1', ...): address already in use

On Python 3.13 and later it prints::

    Traceback (most recent call last):
      ...
    OSError: [Errno 98] error while attempting to bind on address ('127.0.0.1', ...): [errno 98] address already in use

Elsewhere::

    OSError: [Errno 48] error while attempting to bind on address ('127.0.0.1', 8888): address already in use
    OSError: [Errno 10048] error while attempting to bind on address ('127.0.0.1', 8888): only one usage of each socket address (protocol/network address/port) is normally permitted

Somebody listens at this port already, mostly your own program: started twice,
or still running in another terminal, in the background, or suspended by Ctrl-Z
(``ss -ltnp`` on Linux, ``lsof -i :8888`` on macOS, ``netstat -ano`` on Windows
say who; the last two messages are said on macOS and Windows, and not run
here).  In a notebook, where a cell is run again, it is the server that the
last run has left open.

Right: close the first one::

    import asyncio

    async def handle(reader, writer):
        writer.close()

    async def main():
        first = await asyncio.start_server(
            handle, "127.0.0.1", 0
        )
        port = first.sockets[0].getsockname()[1]
        first.close()
        await first.wait_closed()
        second = await asyncio.start_server(
            handle, "127.0.0.1", port
        )
        print("open again")
        second.close()
        await second.wait_closed()

    asyncio.run(main())

It prints::

    open again

For a test, ask for port 0: the system then picks a free one, as it did above.
Errors of other numbers have other causes:
`asyncio_primer.mistakes.connections.cannot_bind`.

Also asked: port is already taken, in use, busy, still occupied after Ctrl-C;
errno 98, errno 48, WinError 10048; kill process on port; restart server;
reuse_address, reuse_port; aiohttp, uvicorn, fastapi, jupyter server started
twice; server does not release the port.

Next: `asyncio_primer.serving`, on opening and closing a server.
"""
