"""A mistake set for a terminal: in colours there, as plain text elsewhere.

It does without rich, which would take longer to import than the answer to find.
"""

from __future__ import annotations

import difflib
import keyword
import re
import sys
import textwrap
from typing import Iterator

from asyncio_primer.explain.article import Block, Paragraph, Printed, Program
from asyncio_primer.explain.index import Mistake
from asyncio_primer.explain.messages import messages
from asyncio_primer.explain.words import likeness

BOLD, DIM, RED, GREEN, CYAN, PLAIN = "1", "2", "31", "32", "36", "0"
MARKED = re.compile(r"``(.+?)``|`(.+?)`|(?<!\w)\*(\w[^*\n]*)\*(?!\w)")
NAMED = re.compile(r"^asyncio_primer\.(?:mistakes\.\w+\.)?(?=\w+$)")
TOKEN = re.compile(
    r"(?P<comment>#.*)|(?P<string>[rbf]*(\"[^\"\n]*\"|'[^'\n]*'))|(?P<word>\b[^\W\d]\w*\b)"
)
HIDDEN = ("Also asked:", "Next:")


class Typesetter:
    """Sets a mistake *columns* wide, *coloured* or not, for a reader who has Python 3.*minor*."""

    def __init__(
        self, columns: int, *, coloured: bool, minor: int = sys.version_info.minor
    ) -> None:
        """Remember all that."""
        self.columns, self.coloured, self.minor = min(columns, 82), coloured, minor

    def ink(self, text: str, *codes: str) -> str:
        """Return *text* in a colour, if there are any."""
        return f"\x1b[{';'.join(codes)}m{text}\x1b[0m" if self.coloured and text else text

    def mistake(self, mistake: Mistake) -> Iterator[str]:
        """Yield the lines of all there is to say about *mistake*."""
        yield from (self.ink(line, BOLD) for line in self.wrapped(mistake.question))
        yield ""
        wrong = ""
        pending: list[Printed] = []
        for piece in mistake.pieces:
            if pending and not isinstance(piece, Printed):
                yield from self.outputs(pending)
                pending = []
            if isinstance(piece, Printed):
                pending.append(piece)
            elif isinstance(piece, Program):
                yield from self.program(piece, wrong)
                wrong = wrong or (piece.code if piece.wrong else "")
            elif isinstance(piece, Block):
                yield from (self.heading(piece.heading), "")
                yield from (f"  {line}".rstrip() for line in piece.text.splitlines())
                yield ""
            elif not piece.text.startswith(HIDDEN):
                yield from self.paragraph(piece)
        yield from self.outputs(pending)

    def program(self, program: Program, wrong: str) -> Iterator[str]:
        """Yield *program* under its heading; what differs from the *wrong* one stands out."""
        colour = RED if program.wrong else GREEN
        yield self.ink(self.plain(program.heading[:-1]), BOLD, colour)
        yield ""
        new = {number for number, _ in changed(wrong, program.code)} if wrong else set()
        for number, line in enumerate(program.code.rstrip("\n").splitlines()):
            if number in new and self.coloured:
                yield "  " + self.ink(line, BOLD, GREEN)
            else:
                yield f"  {self.code(line)}".rstrip()
        yield ""

    def outputs(self, printed: list[Printed]) -> Iterator[str]:
        """Yield what was *printed*, on the reader's Python first."""
        for each in sorted(printed, key=lambda each: self.minor not in each.pythons):
            here = self.minor in each.pythons
            said = self.plain(each.heading)
            if here and len(printed) > 1:
                said = f"On your Python, 3.{self.minor}, it prints" + (
                    ":" if each.text else " nothing."
                )
            yield self.ink(said.replace("::", ":"), *(() if here else (DIM,)))
            yield ""
            for line in each.text.splitlines():
                yield f"  {self.ink(line, *(() if here else (DIM,)))}".rstrip()
            if each.text:
                yield ""

    def paragraph(self, paragraph: Paragraph) -> Iterator[str]:
        """Yield a paragraph, a list or an example."""
        if paragraph.text.startswith(">>>"):
            yield from (f"  {line}" for line in paragraph.text.splitlines())
        else:
            for item in re.split(r"\n(?=- )", paragraph.text):
                yield from self.wrapped(item, "  " if item.startswith("- ") else "")
        yield ""

    def wrapped(self, text: str, indent: str = "") -> Iterator[str]:
        """Yield the lines of *text*, with its code set as such."""
        marked = MARKED.sub(lambda found: found[0].replace(" ", "\0"), " ".join(text.split()))
        bare = textwrap.wrap(
            marked, self.columns, subsequent_indent=indent, break_on_hyphens=False
        )  # a little narrow, for the marks count
        for line in bare:
            yield self.plain(line.replace("\0", " "))

    def plain(self, text: str) -> str:
        """Return *text* without its marks, in colour where they were."""
        return MARKED.sub(self.marked, text)

    def marked(self, found: re.Match[str]) -> str:
        """Return what was *found* between marks."""
        if found[3]:
            return self.ink(found[3], "3")
        return self.ink(found[1] or NAMED.sub("", found[2]), CYAN)

    def heading(self, text: str) -> str:
        """Return a heading of less importance."""
        return self.ink(self.plain(text.replace("::", ":")), BOLD)

    def code(self, line: str) -> str:
        """Return a line of a program, its keywords, strings and comments in colour."""
        return TOKEN.sub(self.token, line) if self.coloured else line

    def token(self, found: re.Match[str]) -> str:
        """Return a token in its colour."""
        if found["comment"]:
            return self.ink(found[0], DIM)
        if found["string"]:
            return self.ink(found[0], "33")
        return self.ink(found[0], "34") if keyword.iskeyword(found[0]) else found[0]


def changed(old: str, new: str) -> Iterator[tuple[int, str]]:
    """Yield the number and the text of each line of *new* that is not in *old*."""
    before, after = old.splitlines(), new.splitlines()
    for kind, _, _, start, end in difflib.SequenceMatcher(None, before, after).get_opcodes():
        if kind in {"replace", "insert"}:
            yield from ((number, after[number]) for number in range(start, end))


def wording(mistake: Mistake, minor: int) -> str:
    """Return the message that *mistake* is about, as Python 3.*minor* says it, or as any does."""
    said = messages(mistake)
    here = [each.text for each in said if minor in each.pythons] or [each.text for each in said]
    return max(here, key=lambda text: likeness(text, mistake.question), default="")
