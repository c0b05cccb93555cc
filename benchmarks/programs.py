"""The programs that are measured: one does nothing but take turns, three are nearer to life."""

from __future__ import annotations

import asyncio
import os
from collections.abc import Coroutine
from typing import Any, Awaitable, Callable, NamedTuple


async def take_turns() -> None:
    """Let 1,000 tasks take 100 turns each, without any other work."""

    async def turns() -> None:
        for _ in range(100):
            await asyncio.sleep(0)

    await asyncio.gather(*[turns() for _ in range(1_000)])


async def hand_over() -> None:
    """Hand 50,000 things over from one task to the other, one at a time."""
    queue: asyncio.Queue[int] = asyncio.Queue(1)

    async def produce() -> None:
        for number in range(50_000):
            await queue.put(number)

    async def consume() -> None:
        for _ in range(50_000):
            await queue.get()

    await asyncio.gather(produce(), consume())


async def sleep() -> None:
    """Let 10,000 tasks sleep for a tenth of a second, all at the same time."""

    async def nap() -> None:
        await asyncio.sleep(0.1)

    await asyncio.gather(*[nap() for _ in range(10_000)])


async def echo() -> None:
    """Let 50 clients send 200 lines each, and wait for every echo."""

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        while True:
            line = await reader.readline()
            if not line:
                break
            writer.write(line)
            await writer.drain()
        writer.close()

    async def client(port: int) -> None:
        reader, writer = await asyncio.open_connection("127.0.0.1", port)
        for _ in range(200):
            writer.write(b"hello\n")
            await writer.drain()
            await reader.readline()
        writer.close()

    server = await asyncio.start_server(serve, "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    await asyncio.gather(*[client(port) for _ in range(50)])
    server.close()
    await asyncio.sleep(0.01)  # in which those who serve see that the clients have gone


class Program(NamedTuple):
    """A program, what it does in a few words, how much it may cost, and its steps, where known."""

    run: Callable[[], Awaitable[None]]
    does: str
    target: float
    steps: int | None  # a task takes one more than it is suspended


PROGRAMS: dict[str, Program] = {
    "turns": Program(take_turns, "1,000 tasks x 100 sleep(0)", 2.0, 1_000 * 101 + 2),
    "queue": Program(hand_over, "50,000 hand-overs, Queue(1)", 1.5, None),
    "sleep": Program(sleep, "10,000 tasks sleep 0.1 s", 1.1, 10_000 * 2 + 2),
    "echo": Program(echo, "echo, 50 clients x 200 lines", 1.1, None),
}


class Counting(Coroutine):  # type: ignore[type-arg]
    """A coroutine that counts the steps of the one *inside*, independently of the recorder."""

    steps = 0

    def __init__(self, inside: Any) -> None:
        self._inside = inside

    def send(self, value: Any) -> Any:
        """Count a step, and take it."""
        Counting.steps += 1
        return self._inside.send(value)

    def throw(self, *error: Any) -> Any:
        """Count a step that begins with an exception, and take it."""
        Counting.steps += 1
        return self._inside.throw(*error)

    def close(self) -> None:
        """End the one inside."""
        self._inside.close()

    def __await__(self) -> Any:
        return self._inside.__await__()


def counted(loop: Any, coroutine: Any, **options: Any) -> Any:
    """Make a task whose steps are counted, unless it is asyncio's own; a task factory."""
    if not coroutine.cr_code.co_filename.startswith(os.path.dirname(asyncio.__file__)):
        coroutine = Counting(coroutine)
    return asyncio.Task(coroutine, loop=loop, **options)
