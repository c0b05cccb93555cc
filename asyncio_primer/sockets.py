"""The loop can wait for a bare socket, with no transport and no protocol.

Below transports lie the operating system's sockets.  The loop has methods that
do what a socket's own do, and that can be awaited.

Run it:  python -m asyncio_primer.sockets
"""

import asyncio
import socket
from typing import Tuple


async def kitchen(listener: socket.socket) -> None:
    """Serve the first to come at *listener*, up to the end of the stream."""
    loop = asyncio.get_running_loop()
    sock, _ = await loop.sock_accept(listener)
    with sock:
        while data := await loop.sock_recv(sock, 100):
            await loop.sock_sendall(sock, data.upper())


async def order(address: Tuple[str, int], dish: bytes) -> bytes:
    """Connect to *address*, order *dish*, and return what comes first.

    ``sock_sendall`` waits until all is handed to the system, so there is
    nothing here to pile up, and no ``drain``.
    """
    loop = asyncio.get_running_loop()
    with socket.socket() as sock:
        sock.setblocking(False)
        await loop.sock_connect(sock, address)
        await loop.sock_sendall(sock, dish)
        return await loop.sock_recv(sock, 100)


async def main() -> None:
    """Serve a customer, with two bare sockets.

    A *blocking* socket, as all are at first, stops the thread until there is
    something to receive.  After ``setblocking(False)`` it raises a
    `BlockingIOError` instead.  Then the loop suspends the task, and waits in
    its selector (`asyncio_primer.readiness`) until it is worth another try.

    >>> asyncio.run(main())
    b'MELON'
    """
    with socket.create_server(("127.0.0.1", 0)) as listener:
        listener.setblocking(False)
        serving = asyncio.create_task(kitchen(listener), name="kitchen")
        print(await order(listener.getsockname(), b"melon"))
        await serving


async def send_later(sock: socket.socket) -> None:
    """Send a melon to *sock* after 0.05 seconds."""
    await asyncio.sleep(0.05)
    await asyncio.get_running_loop().sock_sendall(sock, b"melon")


async def forget() -> None:
    """Await a socket that has a timeout of 0.15 seconds.

    Predict: the melon is sent after 0.05 seconds.  The receiver awaits it, and
    has 0.15 seconds.  Does it come?  On Unix:

    >>> asyncio.run(forget())
    timed out

    It is never sent.  ``sock_recv`` first tries whether there is something.
    With a timeout a socket blocks, too, until that is over: this try stopped
    the thread, with the task that was to send.  With neither a timeout nor
    ``setblocking(False)``, it would have been for ever.  Debug mode knows:

    >>> asyncio.run(forget(), debug=True)
    Traceback (most recent call last):
        ...
    ValueError: the socket must be non-blocking

    When not: what goes by streams goes more simply by streams, which also
    encrypt.  Bare sockets are for other kinds of them: Bluetooth, CAN, raw
    ones.

    Next: `asyncio_primer.watching`, for what is open but no socket.
    """
    ours, theirs = socket.socketpair()
    with ours, theirs:
        theirs.setblocking(False)
        ours.settimeout(0.15)
        sending = asyncio.create_task(send_later(theirs), name="sender")
        try:
            loop = asyncio.get_running_loop()
            print(await loop.sock_recv(ours, 100))
        except socket.timeout as error:
            print(error)
        finally:
            sending.cancel()


if __name__ == "__main__":
    asyncio.run(main())
    asyncio.run(forget())
