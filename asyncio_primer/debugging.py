"""Debug mode names who kept the loop, and where a coroutine was made.

A task that keeps its turn for too long raises no error, and neither does a
coroutine that nobody awaits.  An event loop in *debug mode* looks out for
both.  Give ``debug=True`` to `asyncio.run`, or, with nothing in the program
changed, start it with ``python -X dev`` or with ``PYTHONASYNCIODEBUG=1``.

Run it:  python -m asyncio_primer.debugging
"""

import asyncio
import linecache
import logging
import re
import subprocess
import sys
import time
import warnings
from typing import Awaitable


class Brief(logging.Handler):
    """Prints in few words what the loop logs in many."""

    def emit(self, record: logging.LogRecord) -> None:
        """Print which task *record* names, and how many seconds it took."""
        found = re.findall(r"name='(\w+)'.* (\d+)\.\d", record.getMessage())
        print(*(f"{task} kept the loop for {sec} s" for task, sec in found))


async def red() -> None:
    """Wait for a second, and let others have the turn."""
    await asyncio.sleep(1)


async def blue() -> None:
    """Wait for a second, and keep the turn."""
    time.sleep(1)


async def green() -> None:
    """Work for a second, and offer the turn after each fifth of it."""
    for _ in range(5):
        time.sleep(0.2)
        await asyncio.sleep(0)


async def main() -> None:
    """Run all three in debug mode, switched on by `asyncio.loop.set_debug`.

    The loop measures each step.  Under the name ``asyncio`` it logs those that
    take as long as its `asyncio.loop.slow_callback_duration`: 0.1 s, if not
    set, and here 0.5 s.

    Predict: each of the three takes a second.  Who is reported?

    >>> asyncio.run(main())
    blue kept the loop for 1 s

    Red was suspended for its second, and green worked in five steps of 0.2 s,
    with a turn for others between them.
    """
    loop = asyncio.get_running_loop()
    loop.set_debug(True)
    loop.slow_callback_duration = 0.5
    log, brief = logging.getLogger("asyncio"), Brief()
    log.addHandler(brief)
    colours = {"red": red(), "blue": blue(), "green": green()}
    tasks = [asyncio.create_task(c, name=name) for name, c in colours.items()]
    await asyncio.wait(tasks)
    log.removeHandler(brief)


def order() -> Awaitable[str]:
    """Return a coroutine that waits for a melon."""
    return asyncio.sleep(1, "melon")


async def forget() -> None:
    """Order a melon, never await it; print the lines that Python names.

    Predict: one line makes the coroutine, another throws it away.  Which of
    them does the warning name?

    >>> asyncio.run(forget())
    dropped by: del ordered

    The second, and that can be far from the mistake.  Debug mode names both,
    and the whole way to the first, of which this shows the end:

    >>> asyncio.run(forget(), debug=True)
    dropped by: del ordered
    made by: return asyncio.sleep(1, "melon")
    """
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        ordered = order()
        del ordered
    line = linecache.getline(caught[0].filename, caught[0].lineno)
    print("dropped by:", line.strip())
    for line in str(caught[0].message).splitlines()[1:][-1:]:
        print("made by:", line.strip())


def prompt(command: str) -> str:
    """Ask the prompt that *command* shows; return the answer.

    The place to try things: at the prompt of ``python -m asyncio`` you may
    `await`, and a loop is running.  Is it in debug mode?

    >>> prompt("python -m asyncio")
    'False'
    >>> prompt("python -X dev -m asyncio")
    'True'
    """
    python = [sys.executable, *command.split()[1:]]
    typed = b"await asyncio.sleep(0, asyncio.get_running_loop().get_debug())\n"
    done = subprocess.run(python, input=typed, capture_output=True)
    return done.stdout.decode().split()[1]


async def turns() -> None:
    """Offer the turn three thousand times."""
    for _ in range(3000):
        await asyncio.sleep(0)


def computed(debug: bool) -> float:
    """Return the seconds that `turns` computes, with *debug* mode or without.

    Predict: looking out is work, too.  Is this true?

    >>> computed(debug=True) > 2 * computed(debug=False)
    True

    It takes five to fifteen times as long, since at each turn the loop notes
    which lines led there.  A program that does other things too loses less.

    When not: in production.  Turn it on in tests, and while you develop.

    Next: `asyncio_primer.reporting`, about errors that have no caller.
    """
    started = time.process_time()
    asyncio.run(turns(), debug=debug)
    return time.process_time() - started


if __name__ == "__main__":
    asyncio.run(main())
    asyncio.run(forget(), debug=True)
