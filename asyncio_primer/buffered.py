"""A buffered protocol is asked where the bytes go, before they come.

An `asyncio.Protocol` gets each piece in a new `bytes`, as large as chance made
it.  An `asyncio.BufferedProtocol` hands out memory of its own instead.  The
network writes into that, and never more than fits.

Run it:  python -m asyncio_primer.buffered
"""

import asyncio
import socket
from asyncio import BufferedProtocol
from typing import Callable, Optional

LENGTH = 5  # fruit, water, melon


class Words(BufferedProtocol):
    """Prints words of five letters, however they come.

    Before it receives, the loop asks for a buffer.  Afterwards it says how
    many bytes there are in it now.
    """

    def __init__(self) -> None:
        self.word = bytearray(LENGTH)
        self.filled = 0
        self.left = asyncio.Event()

    def get_buffer(self, _: int) -> memoryview:
        """Return what is still free; the number is only a recommendation."""
        return memoryview(self.word)[self.filled :]

    def buffer_updated(self, nbytes: int) -> None:
        """Note *nbytes* more, and print the word when it is complete."""
        self.filled += nbytes
        if self.filled == LENGTH:
            print(self.word)
            self.filled = 0

    def connection_lost(self, _: Optional[Exception]) -> None:
        """Tell that it is over."""
        self.left.set()


async def send(words: Callable[[], Words], *pieces: bytes) -> None:
    """Send *pieces*, 0.05 seconds apart, to what *words* makes.

    >>> asyncio.run(send(Words, b"fruitwa", b"termelon"))
    bytearray(b'fruit')
    bytearray(b'water')
    bytearray(b'melon')

    The first piece had more than fitted.  The rest of it waited in the
    system, until the loop had asked for another buffer.  What a stream cuts up
    and puts together again, comes here as whole words.
    """
    loop = asyncio.get_running_loop()
    ours, theirs = socket.socketpair()
    _, protocol = await loop.create_connection(words, sock=theirs)
    ours.setblocking(False)
    with ours:
        for piece in pieces:
            await loop.sock_sendall(ours, piece)
            await asyncio.sleep(0.05)
    await protocol.left.wait()


class Careless(Words):
    r"""Returns all of its buffer, always.

    Predict: "melon" comes in two pieces.  What is in the buffer when all five
    bytes have come?

    >>> asyncio.run(send(Careless, b"me", b"lon"))
    bytearray(b'lon\x00\x00')

    The loop writes to the beginning of what you return, and does not know what
    is there already.  And copy a word that you want to keep: all three words
    above were in the same five bytes, one after another.

    When not: where pieces are used as they come, `asyncio.Protocol` is
    simpler.  This one is for bytes that have a place already: a record of
    known length, an array, a picture in memory.

    Next: `asyncio_primer.datagrams`, where messages do not need to be cut.
    """

    def get_buffer(self, _: int) -> memoryview:
        """Return the whole buffer, whatever is in it."""
        return memoryview(self.word)


if __name__ == "__main__":
    asyncio.run(send(Words, b"fruitwa", b"termelon"))
    asyncio.run(send(Careless, b"me", b"lon"))
