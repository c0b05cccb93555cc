"""Ctrl-C lets a program clean up; SIGTERM does not, unless it is handled.

A *signal* is a number that the operating system hands to a process, whatever
that is doing.  SIGINT comes when somebody presses Ctrl-C, SIGTERM when a
service is to stop.  Here we send them to ourselves.

Run it:  python -m asyncio_primer.signals
"""

import asyncio
import signal
import subprocess
import sys
from typing import Any, Coroutine

TERMINATED = """
import signal
try:
    signal.raise_signal(signal.SIGTERM)
finally:
    print("the pot is clean")
"""


def soon(number: int) -> None:
    """Have the running loop send signal *number* to us in 0.1 s."""
    loop = asyncio.get_running_loop()
    loop.call_later(0.1, signal.raise_signal, number)


def run(coroutine: Coroutine[Any, Any, None]) -> None:
    """Run *coroutine*, and say so if Ctrl-C stopped it."""
    try:
        asyncio.run(coroutine)
    except KeyboardInterrupt:
        print("stopped by Ctrl-C")


async def cook() -> None:
    """Cook for a minute, clean the pot in any case; Ctrl-C is pressed soon.

    `asyncio.run` cancels the task, waits until that has cleaned up, and then
    raises `KeyboardInterrupt`:

    >>> run(cook())
    the pot is clean
    stopped by Ctrl-C
    """
    soon(signal.SIGINT)
    try:
        await asyncio.sleep(60)
    finally:
        print("the pot is clean")


async def take_money() -> None:
    """Take money and note it; Ctrl-C is pressed between the two.

    Predict: is the money noted?  On Python 3.11 and later:

    >>> run(take_money())
    money taken
    noted
    stopped by Ctrl-C

    There Ctrl-C cancels the main task, and tasks are cancelled only at an
    `await` that waits.  (A second Ctrl-C does not wait for one.)  Before, it
    strikes between any two lines.  Up to Python 3.10:

    >>> run(take_money())
    money taken
    stopped by Ctrl-C
    """
    print("money taken")
    signal.raise_signal(signal.SIGINT)  # somebody presses Ctrl-C right now
    print("noted")
    await asyncio.sleep(60)


def terminate() -> None:
    """Run a program that gets a SIGTERM; print its output and its result.

    Predict: 0 means that all went well, 1 an exception.  What does it return?

    >>> terminate()
    output b'', result -15

    Python leaves signal 15 to the system: no exception, no ``finally``.
    """
    command = [sys.executable, "-c", TERMINATED]
    done = subprocess.run(command, stdout=subprocess.PIPE)
    print(f"output {done.stdout!r}, result {done.returncode}")


async def handle() -> None:
    """Have the loop call something when a SIGTERM comes, and wait for that.

    >>> asyncio.run(handle())
    told to stop

    `asyncio.loop.add_signal_handler` calls *between* the steps of tasks, so
    what it calls may set events and cancel tasks.  A handler that is set with
    `signal.signal` is called between any two lines.  On Windows there is only
    that, with ``lambda *_: loop.call_soon_threadsafe(stop.set)``.  Often
    ``asyncio.current_task().cancel`` stands in the place of ``stop.set``.
    """
    stop = asyncio.Event()
    loop = asyncio.get_running_loop()
    loop.add_signal_handler(signal.SIGTERM, stop.set)
    soon(signal.SIGTERM)
    try:
        await stop.wait()
    finally:
        loop.remove_signal_handler(signal.SIGTERM)
    print("told to stop")


async def serve(dish: str) -> None:
    """Serve *dish*.

    Needs Python 3.11.  An `asyncio.Runner` runs one coroutine after another in
    the same loop, and Ctrl-C ends only the one that runs.  Before, each
    `asyncio.run` made a loop of its own.

    >>> with asyncio.Runner() as runner:
    ...     loop = runner.get_loop()
    ...     for coroutine in (cook(), serve("melon")):
    ...         try:
    ...             runner.run(coroutine)
    ...         except KeyboardInterrupt:
    ...             print("next, please")
    ...     print("still the same loop:", runner.get_loop() is loop)
    the pot is clean
    next, please
    here is your melon
    still the same loop: True

    When not: for a program that people start and stop by hand, Ctrl-C and
    ``finally`` are enough.  No handler, however good, sees SIGKILL.

    Next: `asyncio_primer.shutdown`, for a service that has guests.
    """
    print("here is your", dish)


if __name__ == "__main__":
    run(cook())
    run(take_money())
    terminate()
    run(handle())
