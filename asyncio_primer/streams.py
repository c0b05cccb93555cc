"""A client and a server hold the same two things: a reader and a writer.

A *server* waits for connections, a *client* makes one.  After that both hold
an `asyncio.StreamReader`, out of which comes what the other side sends, and an
`asyncio.StreamWriter` for what is to go there.  Both carry bytes.

Run it:  python -m asyncio_primer.streams
"""

import asyncio
import os
import socket
import tempfile
from asyncio import StreamReader, StreamWriter


async def echo(reader: StreamReader, writer: StreamWriter) -> None:
    """Serve a client: send each line out of *reader* back through *writer*.

    A read waits until something has come.  ``write`` never waits; the
    ``drain`` behind it does, if more has piled up than the network takes.
    ``close`` only begins to close, and ``wait_closed`` waits until that is
    done.  (If the connection breaks, both are left out here: servers put them
    into a ``finally``, as in `asyncio_primer.serving`.)
    """
    while line := await reader.readline():  # b"" is the end of the stream
        writer.write(line)
        await writer.drain()
    writer.close()
    await writer.wait_closed()


async def visit(reader: StreamReader, writer: StreamWriter) -> None:
    """Be the client: write two lines to *writer*, print what *reader* brings.

    ``write_eof`` says that there is no more to come from here.  It ends the
    loop in `echo`, whose ``readline`` returns the empty ``b""`` then.  That
    never means "nothing yet": while there is nothing yet, a read waits.
    """
    writer.write(b"Hello World!\nwater melon\n")
    await writer.drain()
    print("echo:", (await reader.readline()).decode().strip())
    print("echo:", (await reader.readline()).decode().strip())
    writer.write_eof()
    print("then:", await reader.read())
    writer.close()
    await writer.wait_closed()


async def main() -> None:
    """Start a server, visit it, and close it.

    `asyncio.start_server` listens at an address of this computer.  Port 0 lets
    the system choose a port, and `asyncio.Server.sockets` tells which it
    chose.  `asyncio.open_connection` connects to it.

    Predict: server and client share one thread here, and each waits for what
    the other one writes.  Does this program ever end?

    >>> asyncio.run(main())
    echo: Hello World!
    echo: water melon
    then: b''

    It does.  `asyncio.start_server` returned at once, and when somebody
    connected, the server made a new task of `echo`, with a reader and a
    writer.  Now there were two tasks, and a read suspends only its own.

    None of these waits has a limit.  Put one around connecting and reading
    where the other side is not yours (`asyncio_primer.timeouts`).
    """
    server = await asyncio.start_server(echo, "127.0.0.1", 0)
    address = server.sockets[0].getsockname()
    reader, writer = await asyncio.open_connection(*address)
    await visit(reader, writer)
    server.close()
    await server.wait_closed()


async def look_up(name: str) -> str:
    """Return the first numeric address of the computer called *name*.

    Most addresses are names at first, and `asyncio.open_connection` looks them
    up for you.  `socket.getaddrinfo` would block while it asks the network;
    `asyncio.loop.getaddrinfo` has a thread do that:

    >>> asyncio.run(look_up("localhost"))
    '127.0.0.1'
    """
    loop = asyncio.get_running_loop()
    found = await loop.getaddrinfo(name, 80, family=socket.AF_INET)
    return str(found[0][4][0])


async def at_a_path() -> None:
    """Do what `main` does, at a path instead of a port.

    Two programs on one computer can also meet at a path, where no network has
    to be asked and the folder's permissions say who may come.  Such *Unix
    sockets* exist on Unix only.  The two sides are none the wiser:

    >>> on_unix = hasattr(asyncio, "start_unix_server")
    >>> asyncio.run(at_a_path() if on_unix else main())
    echo: Hello World!
    echo: water melon
    then: b''

    When not: HTTP, mail and databases have languages of their own, and
    libraries that speak them.  Streams are for those who write such a library,
    or the two ends of something new.

    Next: `asyncio_primer.endings`, for most of what goes wrong with
    connections goes wrong at the end.
    """
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "kitchen")
        server = await asyncio.start_unix_server(echo, path)
        reader, writer = await asyncio.open_unix_connection(path)
        await visit(reader, writer)
        server.close()
        await server.wait_closed()


if __name__ == "__main__":
    asyncio.run(main())
