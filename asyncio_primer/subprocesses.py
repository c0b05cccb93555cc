"""Whoever waits for a program must also read what it writes.

``communicate`` does both, and returns when the program has ended.  Some
programs do not end soon, or at all.  To those we talk: by pipes and signals.

Run it:  python -m asyncio_primer.subprocesses
"""

import asyncio
import sys
from asyncio.subprocess import PIPE

TALK = "import sys; print('red'); sys.stdin.readline(); print('blue')"
WAIT = "print('ready', flush=True); input()"
DEAF = "import signal; signal.signal(signal.SIGTERM, signal.SIG_IGN); " + WAIT


async def start(*arguments: str) -> asyncio.subprocess.Process:
    """Start a Python with *arguments*; return it, with pipes both ways."""
    return await asyncio.create_subprocess_exec(
        sys.executable,
        *arguments,
        stdin=PIPE,
        stdout=PIPE,
    )


async def talk(option: str, patience: float) -> None:
    """Run Python with *option*, wait *patience* seconds for a line, answer it.

    The program prints red, waits for an answer, then prints blue.  Its lines
    can be awaited one by one, or by ``async for``:

    >>> asyncio.run(talk("-u", patience=10))
    red came before the answer: True
    red
    blue

    Predict: and without "-u"?  ("-E" is here to make sure of that.)

    >>> asyncio.run(talk("-E", patience=0.1))
    red came before the answer: False
    red
    blue

    Programs write to a terminal line by line, but to a pipe when they end or
    have some kilobytes together.  It is *they* who must be told: Python by
    "-u" or ``print("red", flush=True)``.  ("-E" ignores PYTHONUNBUFFERED.)
    """
    process = await start(option, "-c", TALK)
    assert process.stdin
    assert process.stdout
    red = asyncio.create_task(process.stdout.readline())
    await asyncio.wait({red}, timeout=patience)
    print("red came before the answer:", red.done())
    process.stdin.write(b"go on\n")
    print((await red).decode().strip())
    async for line in process.stdout:
        print(line.decode().strip())
    await process.wait()


async def full_pipe() -> None:
    """Wait for a program that prints half a megabyte.

    Predict: it does not wait for anybody, and prints in no time.  For how long
    do we wait?

    >>> asyncio.run(full_pipe())
    after 0.1 s the returncode is None
    after reading 500000 bytes it is 0

    For ever, without the timeout.  A pipe holds some kilobytes, 64 on Linux,
    and asyncio reads some ahead.  After that the program blocks in its `print`
    until somebody reads, and we wait for its end: a deadlock.
    """
    process = await start("-c", "print('melon' * 100_000, end='')")
    try:
        await asyncio.wait_for(process.wait(), 0.1)
    except asyncio.TimeoutError:
        print("after 0.1 s the returncode is", process.returncode)
    output, _ = await process.communicate()
    print(f"after reading {len(output)} bytes it is", process.returncode)


async def stop(code: str, patience: float) -> None:
    """Run *code*, ask it to end, and kill it after *patience* seconds.

    A timeout ends our waiting, not the program.  ``terminate`` asks: it sends
    SIGTERM, which a program may catch to tidy up.  ``kill`` does not ask.

    >>> asyncio.run(stop(WAIT, patience=10))
    ended by signal 15
    >>> asyncio.run(stop(DEAF, patience=0.1))
    it does not listen
    ended by signal 9

    On Windows both kill.  Either way await the end; ``kill`` does not.
    """
    process = await start("-c", code)
    assert process.stdout
    await process.stdout.readline()  # it is ready
    process.terminate()
    try:
        await asyncio.wait_for(process.wait(), patience)
    except asyncio.TimeoutError:
        print("it does not listen")
        process.kill()
    print("ended by signal", -await process.wait())


class Listener(asyncio.SubprocessProtocol):
    """What the loop calls when a program says something, or is over.

    Below all this lies a *protocol*, in which nobody waits:

    >>> async def listen() -> None:
    ...     loop = asyncio.get_running_loop()
    ...     command = [sys.executable, "-c", "print('melon', end='')"]
    ...     transport, ear = await loop.subprocess_exec(Listener, *command)
    ...     await ear.over
    ...     print("result", transport.get_returncode())
    ...     transport.close()
    >>> asyncio.run(listen())
    pipe 1: b'melon'
    result 0

    When not: if all you want is the output and the return code, take what
    ``communicate`` gives (`asyncio_primer.commands`).

    Next: `asyncio_primer.signals`, where it is we who are told to stop.
    """

    def __init__(self) -> None:
        self.over = asyncio.get_running_loop().create_future()

    def pipe_data_received(self, fd: int, data: bytes) -> None:
        """Print *data* from the pipe *fd*: 1 is stdout, 2 is stderr."""
        print(f"pipe {fd}: {data!r}")

    def connection_lost(self, exc: object) -> None:
        """Note that it is over, and *exc*: the error, or `None`."""
        self.over.set_result(exc)


if __name__ == "__main__":
    asyncio.run(talk("-E", patience=0.1))
    asyncio.run(full_pipe())
    asyncio.run(stop(DEAF, patience=0.1))
