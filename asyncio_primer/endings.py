"""A connection is two streams, one each way, and each has its own end.

In `asyncio_primer.streams` all went well.  Here one side is slow to answer,
and one writes to another who has left.

Run it:  python -m asyncio_primer.endings
"""

import asyncio
from asyncio import StreamReader, StreamWriter
from typing import Awaitable, Callable

Side = Callable[[StreamReader, StreamWriter], Awaitable[None]]


async def meet(server_side: Side, client_side: Side) -> None:
    """Start a server of *server_side*, connect to it, run *client_side*."""
    server = await asyncio.start_server(server_side, "127.0.0.1", 0)
    address = server.sockets[0].getsockname()
    reader, writer = await asyncio.open_connection(*address)
    try:
        await client_side(reader, writer)
    finally:
        writer.close()
        server.close()
    await server.wait_closed()


async def shout(reader: StreamReader, writer: StreamWriter) -> None:
    """Serve a client: read all of *reader*; send it, louder, to *writer*."""
    everything = await reader.read()
    writer.write(everything.upper())
    await writer.drain()
    writer.close()
    await writer.wait_closed()


async def be_patient(reader: StreamReader, writer: StreamWriter) -> None:
    """Be a client: send melon to *writer*, and see when *reader* answers."""
    writer.write(b"melon")
    answer = asyncio.create_task(reader.read(), name="answer")
    await asyncio.wait([answer], timeout=0.1)
    print("answered within 0.1 s:", answer.done())
    writer.write_eof()
    print("answer:", await answer)
    writer.close()
    await writer.wait_closed()


async def patience() -> None:
    """Let a patient client meet `shout`.

    Predict: is there an answer within 0.1 seconds?  And can one still come
    when the client has said that it is done?

    >>> asyncio.run(patience())
    answered within 0.1 s: False
    answer: b'MELON'

    ``read()`` without a number waits for the end of the stream, so each side
    waited for the other.  Many a first program hangs like this.  ``write_eof``
    ends the stream from client to server; the one from server to client goes
    on, and carries the answer.  The connection is *half-closed*.  ``close``
    gives up both.
    """
    await meet(shout, be_patient)


async def leave(_: StreamReader, writer: StreamWriter) -> None:
    """Serve a client: say goodbye through *writer*, read nothing, close."""
    writer.write(b"goodbye")
    writer.close()
    await writer.wait_closed()


async def be_late(reader: StreamReader, writer: StreamWriter) -> None:
    """Be a client: read *reader* to its end, then write to *writer*, twice."""
    print("at_eof:", reader.at_eof())
    print(await reader.read())
    print("at_eof:", reader.at_eof())
    for attempt in ("first", "second"):
        try:
            writer.write(b"wait for me!")
            await writer.drain()
            print(f"{attempt} write: no error")
            await asyncio.sleep(0.1)
        except ConnectionError as error:
            print(f"{attempt} write: {error}")
    print("is_closing:", writer.is_closing())


async def lateness() -> None:
    """Let a client write to a server that has left.

    Predict: the server has closed the connection before the first ``write``.
    What does the client hear of it, and when?

    >>> asyncio.run(lateness())
    at_eof: False
    b'goodbye'
    at_eof: True
    first write: no error
    second write: Connection lost
    is_closing: True

    A write that raises nothing has not arrived; it has been handed to the
    system.  That nobody is there is found out by sending, so a later
    ``drain`` says it.  If it matters that something arrived, let the other
    side answer.

    ``at_eof`` does not wait.  That it says False means only that the end has
    not come *yet*; to wait for the end, read until ``b""``.

    When not: do not half-close where messages have a length or an end mark of
    their own; a proxy on the way may take ``write_eof`` for goodbye, and
    asyncio's TLS has none.  `asyncio_primer.framing` shows such messages.

    Next: `asyncio_primer.serving`, where more than one client comes.
    """
    await meet(leave, be_late)


if __name__ == "__main__":
    asyncio.run(patience())
    asyncio.run(lateness())
