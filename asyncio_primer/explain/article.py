"""One mistake taken apart: its question, its programs, what they print, and the words between.

The docstring of a mistake is made of paragraphs, and of blocks of text under a
heading that ends in two colons:

- "Wrong::" and "Right::" are programs.  The heading may name the file in
  double backticks (program.py, if it does not), and may say which Pythons the
  program is for, in the words of `asyncio_primer.versions`.
- "It prints::" is what the program above prints, errors included.  The heading
  may say on which Pythons, and name the command that runs it.
- "Elsewhere::" is what other systems and libraries say, which is not run here.

The first paragraph is the question.  One that begins with "Also asked:" is for
the search, and one that begins with "Next:" names the lesson.
"""

from __future__ import annotations

import re
from typing import Iterator, NamedTuple, Union

from asyncio_primer.versions import bounds

PYTHONS = range(8, 16)

NOTHING = re.compile(r"prints? nothing\.$")
PRINTS = re.compile(r"prints?(, after [^:]+)?::$")
QUOTED = re.compile(r"``(.+?)``")


class Paragraph(NamedTuple):
    """Words."""

    text: str


class Program(NamedTuple):
    """A program, *wrong* or right, under its *heading*, for the *pythons* 3.x."""

    heading: str
    wrong: bool
    file: str
    code: str
    pythons: tuple[int, ...]


class Printed(NamedTuple):
    """What the program above prints when *command* runs it on one of the *pythons* 3.x."""

    heading: str
    command: tuple[str, ...]
    text: str
    pythons: tuple[int, ...]


class Block(NamedTuple):
    """Text to be shown as it is, under its *heading*."""

    heading: str
    text: str


Piece = Union[Paragraph, Program, Printed, Block]


def pieces(docstring: str) -> Iterator[Piece]:
    r"""Take *docstring*, which is clean of indentation, apart.

    >>> for piece in pieces("Why?\n\nWrong::\n\n    1 / 0\n\nUp to Python 3.9 it prints nothing."):
    ...     print(piece)  # doctest: +ELLIPSIS
    Paragraph(text='Why?')
    Program(heading='Wrong::', wrong=True, file='program.py', code='1 / 0\n', pythons=(8, ...15))
    Printed(heading='Up to...', command=('python', 'program.py'), text='', pythons=(8, 9))
    """
    file, paragraphs = "", re.split(r"\n{2,}(?=\S)", docstring.strip("\n"))
    for words in paragraphs:
        heading, _, indented = words.partition("::\n")
        said = " ".join((heading + "::" if indented else words).split())
        text = re.sub(r"^    ", "", indented, flags=re.MULTILINE).strip("\n")
        quoted = QUOTED.findall(said)
        if not indented:
            if file and NOTHING.search(said):
                yield Printed(said, command(said, file), "", pythons(said))
            else:
                yield Paragraph(words)
        elif said.startswith(("Wrong", "Right")):
            file = next((each for each in quoted if each.endswith(".py")), "program.py")
            yield Program(said, said.startswith("Wrong"), file, text + "\n", pythons(said))
        elif file and PRINTS.search(said):
            yield Printed(said, command(said, file), text, pythons(said))
        else:
            yield Block(said, text)


def command(heading: str, file: str) -> tuple[str, ...]:
    """Return the command that *heading* names, or the usual one for *file*."""
    named = (each for each in QUOTED.findall(heading) if each.startswith("python "))
    return tuple(next(named, f"python {file}").split())


def pythons(heading: str) -> tuple[int, ...]:
    """Return the Pythons 3.x that *heading* speaks of."""
    oldest, newest = bounds(heading)
    return tuple(minor for minor in PYTHONS if (oldest or minor) <= minor <= (newest or minor))
