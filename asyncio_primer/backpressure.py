"""A write refuses nothing: the transport only asks you to pause.

What the network does not take at once piles up in the transport.  When that
is too much, the transport calls ``pause_writing`` of its protocol, and when
most of it is gone, ``resume_writing``.  This asking goes against the stream of
the data, and is called *backpressure*.

Run it:  python -m asyncio_primer.backpressure
"""

import asyncio
import socket
from asyncio import Protocol
from typing import Any, Awaitable, Callable, Optional

PIECE = bytes(1_000_000)


class Sender(Protocol):
    """Hears when to pause, and lets tasks wait until it may go on."""

    def __init__(self) -> None:
        self.pauses = self.most = 0
        self.may_write = asyncio.Event()
        self.may_write.set()

    def connection_made(self, transport: Any) -> None:
        """Keep the *transport*."""
        self.transport = transport

    def pause_writing(self) -> None:
        """Note that there is too much: more than 64 KiB, if not set."""
        self.pauses += 1
        self.may_write.clear()

    def resume_writing(self) -> None:
        """Note that there is room again: a quarter of that is left."""
        self.may_write.set()

    def connection_lost(self, _: Optional[Exception]) -> None:
        """Let nobody wait for room any more."""
        self.may_write.set()

    def write(self, piece: bytes) -> None:
        """Write *piece*, and remember the most that ever lay there unsent."""
        if self.transport.is_closing():
            raise ConnectionResetError("nobody receives this")
        self.transport.write(piece)
        self.most = max(self.most, self.transport.get_write_buffer_size())


class Receiver(Protocol):
    """Counts what comes."""

    def __init__(self) -> None:
        self.size = 0
        self.left = asyncio.Event()

    def data_received(self, data: bytes) -> None:
        """Count *data*."""
        self.size += len(data)

    def connection_lost(self, _: Optional[Exception]) -> None:
        """Tell that the connection is over."""
        self.left.set()


async def at_once(sender: Sender) -> None:
    """Have *sender* write ten pieces."""
    for _ in range(10):
        sender.write(PIECE)


async def politely(sender: Sender) -> None:
    """Have *sender* write ten pieces, and pause when asked to."""
    for _ in range(10):
        sender.write(PIECE)
        await sender.may_write.wait()


async def send(write: Callable[[Sender], Awaitable[None]]) -> None:
    """Let *write* send to somebody who reads nothing for 0.1 seconds.

    A transport can be told to stop receiving, by ``pause_reading``.

    Predict: each of the ten pieces has 1 MB, and 64 KiB is already too much.
    How often is the sender asked to pause?

    >>> asyncio.run(send(at_once))
    asked to pause: 1
    unsent at most: 10 MB
    received: 10 MB

    Once: it is not asked again before it may go on.  Nobody listened, no
    ``write`` waited or failed, and all ten megabytes lay in memory.  On a
    server with a thousand such clients, it would have been ten gigabytes.

    >>> asyncio.run(send(politely))
    asked to pause: more than once
    unsent at most: 1 MB
    received: 10 MB

    This one does what ``await writer.drain()`` does for a stream.  ``drain``
    flushes nothing, whatever its name says; when asked to pause, it waits for
    ``resume_writing``.  If the connection is lost, that is never called: then
    ``connection_lost`` has to end the wait.

    When not: few small messages never fill 64 KiB, and need no pause.  Nor do
    streams need this class: they need their ``drain`` after each ``write``.

    Next: `asyncio_primer.buffered`, for receiving into memory of your own.
    """
    loop = asyncio.get_running_loop()
    ours, theirs = socket.socketpair()
    reading, receiver = await loop.create_connection(Receiver, sock=theirs)
    writing, sender = await loop.create_connection(Sender, sock=ours)
    reading.pause_reading()
    loop.call_later(0.1, reading.resume_reading)
    await write(sender)
    writing.close()  # sends what is unsent before
    await receiver.left.wait()
    print("asked to pause:", 1 if sender.pauses == 1 else "more than once")
    print(f"unsent at most: {sender.most / 1e6:.0f} MB")
    print(f"received: {receiver.size / 1e6:.0f} MB")


if __name__ == "__main__":
    for way in (at_once, politely):
        print(f"-- {way.__name__}")
        asyncio.run(send(way))
