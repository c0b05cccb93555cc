r"""Why does ``readline()`` wait, though the other side has written its line?

Wrong::

    import asyncio

    async def handle(reader, writer):
        name = await reader.readline()
        writer.write(b"hello " + name)
        writer.close()

    async def main():
        server = await asyncio.start_server(
            handle, "127.0.0.1", 0
        )
        where = server.sockets[0].getsockname()
        reader, writer = await asyncio.open_connection(
            *where
        )
        writer.write(b"red")
        answer = reader.readline()
        try:
            print(await asyncio.wait_for(answer, 0.3))
        except asyncio.TimeoutError:
            print("still waiting")
        writer.close()
        await asyncio.sleep(0.1)

    asyncio.run(main())

It prints::

    still waiting

It has not written a line: a line ends in ``\n``, and ``write`` adds none,
unlike `print`.  So both sides would wait for ever.

Right::

    import asyncio

    async def handle(reader, writer):
        name = await reader.readline()
        writer.write(b"hello " + name)
        writer.close()

    async def main():
        server = await asyncio.start_server(
            handle, "127.0.0.1", 0
        )
        where = server.sockets[0].getsockname()
        reader, writer = await asyncio.open_connection(
            *where
        )
        writer.write(b"red\n")
        print(await reader.readline())
        writer.close()
        await writer.wait_closed()
        server.close()
        await server.wait_closed()

    asyncio.run(main())

It prints::

    b'hello red\n'

What ``readline`` returns has the ``\n`` at its end:
``line.decode().rstrip()``.

Also asked: server does not receive data until the client closes; readline
never returns, hangs, blocks forever; forgot the newline; message arrives only
when the connection is closed; echo server does not respond, no answer; telnet
works but my client does not; does drain flush the line.

Next: `asyncio_primer.streams`, on a reader and a writer.
"""
