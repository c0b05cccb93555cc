"""A pipe can be awaited, and standard input is often one.

``input()`` stops the whole program.  But what comes into a program usually
comes through a *pipe*, as in ``ls | sort``: what one program writes into one
end, another reads from the other.  A pipe is like one direction of a
connection, and the loop can watch it.

Run it:  python -m asyncio_primer.pipes
"""

import asyncio
import os
import tempfile
from asyncio import StreamReader, StreamReaderProtocol
from typing import IO, Any


async def open_reader(file: IO[Any]) -> StreamReader:
    """Return a reader of what comes out of *file*, which may be `sys.stdin`.

    `asyncio.loop.connect_read_pipe` gives a pipe to a protocol, and the one of
    streams makes calls into something to await.  When all is read, *file* is
    closed, even `sys.stdin`; to stop before, close the transport that comes
    with the protocol.
    """
    reader, loop = StreamReader(), asyncio.get_running_loop()
    await loop.connect_read_pipe(lambda: StreamReaderProtocol(reader), file)
    return reader


async def cook(file: IO[Any]) -> None:
    """Write three dishes, a line each, into *file*, and close it."""
    loop = asyncio.get_running_loop()
    transport, _ = await loop.connect_write_pipe(asyncio.BaseProtocol, file)
    for dish in (b"fruit\n", b"water\n", b"melon\n"):
        await asyncio.sleep(0.05)
        transport.write(dish)
    transport.close()


async def main() -> None:
    """Join two tasks with a pipe: what the cook writes, we read.

    `os.pipe` makes one, and names its ends by numbers.  The loop can watch
    them on Unix; on Windows neither them nor standard input.

    >>> asyncio.run(main())
    fruit
    water
    melon

    The loop over the reader ends because the cook has closed the other end.
    Between tasks a queue is simpler; but that writer could as well be another
    program, or a thread that knows no asyncio and uses `os.write`.
    """
    source, sink = os.pipe()
    cooking = asyncio.create_task(cook(os.fdopen(sink, "wb")), name="cook")
    async for line in await open_reader(os.fdopen(source, "rb")):
        print(line.decode().strip())
    await cooking


async def from_a_file() -> None:
    """Read three dishes from a file, as in ``python program.py < menu.txt``.

    Predict: nobody has to be waited for, as all the lines are there already.
    What is printed?

    >>> asyncio.run(from_a_file())
    Traceback (most recent call last):
        ...
    ValueError: Pipe transport is for pipes/sockets only.

    A file on a disk cannot be watched: to the system it is always ready, even
    while the disk is still searching.  A program that awaits its standard
    input works in ``ls | program``, and fails in ``program < menu.txt``.

    When not: to ask somebody at a terminal, or to read whatever standard input
    is, take a thread: ``await asyncio.to_thread(sys.stdin.readline)``; but
    until a line comes, the program cannot end.  At a terminal there is one
    more trap: input and output are the same open file, and if the loop makes
    one non-blocking, so is the other: a long `print` can then raise a
    `BlockingIOError`.

    Next: `asyncio_primer.bridging`, between code that awaits and other code.
    """
    with tempfile.TemporaryFile() as menu:
        menu.write(b"fruit\nwater\nmelon\n")
        menu.seek(0)
        async for line in await open_reader(menu):
            print(line.decode().strip())


if __name__ == "__main__":
    asyncio.run(main())
    try:
        asyncio.run(from_a_file())
    except ValueError as refused:
        print("ValueError:", refused)
