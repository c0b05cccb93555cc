"""Streams are made of callbacks: a protocol is called, and never waits.

Below a reader and a writer lie two other objects.  A *transport* belongs to
the event loop, and sends bytes.  A *protocol* is yours: a class with methods
which the loop calls when something happens to the connection.

Run it:  python -m asyncio_primer.protocols
"""

import asyncio
from asyncio import Protocol
from typing import Any, Callable, Optional


class Kitchen(Protocol):
    """Serves a client; there is one of these for each connection."""

    def connection_made(self, transport: Any) -> None:
        """Keep the *transport*: there is no other way to answer."""
        self.transport = transport

    def data_received(self, data: bytes) -> None:
        """Send *data* back, louder; it is a message or a part of one."""
        self.transport.write(data.upper())


class Customer(Protocol):
    """Orders a melon, says that this is all, and prints what happens."""

    def __init__(self) -> None:
        self.left = asyncio.Event()

    def connection_made(self, transport: Any) -> None:
        """Order through *transport*, and send nothing more after it."""
        print("connection_made")
        transport.write(b"melon")
        transport.write_eof()

    def data_received(self, data: bytes) -> None:
        """Print *data*."""
        print("data_received", data)

    def eof_received(self) -> None:
        """Print that the other side sends nothing more."""
        print("eof_received")

    def connection_lost(self, exc: Optional[Exception]) -> None:
        """Print that it is over; *exc* is an error, or None if all is well."""
        print("connection_lost", exc)
        self.left.set()


async def order(kitchen: Callable[[], Protocol]) -> None:
    """Serve with what *kitchen* makes, let a customer come, wait till it left.

    `asyncio.loop.create_server` and `asyncio.loop.create_connection` want what
    makes a protocol: a class, or any function that returns one.

    >>> asyncio.run(order(Kitchen))
    connection_made
    data_received b'MELON'
    eof_received
    connection_lost None

    No task, no `await`: these are calls, and ``connection_lost`` is always the
    last.  To wait for one of them, let it set an event.
    """
    loop = asyncio.get_running_loop()
    server = await loop.create_server(kitchen, "127.0.0.1", 0)
    address = server.sockets[0].getsockname()
    _, customer = await loop.create_connection(Customer, *address)
    await customer.left.wait()
    server.close()
    await server.wait_closed()


class Slow(Kitchen):
    """A kitchen that needs 0.1 seconds.

    What is called cannot wait.  It has the loop call something else later.

    Predict: the kitchen calls ``close`` only after its answer.  Does the
    customer get a melon?

    >>> asyncio.run(order(Slow))
    connection_made
    eof_received
    connection_lost None

    No.  The customer said that this was all, and then the transport of the
    kitchen closes by itself, unless its ``eof_received`` returns True.  What
    is written to a closed transport is dropped, and nobody says so.
    """

    def data_received(self, data: bytes) -> None:
        """Answer *data*, but later."""
        asyncio.get_running_loop().call_later(0.1, self.serve, data)

    def serve(self, data: bytes) -> None:
        """Send *data*, louder, and hang up."""
        self.transport.write(data.upper())
        self.transport.close()


class Patient(Slow):
    """A slow kitchen that closes the connection when *it* is done.

    >>> asyncio.run(order(Patient))
    connection_made
    data_received b'MELON'
    eof_received
    connection_lost None
    """

    def eof_received(self) -> bool:
        """Return that this side closes the connection itself."""
        return True


async def underneath() -> None:
    """Order by streams, and look at what they are made of.

    >>> asyncio.run(underneath())
    b'MELON'
    True

    A reader is fed by a protocol, in ``data_received``.

    When not: a handler that awaits is read from top to bottom; a protocol has
    to remember where it was.  Take it for speed, as libraries do: small pieces
    take less time with no task to wake.

    Next: `asyncio_primer.backpressure`, the call that tells you to stop.
    """
    loop = asyncio.get_running_loop()
    server = await loop.create_server(Patient, "127.0.0.1", 0)
    address = server.sockets[0].getsockname()
    reader, writer = await asyncio.open_connection(*address)
    writer.write(b"melon")
    print(await reader.read())
    print(isinstance(writer.transport.get_protocol(), Protocol))
    writer.close()
    server.close()
    await server.wait_closed()


if __name__ == "__main__":
    for made in (Kitchen, Slow, Patient):
        asyncio.run(order(made))
    asyncio.run(underneath())
