"""The messages of a mistake, as people paste them, found in what its wrong programs print."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Iterator, NamedTuple

from asyncio_primer.explain.article import Block

if TYPE_CHECKING:
    from asyncio_primer.explain.index import Mistake


class Message(NamedTuple):
    """What is pasted, and the Pythons 3.x that say it; none if it is said *elsewhere* only."""

    text: str
    pythons: tuple[int, ...]
    elsewhere: bool
    code: str


RAISED = re.compile(
    r"(?:[\w.]+\.)?(?:[A-Z]\w*)?(?:Error|Exception|Interrupt|Exit|Iteration|Group|Empty|Full|ShutDown|Pool)"
    r"(?::\s.*)?"
)
WARNED = re.compile(r"(?:\S+:(?:\d+|\.\.\.): )(\w+Warning: .+)")
LOGGED = re.compile(
    r"""(?: .*\bwas\ never\ retrieved
          | Task\ was\ destroyed\ but\ it\ is\ pending!
          | Executing\ <.*seconds
          | poll\ .*\ took\ .*
          | Exception\ in\ callback\ [^(]*\(\)
          | Unhandled\ exception\ in\ .*
          | Exception\ ignored\ in.*
          | an\ error\ occurred\ during\ .*
          | .*\ raised\ exception\.
          | Fatal\ (?:read|write)?\ ?error\ on\ .*
          | async\ def\ functions\ are\ not\ .*
          | <coroutine\ object\ .*>
          | <\w*(?:Task|Future)\ .*>
          | Unclosed\ .*
        )""",
    re.VERBOSE,
)
CHAINED = ("During handling of the above", "The above exception was the direct cause")
HINT = "RuntimeWarning: Enable tracemalloc to get the object allocation traceback"


def messages(mistake: Mistake) -> list[Message]:
    """Return every message of *mistake* once, those of its wrong programs first."""
    found: dict[str, Message] = {}
    for program, printed in mistake.programs():
        for each in printed if program.wrong else ():
            for text in said(each.text, "tracemalloc" in mistake.question):
                if text.partition(": ")[2] and text.partition(": ")[2] in program.code:
                    continue  # the program says it, not Python
                before = found[text].pythons if text in found else ()
                pythons = tuple(sorted({*before, *each.pythons}))
                found[text] = Message(text, pythons, False, program.code)
    for piece in mistake.pieces:
        if isinstance(piece, Block) and piece.heading.startswith("Elsewhere"):
            for text in filter(None, map(str.strip, piece.text.splitlines())):
                found.setdefault(text, Message(text, (), True, ""))
    return [*found.values()]


def said(printed: str, hint: bool) -> Iterator[str]:
    r"""Yield the messages in what was *printed*, without those that only accompany another.

    With *hint*, that includes the one that speaks of tracemalloc.

    >>> [*said("ValueError: 1\n\nDuring handling of the above ...\n\nKeyError: 2\n", False)]
    ['KeyError: 2']
    """
    lines = [line for line in printed.splitlines() if line]
    raised = [
        line.lstrip(" |.")
        for line, following in zip(lines, [*lines[1:], ""])
        if RAISED.fullmatch(line.lstrip(" |.")) and not following.startswith(CHAINED)
    ]
    yield from raised
    for line in lines:
        warned = WARNED.match(line)
        if warned and not (raised and "was never awaited" in line):
            yield warned[1]
        elif hint and line == HINT:
            yield line
        elif LOGGED.match(line):
            yield LOGGED.match(line)[0]  # type: ignore[index]
        elif line.startswith("E   "):  # pytest
            yield line[4:].strip()
