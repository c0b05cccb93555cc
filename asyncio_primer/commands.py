"""A program gets its arguments as they are; a shell reads them first.

Another program runs as a *subprocess* of ours: beside us, on any processor.
Here there is nothing to do but wait.  `subprocess.run` blocks the thread for
that; asyncio suspends a task, and others go on.

Run it:  python -m asyncio_primer.commands
"""

import asyncio
import sys
from asyncio.subprocess import PIPE
from subprocess import CalledProcessError


async def fail() -> None:
    """Run a program that fails.

    `asyncio.create_subprocess_exec` starts a program, and a *pipe* connects us
    to what it writes, here to its complaints.  ``communicate`` reads that, and
    waits for the end.  (Pipes carry bytes, hence the ``decode``.)

    Predict: the program divides by zero.  At which `await` do we get which
    error?

    >>> asyncio.run(fail())
    started: None
    ended: 1
    ZeroDivisionError: division by zero

    At none.  What we get is a number, the ``returncode``: `None` while the
    program runs, 0 if all went well, below 0 if a signal ended it.  Look at
    it, as the next function does, or you go on as if nothing were wrong.  Only
    a program that cannot be started is an error:

    >>> asyncio.run(asyncio.create_subprocess_exec("peel-a-melon"))
    Traceback (most recent call last):
        ...
    FileNotFoundError: [Errno 2] No such file or directory: 'peel-a-melon'
    """
    command = [sys.executable, "-c", "1 / 0"]
    process = await asyncio.create_subprocess_exec(*command, stderr=PIPE)
    print("started:", process.returncode)
    _, complaints = await process.communicate()
    print("ended:", process.returncode)
    print(complaints.decode().splitlines()[-1])


async def python(code: str, *arguments: str) -> str:
    """Run *code* with *arguments* in another Python; return what it prints.

    Each argument comes out as it went in:

    >>> asyncio.run(python("import sys; print(sys.argv[1])", "water melon"))
    'water melon'
    """
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-c", code, *arguments, stdout=PIPE
    )
    output, _ = await process.communicate()
    if process.returncode:
        raise CalledProcessError(process.returncode, code)
    return output.decode().strip()


async def three_pythons() -> None:
    """Run three programs at once, each of which takes a while.

    >>> asyncio.run(three_pythons())
    red blue green
    """
    code = "import sys, time; time.sleep(0.1); print(sys.argv[1])"
    colours = ("red", "blue", "green")
    print(*await asyncio.gather(*(python(code, each) for each in colours)))


async def shell(command: str) -> str:
    """Have a shell carry out *command*; return what that prints.

    A shell knows pipes, ``*.txt`` and ``&&``.  It takes the whole command as
    one text, and finds out by itself where an argument ends:

    >>> asyncio.run(shell("echo water   melon | tr a-z A-Z"))
    'WATER MELON'

    Predict: the order comes from a customer.  What does the shell echo?

    >>> order = "melon; echo the till is open"
    >>> print(asyncio.run(shell(f"echo {order}")))
    melon
    the till is open

    The customer has run a command of his own.  ``shlex.quote`` makes one
    argument of any text, for the shells of Linux and macOS:

    >>> import shlex
    >>> print(asyncio.run(shell(f"echo {shlex.quote(order)}")))
    melon; echo the till is open

    When not: a shell, for what `asyncio.create_subprocess_exec` can do.  It
    takes the arguments one by one, there is nothing to quote, and it is the
    same on Windows.

    Next: `asyncio_primer.subprocesses`, for a program that goes on talking, or
    does not end: a cancelled task leaves its program running.
    """
    process = await asyncio.create_subprocess_shell(command, stdout=PIPE)
    output, _ = await process.communicate()
    if process.returncode:
        raise CalledProcessError(process.returncode, command)
    return output.decode().strip()


if __name__ == "__main__":
    asyncio.run(fail())
    asyncio.run(three_pythons())
    print(asyncio.run(shell("echo melon; echo the till is open")))
