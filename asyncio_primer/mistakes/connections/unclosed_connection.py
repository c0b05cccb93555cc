"""Why does it warn of an "unclosed transport", or "Unclosed client session"?

Wrong::

    import asyncio

    async def handle(reader, writer):
        writer.close()

    async def fetch(where):
        reader, writer = await asyncio.open_connection(
            *where
        )
        return await reader.read()

    async def main():
        server = await asyncio.start_server(
            handle, "127.0.0.1", 0
        )
        where = server.sockets[0].getsockname()
        print(await fetch(where))
        server.close()
        await server.wait_closed()

    asyncio.run(main())

Up to Python 3.10 ``python -X dev program.py`` prints::

    b''
    ...: ResourceWarning: unclosed transport <_SelectorSocketTransport fd=...>
      _warn(f"unclosed transport {self!r}", ResourceWarning, source=self)
    ...

On Python 3.11 and later ``python -X dev program.py`` prints::

    ...: ResourceWarning: unclosed <StreamWriter transport=<_SelectorSocketTransport closing fd=... read=idle write=<idle, bufsize=0>> ...>
      warnings.warn(f"unclosed {self!r}", ResourceWarning)
    b''

Elsewhere::

    Unclosed client session
    Unclosed connector
    RuntimeError: Session is closed

Somebody opened a connection and never closed it; without ``-X dev`` (or in a
test) you do not even hear of it.  Each such connection holds a file open, and
there are only so many (`asyncio_primer.mistakes.sharing.too_many_at_once`).
The words under "Elsewhere" are aiohttp's, not run here: the first two mean the
same, the third that a session is used after its ``async with`` has ended.  Its
cure: one ``async with aiohttp.ClientSession() as session:`` around everything
that uses it.

Right::

    import asyncio

    async def handle(reader, writer):
        writer.close()

    async def fetch(where):
        reader, writer = await asyncio.open_connection(
            *where
        )
        try:
            return await reader.read()
        finally:
            writer.close()
            await writer.wait_closed()

    async def main():
        server = await asyncio.start_server(
            handle, "127.0.0.1", 0
        )
        where = server.sockets[0].getsockname()
        print(await fetch(where))
        server.close()
        await server.wait_closed()

    asyncio.run(main())

``python -X dev program.py`` prints::

    b''

Also asked: unclosed socket, ResourceWarning in pytest; aiohttp session warning
in a discord bot, telegram bot, home assistant; forgot to close connection;
close a session; connector; file descriptors leak; use one session for all
requests.

Next: `asyncio_primer.managers`, on closing what was opened.
"""
