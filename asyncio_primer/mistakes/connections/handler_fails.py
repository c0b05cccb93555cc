r"""What is "Unhandled exception in client_connected_cb"?

Wrong::

    import asyncio

    async def handle(reader, writer):
        line = await reader.readline()
        writer.write(b"%d" % (2 * int(line)))
        writer.close()

    async def main():
        server = await asyncio.start_server(
            handle, "127.0.0.1", 0
        )
        where = server.sockets[0].getsockname()
        reader, writer = await asyncio.open_connection(
            *where
        )
        writer.write(b"melon\n")
        answer = reader.read()
        try:
            print(await asyncio.wait_for(answer, 0.3))
        except asyncio.TimeoutError:
            print("no answer")
        writer.close()

    asyncio.run(main())

Up to Python 3.9 it prints::

    Task exception was never retrieved
    future: <Task finished name='Task-4' coro=<handle() done, defined at program.py:3> exception=ValueError("invalid literal for int() with base 10: b'melon\\n'")>
    Traceback (most recent call last):
      ...
    ValueError: invalid literal for int() with base 10: b'melon\n'
    no answer

On Python 3.10 only it prints::

    no answer
    Task exception was never retrieved
    future: <Task finished name='Task-4' coro=<handle() done, defined at program.py:3> exception=ValueError("invalid literal for int() with base 10: b'melon\\n'")>
    Traceback (most recent call last):
      ...
    ValueError: invalid literal for int() with base 10: b'melon\n'

On Python 3.11 and later it prints::

    Unhandled exception in client_connected_cb
    transport: <_SelectorSocketTransport fd=... read=polling write=<idle, bufsize=0>>
    Traceback (most recent call last):
      ...
    ValueError: invalid literal for int() with base 10: b'melon\n'
    b''

The handler that you gave to `asyncio.start_server` has raised an exception; it
stands below the line.  Each client has a task of its own, which nobody awaits,
so the server serves all the others on, and the event loop reports the error.
Up to Python 3.10 the connection stays open, too, and the client waits for
ever.

Handle the errors that a client can cause, and hang up in a ``finally``.

Right::

    import asyncio

    async def handle(reader, writer):
        try:
            line = await reader.readline()
            writer.write(b"%d" % (2 * int(line)))
        except ValueError:
            writer.write(b"a number, please")
        finally:
            writer.close()

    async def main():
        server = await asyncio.start_server(
            handle, "127.0.0.1", 0
        )
        where = server.sockets[0].getsockname()
        reader, writer = await asyncio.open_connection(
            *where
        )
        writer.write(b"melon\n")
        print(await reader.read())
        writer.close()
        await writer.wait_closed()
        server.close()
        await server.wait_closed()

    asyncio.run(main())

It prints::

    b'a number, please'

Also asked: exception in a server handler is not shown, swallowed; client hangs
when the handler crashes; one bad client kills the server; error handling in
start_server; connection stays open after an exception; task exception was
never retrieved in a server.

Next: `asyncio_primer.serving`, on a handler that fails.
"""
