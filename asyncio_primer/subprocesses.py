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


async def talk(*options: str, patience: float) -> None:
    """Run Python with *options*, and answer its first line.

    We wait *patience* seconds for that line.  In a terminal this program would
    print red, wait for an answer, then print blue:

    >>> asyncio.run(talk("-u", patience=10))
    red
    go on
    blue

    Predict: and without the option "-u"?

    >>> asyncio.run(talk("-E", patience=0.1))
    nothing
    go on
    red
    blue

    Programs write to a terminal line by line, but to a pipe when they end or
    have some kilobytes together.  It is *they* who must be told: Python by
    "-u" or ``print("red", flush=True)``.  ("-E" unsets PYTHONUNBUFFERED.)
    """
    process = await asyncio.create_subprocess_exec(
        sys.executable, *options, "-c", TALK, stdin=PIPE, stdout=PIPE
    )
    assert process.stdin
    assert process.stdout
    try:
        line = await asyncio.wait_for(process.stdout.readline(), patience)
        print(line.decode().strip())
    except asyncio.TimeoutError:
        print("nothing")
    print("go on")
    process.stdin.write(b"go on\n")
    async for line in process.stdout:
        print(line.decode().strip())
    await process.wait()


async def full_pipe() -> None:
    """Wait for a program that prints half a megabyte.

    Predict: it does not wait for anybody, and prints in no time.  For how long
    do we wait?

    >>> asyncio.run(full_pipe())
    after 0.1 s: None
    500000 bytes read: 0

    For ever, without the timeout.  A pipe holds some kilobytes, 64 on Linux,
    and asyncio reads some ahead.  After that the program blocks in its `print`
    until somebody reads, and we wait for its end: a deadlock.
    """
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-c", "print('melon' * 100_000, end='')"),
        stdout=PIPE,
        stderr=PIPE,
    )
    try:
        await asyncio.wait_for(process.wait(), 0.1)
    except asyncio.TimeoutError:
        print("after 0.1 s:", process.returncode)
    output, _ = await process.communicate()
    print(len(output), "bytes read:", process.returncode)


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
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-c", code, stdin=PIPE, stdout=PIPE
    )
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
