"""Programs as they are shown: over what they print, the wrong one beside the right one.

The lines in which two programs differ are emphasised in both.  Of outputs that differ by Python
that of the newest is shown which has the message, if there is one, and the others are folded.
"""

import difflib
from itertools import groupby
from typing import Dict, Iterator, List, NamedTuple, Optional, Sequence, Tuple, Union

from answers import Folded
from building import words
from docutils import nodes

from asyncio_primer.explain.article import Block, Paragraph, Piece, Printed, Program

Pictures = Dict[Program, nodes.Node]


class Together(NamedTuple):
    """A program and what stands right under it."""

    program: Program
    printed: List[Printed]


class Row(NamedTuple):
    """Programs side by side; the right ones are compared with the *wrong* one."""

    shown: List[Together]
    wrong: Optional[Program]


def arranged(pieces: Sequence[Piece]) -> Iterator[Union[Row, Paragraph, Printed, Block]]:
    """Yield *pieces* in their order, but the first right program beside the wrong one."""
    items: List[Union[Together, Paragraph, Printed, Block]] = []
    for piece in pieces:
        if isinstance(piece, Program):
            items.append(Together(piece, []))
        elif isinstance(piece, Printed) and items and isinstance(items[-1], Together):
            items[-1].printed.append(piece)
        else:
            items.append(piece)
    programs = [item for item in items if isinstance(item, Together)]
    right = next((item for item in programs if not item.program.wrong), None)
    before = programs[: programs.index(right)] if right else programs
    wrong = before[-1] if before else None
    for item in items:
        if not isinstance(item, Together):
            yield item
        elif item is wrong and right:
            yield Row([wrong, right], wrong.program)
        elif item is not right or not wrong:
            yield Row([item], wrong.program if wrong else None)


def shown(row: Row, pictures: Pictures, messages: Sequence[str]) -> nodes.container:
    """Return the programs of *row*, with *pictures*; what has the *messages* is not folded."""
    grid = box("side-by-side" if len(row.shown) > 1 else "alone")
    for program, printed in row.shown:
        kind = "wrong" if program.wrong else "right"
        code = literal(program.code.rstrip("\n"), "python")
        code["highlight_args"] = {"hl_lines": emphasised(program, row)}
        top, bottom = box("program", kind), box("printed", kind)
        top += [heading(program.heading, "which"), code]
        bottom += [*outputs(printed, messages)]
        if program in pictures:
            bottom += pictures[program]
        grid += [top, bottom]
    return nodes.container("", grid, classes=["programs"])


def emphasised(program: Program, row: Row) -> List[int]:
    """Return the numbers of the lines of *program* in which it differs from the other one."""
    if not program.wrong and row.wrong:
        return changed(row.wrong.code, program.code)[1]
    others = [each.program for each in row.shown if each.program is not program]
    return changed(program.code, others[0].code)[0] if others else []


def changed(old: str, new: str) -> Tuple[List[int], List[int]]:
    """Return the numbers of the lines that only one of the programs *old* and *new* has."""
    before, after = old.splitlines(), new.splitlines()
    went: List[int] = []
    came: List[int] = []
    matcher = difflib.SequenceMatcher(None, before, after, autojunk=False)
    for what, start, end, new_start, new_end in matcher.get_opcodes():
        if what != "equal":
            went.extend(n + 1 for n in range(start, end) if before[n].strip())
            came.extend(n + 1 for n in range(new_start, new_end) if after[n].strip())
    return went, came


def outputs(printed: Sequence[Printed], messages: Sequence[str] = ()) -> Iterator[nodes.Node]:
    """Yield what was *printed* by each command, on the newest Python that says *messages* first."""

    def age(each: Printed) -> Tuple[bool, Tuple[int, ...]]:
        return any(message in each.text for message in messages), each.pythons

    for _, some in groupby(printed, key=lambda each: each.command):
        newest, *others = sorted(some, key=age, reverse=True)
        yield from output(newest)
        for each in others:
            over, *text = output(each)
            if text:
                folded = Folded("", *text, classes=["other-pythons"])
                folded["summary"] = over.astext()
                yield folded
            else:
                yield over


def output(printed: Printed) -> Iterator[nodes.Node]:
    """Yield the heading of what was *printed*, and that, if it is anything."""
    yield heading(printed.heading, "prints")
    if printed.text:
        yield literal(printed.text, "none", "output")


def box(*classes: str) -> nodes.container:
    """Return an empty container of these *classes*."""
    return nodes.container(classes=[*classes])


def literal(text: str, language: str, *classes: str) -> nodes.literal_block:
    """Return *text* as a block."""
    return nodes.literal_block(text, text, language=language, classes=[*classes])


def heading(text: str, *classes: str) -> nodes.paragraph:
    """Return the words over a block: *text* without its colons."""
    said = text[:-2].rstrip(".") if text.endswith("::") else text
    return nodes.paragraph("", "", *words(said), classes=[*classes])
