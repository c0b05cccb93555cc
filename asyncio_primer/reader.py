"""A lesson set for a terminal: in colours and pages there, as plain text elsewhere.

On a terminal it stops at each question and waits for the reader's guess.
"""

from __future__ import annotations

import os
import re
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Iterator

from asyncio_primer.anatomy import parts, pieces

if TYPE_CHECKING:
    from rich.console import Console, RenderableType
    from rich.text import Text

RUN_IT = re.compile(r"\n*^Run it:.*$", re.MULTILINE)
WIDTH = 82  # no line of a lesson is longer than 79, and code stands in by 2
LESSON = re.compile(r"^asyncio_primer\.(?=\w+$)")  # read NAME is what one would type
PROMPT = "What do you expect? Enter shows what happens, q ends. "


def show(path: Path, footer: str) -> None:
    """Print the lesson in *path*, then *footer*, as far as the reader wants to read."""
    from rich.console import Console

    console = Console()
    console.width = min(console.width, WIDTH) if console.is_terminal else WIDTH
    stretches = [*typeset(path.read_text(encoding="utf-8"))]
    stretches[-1].append(footer)
    if not console.is_terminal:
        with console.capture() as capture:
            console.print(*(each for stretch in stretches for each in stretch), sep="\n")
        print("\n".join(line.rstrip() for line in capture.get().rstrip().splitlines()))
        return
    os.environ.setdefault("LESS", "-FRXE")  # colours; it ends where the text does
    for number, stretch in enumerate(stretches):
        if number and not wanted(console):
            return
        with console.pager(styles=True):
            console.print(*stretch, sep="\n")


def wanted(console: Console) -> bool:
    """Wait for the reader's guess; tell whether to go on."""
    if sys.stdin is None or not sys.stdin.isatty():
        return True
    try:
        return console.input(f"[bold]{PROMPT}[/bold]").strip().lower() not in {"q", "quit"}
    except EOFError:
        console.print()
        return False


def typeset(source: str) -> Iterator[list[RenderableType]]:
    """Turn the module *source* into what rich can print, a list up to each question."""
    from rich.constrain import Constrain
    from rich.padding import Padding
    from rich.rule import Rule
    from rich.text import Text

    stretch: list[RenderableType] = []
    for number, part in enumerate(parts(source)):
        if part.name:
            rule = Rule(Text(part.name, style="bold"), align="left", style="dim")
            stretch += [Constrain(rule, 79), ""]
        if part.claim:
            stretch.append(Padding(words(part.claim, "" if number else "bold"), (0, 0, 1, 0)))
        if part.code.startswith("if __name__"):
            stretch += [Constrain(Rule(style="dim"), 79), ""]
        if part.code:
            stretch.append(code(part.code, "python"))
        for piece in pieces(RUN_IT.sub("", part.rest)):  # the footer says it
            stretch += blocks(piece.words)
            if piece.output or piece.why:
                yield stretch
                stretch = [code(piece.output, "pycon")] if piece.output else []
                stretch += blocks(piece.why)
    yield stretch


def blocks(text: str) -> Iterator[RenderableType]:
    """Set *text*, paragraphs and examples of a docstring."""
    from rich.padding import Padding
    from rich.text import Text

    for block in re.split(r"\n{2,}", text) if text else []:
        if block.startswith(">>>"):
            yield code(block, "pycon")
        elif block.startswith("=="):
            yield Padding(Text(table(block), no_wrap=True), (0, 0, 1, 0))
        else:
            yield Padding(words(" ".join(block.split())), (0, 0, 1, 0))


def table(block: str) -> str:
    """Return the table *block* without its backticks, its columns as they were."""
    head = block.partition("\n")[0]
    starts = [found.start() for found in re.finditer("=+", head)]
    spans = [slice(start, end) for start, end in zip(starts, [*starts[1:], None])]
    rows = []
    for line in block.splitlines():
        cells = (line[span] for span in spans)
        rows.append("".join(cell.replace("`", "").ljust(len(cell)) for cell in cells))
    return "\n".join(rows)


def code(text: str, language: str) -> RenderableType:
    """Set *text*, which is in *language*."""
    from rich.padding import Padding
    from rich.syntax import Syntax

    text = re.sub("  # doctest: .*", "", text)
    syntax = Syntax(text, language, theme="ansi_dark", background_color="default", word_wrap=True)
    return Padding(syntax, (0, 0, 1, 2))


def words(text: str, style: str = "") -> Text:
    """Return *text* with its `code`, its *emphasis* and its first word set as such."""
    from rich.text import Text

    said = Text(style=style)
    for piece in re.split(r"(``.+?``|`.+?`|\*\w[^*]*\*|^(?:Predict|When not|Next):)", text):
        if piece.startswith("`"):
            said.append(LESSON.sub("", piece.strip("`")), "cyan")
        elif piece.startswith("*") and piece.endswith("*") and len(piece) > 2:
            said.append(piece, "italic")
        else:
            said.append(piece, "bold" if piece in {"Predict:", "When not:", "Next:"} else "")
    return said
