"""Where to begin, and all there is: the front page and the list of lessons, as text.

`DOORS` are the reading paths, one for each kind of reader; the documentation
shows the same ones.
"""

from __future__ import annotations

import textwrap
from typing import Iterator

from asyncio_primer import CHAPTERS, LESSONS

#: The ways in: for whom, and lessons in the order to read them, with what each shows such a reader.
DOORS = (
    (
        "I am new to async",
        (
            ("synchronous", "what waiting costs"),
            ("coroutines", "what async def makes"),
            ("running", "three ways to start one"),
            ("asynchronous", "the same waiting in a third of the time"),
            ("chaining", "one needs what another fetches"),
            ("cooperation", "who gets the next turn, and who takes it away"),
            ("tasks", "what runs by itself, and how it ends"),
            ("gathering", "many at once, and what if one fails"),
            ("cancellation", "how a task is asked to stop"),
            ("timeouts", "waiting no longer than you want to"),
            ("queues", "handing work from one to another"),
        ),
    ),
    (
        "I have old asyncio code",
        (
            ("legacy", "get_event_loop, loop=, yield from: what became of them"),
            ("running", "what asyncio.run does for you"),
            ("structured", "task groups, where you gathered"),
            ("timeouts", "asyncio.timeout, where you used wait_for"),
            ("threads", "to_thread, where you used run_in_executor"),
            ("signals", "Runner, where you ran a loop by hand"),
            ("loops", "loop factories, where you set a policy"),
        ),
    ),
    (
        "I know async from JavaScript, C# or Go",
        (
            ("elsewhere", "what differs, all of it in one lesson"),
            ("coroutines", "a call starts nothing: this is no promise"),
            ("chaining", "an await that does not give way"),
            ("cooperation", "one thread, and nobody is interrupted"),
            ("keeping", "a task that nobody keeps can vanish"),
            ("cancellation", "an exception, where you passed a token or a context"),
            ("structured", "a group, where you used Promise.all, WhenAll or errgroup"),
            ("queues", "a channel, but it is never ready by itself"),
        ),
    ),
)


def front_page(columns: int) -> str:
    """Return what the command line says when it is asked nothing, at most *columns* wide."""
    lines = ["Learn asyncio from small programs that run. Pick the list that fits you."]
    width = max(len(name) for _, path in DOORS for name, _ in path)
    for whom, path in DOORS:
        lines += ["", whom]
        for name, shows in path:
            lines += row(name, shows, width, columns)
    lines += ["", "Read one:         asyncio-primer read synchronous"]
    lines += ["Run one:          asyncio-primer run synchronous"]
    lines += ["Draw a program:   asyncio-primer record my_program.py"]
    lines += [f"All {len(LESSONS)} lessons:   asyncio-primer list"]
    lines += ["One that grows:   python -m asyncio_primer.link_checker"]
    return "\n".join(lines)


def chapters(columns: int) -> str:
    """Return the list of all lessons, at most *columns* wide."""
    lines: list[str] = []
    width = max(len(name) for name, _, _ in LESSONS)
    starts = {first: title for title, first in CHAPTERS}
    for name, claim, oldest in LESSONS:
        if name in starts:
            lines += ["", starts[name]]
        needs = "" if oldest == "3.8" else f" (needs Python {oldest})"
        lines += row(name, claim + needs, width, columns)
    return "\n".join(lines).strip("\n")


def row(name: str, words: str, width: int, columns: int) -> Iterator[str]:
    """Yield the lines of *words* beside *name*, which gets *width* columns."""
    start = f"  {name:{width}}  "
    return iter(
        textwrap.wrap(
            words, max(columns, 40), initial_indent=start, subsequent_indent=" " * len(start)
        )
    )
