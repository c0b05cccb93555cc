"""The loop can watch what others have opened, without knowing what it is.

Libraries for databases, buses and devices often have a socket of their own,
and functions that take what has come.  They only want to know when.  To the
system an open socket is a number, and the loop needs no more to watch it.

Run it:  python -m asyncio_primer.watching
"""

import asyncio
import socket
from typing import Any, Counter


class Letterbox:
    """Stands for such a library.  It knows no asyncio."""

    def __init__(self) -> None:
        self.ours, self.theirs = socket.socketpair()
        self.ours.setblocking(False)

    def fileno(self) -> int:
        """Return the number by which the system knows our socket."""
        return self.ours.fileno()

    def take(self) -> str:
        """Take what is there, at once, or raise `BlockingIOError`."""
        return self.ours.recv(100).decode()

    def close(self) -> None:
        """Close both ends."""
        self.ours.close()
        self.theirs.close()


async def readable(file: Any) -> None:
    """Wait until there is something to be taken from *file*.

    `asyncio.loop.add_reader` takes a number, or an object that knows its
    ``fileno``, and a callback.  An event makes of that something to await.

    The `finally` also runs when the task is cancelled.  Nothing may be watched
    that is closed: the next that somebody opens could get the same number.
    Nor may two tasks wait for the same file in this way: the second reader
    replaces the first, whose task would wait for ever.
    """
    loop, ready = asyncio.get_running_loop(), asyncio.Event()
    loop.add_reader(file, ready.set)
    try:
        await ready.wait()
    finally:
        loop.remove_reader(file)


async def take_one() -> None:
    """Wait for a letterbox into which a melon is thrown after 0.1 seconds.

    >>> asyncio.run(take_one())
    nothing yet
    'melon'
    """
    box = Letterbox()
    loop = asyncio.get_running_loop()
    loop.call_later(0.1, box.theirs.send, b"melon")
    try:
        print(box.take())
    except BlockingIOError:
        print("nothing yet")
    await readable(box)
    print(repr(box.take()))
    box.close()


async def too_often() -> None:
    """Watch a letterbox for a hundred turns of the loop; count the calls.

    `asyncio.loop.add_writer` watches until something can be sent.

    Predict: one melon lies in the letterbox, and nobody takes it.  How often
    does each of the two watchers call?

    >>> asyncio.run(too_often())
    something to take: about 100 times
    room to send: about 100 times

    Each calls at every turn, and a loop that never sleeps takes turns as fast
    as it can: a program that waits for nothing, and a processor at work.  The
    question is not what has changed, but what is possible now.  So take what
    has come, in the callback or soon after, and watch for room only while you
    have something to send that did not fit.

    When not: for a socket of your own, `asyncio_primer.sockets` needs no
    callback.  Files on a disk cannot be watched at all.  Nor does the loop
    that is usual on Windows, `asyncio.ProactorEventLoop`, have these methods.
    There, and for a library with no number to watch, take a thread.

    Next: `asyncio_primer.pipes`, which can be watched, too.
    """
    loop, box, calls = asyncio.get_running_loop(), Letterbox(), Counter[str]()
    box.theirs.send(b"melon")
    loop.add_reader(box, calls.update, ["something to take"])
    loop.add_writer(box, calls.update, ["room to send"])
    for _ in range(100):
        await asyncio.sleep(0)
    loop.remove_reader(box)
    loop.remove_writer(box)
    box.close()
    for what in ("something to take", "room to send"):
        print(f"{what}: about {round(calls[what], -1)} times")


if __name__ == "__main__":
    asyncio.run(take_one())
    asyncio.run(too_often())
