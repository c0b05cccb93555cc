"""Why can't I connect to my server ("Connect call failed")?

Wrong::

    import asyncio

    async def main():
        await asyncio.open_connection("127.0.0.1", 1)

    asyncio.run(main())

It prints::

    Traceback (most recent call last):
      ...
    ConnectionRefusedError: [Errno 111] Connect call failed ('127.0.0.1', 1)

Elsewhere::

    OSError: Multiple exceptions: [Errno 111] Connect call failed ('::1', 8888, 0, 0), [Errno 111] Connect call failed ('127.0.0.1', 8888)
    ConnectionRefusedError: [WinError 1225] The remote computer refused the network connection
    ConnectionRefusedError: [Errno 61] Connect call failed ('127.0.0.1', 8888)
    TimeoutError: [Errno 110] Connect call failed ('10.0.0.1', 80)
    OSError: [Errno 113] Connect call failed ('10.0.0.1', 80)
    socket.gaierror: [Errno -2] Name or service not known
    socket.gaierror: [Errno -3] Temporary failure in name resolution
    socket.gaierror: [Errno 8] nodename nor servname provided, or not known
    socket.gaierror: [Errno 11001] getaddrinfo failed
    aiohttp.client_exceptions.ClientConnectorError: Cannot connect to host localhost:8080 ssl:default [Connect call failed ('127.0.0.1', 8080)]

The computer is there, but nobody listens at that port.  Either the server does
not run (yet), or it listens elsewhere: at another port, or at ``127.0.0.1`` of
another machine or container, where nobody from outside can reach it.
(``0.0.0.0`` can be reached.)

Of the others, which are not run here, the first is said of ``localhost``,
which stands for two addresses, and neither answered.  110 and 113: no computer
answered at all, for it is off, elsewhere, or behind a firewall.  A
``gaierror`` means that the name itself could not be looked up: a slip of the
pen, no network, or a ``http://`` in front of it.

Right, with a server that listens::

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
        print("connected")
        writer.close()
        await writer.wait_closed()
        server.close()
        await server.wait_closed()

    asyncio.run(main())

It prints::

    connected

A server that is just starting may need a moment: try again after a while
(`asyncio_primer.mistakes.one_after_another.try_again`).

Also asked: cannot connect to server; connection refused with docker, redis,
postgres, asyncpg, aiohttp, websockets; errno 111, errno 61; client starts
before the server; wait until the server is up; connection timed out, no route
to host, host unreachable; name or service not known; getaddrinfo failed;
localhost does not work in a container.

Next: `asyncio_primer.streams`, on a client and a server.
"""
