r"""Why does ``readline()`` fail on a long line, and how do I raise the limit?

Wrong::

    import asyncio

    async def handle(reader, writer):
        writer.write(b"melon" * 100_000 + b"\n")
        writer.close()

    async def main():
        server = await asyncio.start_server(
            handle, "127.0.0.1", 0
        )
        where = server.sockets[0].getsockname()
        reader, writer = await asyncio.open_connection(
            *where
        )
        print(len(await reader.readline()))

    asyncio.run(main())

It prints::

    Traceback (most recent call last):
      ...
    asyncio.exceptions.LimitOverrunError: Separator is not found, and chunk exceed the limit

    During handling of the above exception, another exception occurred:

    Traceback (most recent call last):
      ...
    ValueError: Separator is not found, and chunk exceed the limit

Elsewhere::

    ValueError: Separator is found, but chunk is longer than limit
    asyncio.exceptions.LimitOverrunError: Separator is found, but chunk is longer than limit

A reader keeps no more than 64 KiB for a line, so that nobody can fill your
memory with a line that never ends.  "Separator is found" (not run here) is
said where the end of the line is there already; ``readline`` raises either as
a ValueError, and throws away what it has of the line, ``readuntil`` as a
LimitOverrunError.  It is often a program that prints one long line of JSON:
``create_subprocess_exec`` takes a ``limit=``, too, and so does
``start_server``.

Right, if lines may be that long::

    import asyncio

    async def handle(reader, writer):
        writer.write(b"melon" * 100_000 + b"\n")
        writer.close()

    async def main():
        server = await asyncio.start_server(
            handle, "127.0.0.1", 0
        )
        where = server.sockets[0].getsockname()
        reader, writer = await asyncio.open_connection(
            *where, limit=1_000_000
        )
        print(len(await reader.readline()))
        writer.close()
        await writer.wait_closed()
        server.close()
        await server.wait_closed()

    asyncio.run(main())

It prints::

    500001

If there is no need for lines, ``read(n)`` and ``readexactly(n)`` know no
limit.

Also asked: line longer than 64 KB, 65536; asyncio subprocess readline long
line; stdout of a process with a big JSON line; stream limit; increase buffer
size of StreamReader; ffmpeg, discord.py, pyppeteer, docker log line too long.

Next: `asyncio_primer.framing`, on where a message ends.
"""
