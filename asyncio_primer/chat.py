"""Nobody in a chat waits for the slowest, if each has a queue with a limit.

A chat server passes on to all what one of them says.  With a ``drain`` for one
after another, a client that stops reading stops the whole room; without
``drain``, all that it does not read piles up in memory.  So each client gets a
queue, and a task that empties it as fast as this client reads.

Run it:  python -m asyncio_primer.chat
"""

import asyncio
import socket
from asyncio import StreamReader, StreamWriter
from contextlib import suppress
from typing import Dict, List, Tuple


async def send(queue: "asyncio.Queue[str]", writer: StreamWriter) -> None:
    """Write to *writer* what comes out of *queue*; close after an empty line.

    Only this task waits for this client, and for five seconds at most.
    """
    with suppress(ConnectionError):
        try:
            while line := await queue.get():
                writer.write(line.encode())
                await asyncio.wait_for(writer.drain(), 5)
            writer.close()
            await asyncio.wait_for(writer.wait_closed(), 5)
        except asyncio.TimeoutError:
            writer.transport.abort()


async def hear(reader: StreamReader) -> str:
    """Return the next line of *reader*, or "" if there will be none."""
    with suppress(OSError, ValueError):
        return (await reader.readline()).decode()
    return ""


def put(queue: "asyncio.Queue[str]", line: str) -> None:
    """Put *line* into *queue*; if that is full, the oldest line has to go.

    Showing the door would do, too; only keeping everything will not.
    """
    if queue.full():
        queue.get_nowait()
    queue.put_nowait(line)


class Room:
    """A room where everybody hears what anybody says.

    For each client it has two tasks: ``enter`` puts what this client says into
    the queues of all, and `send` writes what comes out of its own.
    """

    def __init__(self) -> None:
        self.queues: Dict[StreamWriter, asyncio.Queue[str]] = {}

    def say(self, line: str) -> None:
        """Put *line* into all queues."""
        for queue in self.queues.values():
            put(queue, line)

    def close(self) -> None:
        """Have all connections closed; nothing is said after that."""
        self.say("")
        self.queues.clear()

    async def enter(self, reader: StreamReader, writer: StreamWriter) -> None:
        """Handle a client: out of *reader* comes a name, then what it says."""
        queue = self.queues[writer] = asyncio.Queue(3)
        sender = asyncio.create_task(send(queue, writer))
        name = (await hear(reader)).strip()
        sender.set_name(f"to {name}")
        self.say(f"{name} is here\n")
        while line := await hear(reader):
            self.say(f"{name}: {line}")
        self.queues.pop(writer, None)
        self.say(f"{name} has left\n")
        put(queue, "")
        await sender


async def enter(port: int, name: str) -> Tuple[StreamReader, StreamWriter]:
    """Be a client: enter the room at *port* as *name*, return both streams."""
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    writer.write(f"{name}\n".encode())
    await reader.readline()
    return reader, writer


async def talk(reader: StreamReader, writer: StreamWriter) -> int:
    """Say 30 long lines to *writer*; return how many *reader* brings back."""
    heard = 0
    for number in range(30):
        writer.write(f"{number}{' melon' * 10_000}\n".encode())
        line = (await reader.readline()).decode()
        heard += line.startswith(f"red: {number} ")
    return heard


async def leave(reader: StreamReader, writer: StreamWriter) -> List[str]:
    """Leave through *writer*; return the lines that *reader* still had."""
    writer.write_eof()
    rest = await reader.read()
    writer.close()
    await writer.wait_closed()
    return rest.decode().replace(" melon", "").splitlines()


async def main() -> None:
    """Let red talk in a room where blue has stopped reading.

    Red says a line when the last has come back; then blue reads, and leaves.

    Predict: how many of the 30 lines does red hear before blue reads again?
    And what does blue get to read: all, the first ones, the last ones?

    >>> asyncio.run(main())
    red hears 30 of 30
    blue missed some: True - the last was red: 29
    red hears: blue has left

    Nobody but the task "to blue" waited for blue.  The first lines filled the
    buffers on the way (``setsockopt`` keeps one of them small); then `send`
    stood in ``drain``, and the queue kept the latest three.

    When not: where no line may be lost, let the speaker wait instead, with
    ``await queue.put(line)``.  Between many computers use a message broker.

    Next: `asyncio_primer.encryption`, for so far anybody can listen.
    """
    room = Room()
    server = await asyncio.start_server(room.enter, "127.0.0.1", 0)
    server.sockets[0].setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, 65536)
    port = server.sockets[0].getsockname()[1]
    blue, red = await enter(port, "blue"), await enter(port, "red")
    print("red hears", await talk(*red), "of 30")
    heard = await leave(*blue)
    print("blue missed some:", len(heard) < 31, "- the last was", heard[-1])
    server.close()
    room.close()
    print("red hears:", *await leave(*red))
    await server.wait_closed()


if __name__ == "__main__":
    asyncio.run(main())
