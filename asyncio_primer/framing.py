"""TCP carries bytes, not messages: three writes can arrive as one read.

Only the order is kept; where a write ended is forgotten.  *Framing* is to send
along where messages end: a mark behind each, or its length in front.

Run it:  python -m asyncio_primer.framing
"""

import asyncio
from asyncio import StreamReader, StreamWriter
from typing import Awaitable, Callable

Receive = Callable[[StreamReader], Awaitable[None]]


async def write(writer: StreamWriter, pause: float, *pieces: bytes) -> None:
    """Write *pieces* to *writer*, waiting *pause* seconds after each."""
    for piece in pieces:
        writer.write(piece)
        if pause:
            await asyncio.sleep(pause)
    writer.close()
    await writer.wait_closed()


async def send(receive: Receive, *pieces: bytes, pause: float = 0) -> None:
    """Let a client *receive* *pieces*, a write each, and a *pause* after."""
    server = await asyncio.start_server(
        lambda _, writer: write(writer, pause, *pieces), "127.0.0.1", 0
    )
    async with server:  # closes it behind us
        where = server.sockets[0].getsockname()
        reader, writer = await asyncio.open_connection(*where)
        await receive(reader)
        await reader.read()  # what is left, up to the end
        writer.close()


async def as_it_comes(reader: StreamReader) -> None:
    """Take from *reader* what is there, again and again, up to the end.

    >>> asyncio.run(send(as_it_comes, b"red", b"blue", b"green"))
    12 bytes, one read

    Predict: that was three writes.  Does one large one take one read, or more?

    >>> asyncio.run(send(as_it_comes, bytes(1_000_000)))
    1000000 bytes, more

    ``read(n)`` waits until there is anything.  To take a read for a message
    works at your desk, until it does not.
    """
    sizes = []
    while data := await reader.read(1_000_000):
        sizes.append(len(data))
    print(sum(sizes), "bytes,", "one read" if len(sizes) == 1 else "more")


async def by_line(reader: StreamReader) -> None:
    """Take from *reader* a line at a time, up to the end."""
    while line := await reader.readline():
        print("by line:", line.decode().rstrip())


async def in_pieces() -> None:
    """Send two lines in two pieces, cut at the wrong place.

    ``readline`` waits for a whole line, and keeps what came behind it:

    >>> asyncio.run(in_pieces())
    by line: red
    by line: blue
    """
    await send(by_line, b"red\nbl", b"ue\n", pause=0.1)


async def by_mark(reader: StreamReader) -> None:
    r"""Take from *reader* what ends with a mark, here a newline, too.

    Predict: the connection breaks off in the middle of the third line.  What
    do ``readline`` and ``readuntil`` make of that?

    >>> for receive in by_line, by_mark:
    ...     asyncio.run(send(receive, b"red\nblue\ngre"))
    by line: red
    by line: blue
    by line: gre
    by mark: red
    by mark: blue
    incomplete: gre

    ``readline`` passes off half a line as one.  ``readuntil`` raises
    `asyncio.IncompleteReadError`, with the rest in ``partial``.

    What if no mark comes?  Beyond 64 KiB (``limit=``) ``readuntil`` gives up,
    at every call; ``readline`` (a `ValueError`) drops what came.  Hang up.

    >>> asyncio.run(send(by_mark, b"melon" * 20_000))
    too long

    Needs Python 3.13.  `asyncio.StreamReader.readuntil` takes several marks in
    a tuple.  Before, read up to one, and split at the others.

    >>> async def by_marks(reader: StreamReader) -> None:
    ...     print(await reader.readuntil((b"!", b";")))
    >>> asyncio.run(send(by_marks, b"red;blue!"))
    b'red;'
    """
    try:
        while True:
            line = await reader.readuntil(b"\n")
            print("by mark:", line.decode().rstrip())
    except asyncio.IncompleteReadError as error:
        print("incomplete:", error.partial.decode())
    except asyncio.LimitOverrunError:
        print("too long")


def message(data: bytes) -> bytes:
    """Return *data* with its length, in four bytes, in front."""
    return len(data).to_bytes(4, "big") + data


async def by_length(reader: StreamReader) -> None:
    r"""Take from *reader* what `message` makes, even newlines, up to the end.

    >>> whole, half = message(b"water\nmelon"), message(b"fruit")[:6]
    >>> asyncio.run(send(by_length, whole, half))
    by length: b'water\nmelon'
    incomplete: 2 of 5 bytes

    When not: for one message only, send it and close; ``read()`` takes it all.
    Before you invent a format, try a line of JSON a message.

    Next: `asyncio_primer.backpressure`, for a reader slower than the writer.
    """
    try:
        while True:
            length = int.from_bytes(await reader.readexactly(4), "big")
            if length > 65536:  # four bytes could ask for 4 GiB
                raise ValueError(f"{length} bytes are too many")
            print("by length:", await reader.readexactly(length))
    except asyncio.IncompleteReadError as error:
        print(f"incomplete: {len(error.partial)} of {error.expected} bytes")


if __name__ == "__main__":
    asyncio.run(in_pieces())
    asyncio.run(send(by_length, message(b"red"), message(b"blue")))
