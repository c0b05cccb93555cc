"""A timeout ends the wait for a program, not the program.

``communicate`` returns when a program has ended.  Some do not end soon, or at
all.  To those we talk: by pipes and signals.

Run it:  python -m asyncio_primer.subprocesses
"""

import asyncio
import sys
from asyncio.subprocess import PIPE
from contextlib import suppress

TALK = "import sys; print('red'); sys.stdin.readline(); print('blue')"
WAIT = "import time; print('ready', flush=True); time.sleep(60)"
DEAF = "import signal; signal.signal(signal.SIGTERM, signal.SIG_IGN); " + WAIT


async def start(*arguments: str) -> asyncio.subprocess.Process:
    """Start a Python with *arguments*; return it, with pipes both ways."""
    command = asyncio.create_subprocess_exec
    return await command(sys.executable, *arguments, stdin=PIPE, stdout=PIPE)


async def talk(option: str, patience: float) -> None:
    """Run Python with *option*, wait *patience* seconds for a line, answer it.

    The program prints red, waits for an answer, then prints blue.  Its lines
    can be awaited one by one, or by ``async for``:

    >>> asyncio.run(talk("-u", patience=10))
    red came before the answer: True
    red
    blue

    Predict: and without "-u"?  ("-E" ignores PYTHONUNBUFFERED.)

    >>> asyncio.run(talk("-E", patience=0.1))
    red came before the answer: False
    red
    blue

    Programs write line by line to a terminal, but to a pipe only when they end
    or have some kilobytes.  Tell Python by "-u" or ``print(..., flush=True)``.
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

    Predict: it prints in no time, and waits for nobody.  How long do we wait?

    >>> asyncio.run(full_pipe())
    after 0.1 s the returncode is None
    after reading 500000 bytes it is 0

    For ever, without the timeout.  A pipe holds some kilobytes, and asyncio
    reads some ahead.  Then the program blocks in its `print`, and we wait for
    its end: a deadlock.  Whoever waits must read, as ``communicate`` does.
    """
    process = await start("-c", "print('melon' * 100_000, end='')")
    with suppress(asyncio.TimeoutError):
        await asyncio.wait_for(process.wait(), 0.1)
    print("after 0.1 s the returncode is", process.returncode)
    output, _ = await process.communicate()
    print(f"after reading {len(output)} bytes it is", process.returncode)


async def stop(process: asyncio.subprocess.Process, patience: float) -> None:
    """Ask *process* to end, and kill it after *patience* seconds.

    ``terminate`` asks, by a SIGTERM, which a program may catch to tidy up;
    ``kill`` does not ask.  On Windows both kill.  Neither waits for the end.
    """
    with suppress(ProcessLookupError):  # it has ended already
        process.terminate()
        try:
            await asyncio.wait_for(process.communicate(), patience)
        except asyncio.TimeoutError:
            print("it does not listen")
            process.kill()
    await process.communicate()


async def start_and_stop(code: str, patience: float) -> None:
    """Run *code* until it is ready, then `stop` it with *patience*, in s.

    >>> asyncio.run(start_and_stop(WAIT, patience=10))
    returncode: -15
    >>> asyncio.run(start_and_stop(DEAF, patience=0.1))
    it does not listen
    returncode: -9
    """
    process = await start("-c", code)
    assert process.stdout
    await process.stdout.readline()
    await stop(process, patience)
    print("returncode:", process.returncode)


class Listener(asyncio.SubprocessProtocol):
    """What the loop calls when a program says something, or is over.

    Below, a transport calls a protocol (both in `asyncio_primer.protocols`):

    >>> async def listen() -> None:
    ...     loop = asyncio.get_running_loop()
    ...     command = [sys.executable, "-c", "print('melon', end='')"]
    ...     transport, ear = await loop.subprocess_exec(Listener, *command)
    ...     await ear.over.wait()
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
        self.over = asyncio.Event()

    def pipe_data_received(self, fd: int, data: bytes) -> None:
        """Print *data* from the pipe *fd*: 1 is stdout, 2 is stderr."""
        print(f"pipe {fd}: {data!r}")

    def connection_lost(self, _: object) -> None:
        """Note that it is over."""
        self.over.set()


if __name__ == "__main__":
    asyncio.run(talk("-E", patience=0.1))
    asyncio.run(full_pipe())
    asyncio.run(start_and_stop(DEAF, patience=0.1))
