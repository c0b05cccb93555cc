"""A datagram comes whole or not at all, and nobody says which.

UDP has no connections and no streams.  It sends *datagrams*: single messages,
each with an address on it, like postcards.  Name lookups, games and telephone
calls use it, for no postcard has to wait for the one before.

Run it:  python -m asyncio_primer.datagrams
"""

import asyncio
import socket
from asyncio import DatagramProtocol
from typing import Any, Tuple, Type

HERE = ("127.0.0.1", 0)


class Kitchen(DatagramProtocol):
    """Sends each datagram back, louder.

    One of these serves everybody.  Whom to answer, each datagram says itself;
    whether that is true, nobody has checked.
    """

    def connection_made(self, transport: Any) -> None:
        """Keep the *transport*; nobody is connected, in spite of the name."""
        self.transport = transport

    def datagram_received(self, data: bytes, addr: Tuple[str, int]) -> None:
        """Send *data* back to *addr*."""
        self.transport.sendto(data.upper(), addr)


class Forgetful(Kitchen):
    """A kitchen that loses every other datagram, as networks do at times."""

    lost = False

    def datagram_received(self, data: bytes, addr: Tuple[str, int]) -> None:
        """Lose *data*, or send it back to *addr*, in turns."""
        self.lost = not self.lost
        if not self.lost:
            super().datagram_received(data, addr)


class Letterbox(DatagramProtocol):
    """Puts into a queue what comes, be it a datagram or an error."""

    def __init__(self) -> None:
        self.queue: asyncio.Queue[str] = asyncio.Queue()

    def datagram_received(self, data: bytes, _: Tuple[str, int]) -> None:
        """Keep *data*; whom it is from, we know already."""
        self.queue.put_nowait(data.decode())

    def error_received(self, exc: Exception) -> None:
        """Keep the name of the error *exc*."""
        self.queue.put_nowait(type(exc).__name__)

    async def get(self) -> str:
        """Wait 0.1 seconds for something to come, and return it."""
        try:
            return await asyncio.wait_for(self.queue.get(), 0.1)
        except asyncio.TimeoutError:
            return "nothing"


async def order(kitchen: Type[Kitchen], *dishes: bytes) -> None:
    """Order *dishes* from a *kitchen*, a datagram each, and print what comes.

    `asyncio.loop.create_datagram_endpoint` is for both sides, and there is
    nobody to wait for.  The queue makes of calls something to await.

    TCP can make one read of three writes (`asyncio_primer.framing`).  Here
    each is received by itself:

    >>> asyncio.run(order(Kitchen, b"fruit", b"water", b"melon"))
    FRUIT
    WATER
    MELON

    What one ``sendto`` sends, one ``datagram_received`` receives.  If it
    comes.

    >>> asyncio.run(order(Forgetful, b"fruit", b"water", b"melon"))
    WATER
    nothing
    nothing

    Neither side has heard of an error: who does not know that something was
    sent cannot miss it.  On a real network they may change their order, too.
    """
    loop = asyncio.get_running_loop()
    serving, _ = await loop.create_datagram_endpoint(kitchen, local_addr=HERE)
    where = serving.get_extra_info("sockname")
    to = {"remote_addr": where}
    going, box = await loop.create_datagram_endpoint(Letterbox, **to)
    for dish in dishes:
        going.sendto(dish)
    for _ in dishes:
        print(await box.get())
    going.close()
    serving.close()


def nobody() -> Any:
    """Return an address at which nobody listens."""
    with socket.socket(type=socket.SOCK_DGRAM) as sock:
        sock.bind(HERE)
        return sock.getsockname()


async def knock(connected: bool) -> None:
    """Send a melon to where nobody is, from an endpoint *connected* or not.

    Predict: the system knows that nobody is there, since it is this computer.
    Does it tell the sender, if that has a ``remote_addr``?  And if it has none
    and puts the address on the datagram instead?  On Unix:

    >>> for connected in True, False:
    ...     asyncio.run(knock(connected))
    remote_addr: ConnectionRefusedError
    on each datagram: nothing

    With a ``remote_addr`` the system knows whom to tell.  Between computers
    even that is luck: many drop such a datagram without a word.

    When not: if everything has to arrive, and in order, take TCP, or QUIC from
    a library.  Do not send more than about 1,200 bytes in a datagram; longer
    ones may be cut up on the way, and with one piece lost all is lost.

    Next: `asyncio_primer.retrying`, for asking until there is an answer.
    """
    loop, where = asyncio.get_running_loop(), nobody()
    place = {"remote_addr": where} if connected else {"local_addr": HERE}
    going, box = await loop.create_datagram_endpoint(Letterbox, **place)
    going.sendto(b"melon", None if connected else where)
    print(f"{'remote_addr' if connected else 'on each datagram'}:", end=" ")
    print(await box.get())
    going.close()


if __name__ == "__main__":
    asyncio.run(order(Kitchen, b"fruit", b"water", b"melon"))
    asyncio.run(order(Forgetful, b"fruit", b"water", b"melon"))
    asyncio.run(knock(connected=True))
    asyncio.run(knock(connected=False))
