"""Nodes that several directives make: words with code in them, links to mistakes, tables."""

import re
from typing import Iterable, List, Sequence

from docutils import nodes
from sphinx import addnodes

from asyncio_primer import mistakes
from asyncio_primer.explain.article import PYTHONS
from asyncio_primer.explain.messages import Message

CODE = re.compile(r"(`+)(.+?)\1")


def words(text: str) -> List[nodes.Node]:
    """Return *text* as nodes; what stands in backticks is code, and nothing else is markup."""
    made: List[nodes.Node] = []
    end = 0
    for code in CODE.finditer(text):
        made += [nodes.Text(text[end : code.start()]), nodes.literal("", code[2])]
        end = code.end()
    return [*made, nodes.Text(text[end:])]


def full_name(*names: str) -> str:
    """Return the name by which the docs refer to a family, or to a mistake of a family."""
    return ".".join([mistakes.__name__, *names])


def link(text: str, *names: str) -> nodes.Node:
    """Return *text* as a link to a family, or to a mistake of a family."""
    target = full_name(*names)
    made = addnodes.pending_xref(
        "", refdomain="py", reftype="mod", reftarget=target, refexplicit=True, refwarn=True
    )
    made += nodes.inline("", "", *words(text))
    return made


def runs_of(pythons: Sequence[int]) -> str:
    """Return the Pythons 3.x in *pythons* in words: "3.8 to 3.10, 3.15"."""
    pieces: List[List[int]] = []
    for minor in pythons:
        if pieces and pieces[-1][-1] == minor - 1:
            pieces[-1].append(minor)
        else:
            pieces.append([minor])
    told = []
    for piece in pieces:
        first, last = piece[0], piece[-1]
        if first == last:
            told.append(f"3.{first}")
        elif last == PYTHONS[-1]:
            told.append(f"3.{first} and later")
        else:
            told.append(f"3.{first} {'and' if last == first + 1 else 'to'} 3.{last}")
    return ", ".join(told)


def said_by(message: Message) -> str:
    """Return which Pythons say *message*: nothing for all of them."""
    if message.elsewhere:
        return "elsewhere"
    return "" if len(message.pythons) == len(PYTHONS) else f"Python {runs_of(message.pythons)}"


Cell = Sequence[nodes.Node]


def table(heads: Sequence[str], rows: Iterable[Sequence[Cell]], *classes: str) -> nodes.table:
    """Return a table with *heads*, none for no heading, and *rows* of cells of inline nodes."""
    filled = [*map(row, rows)]
    width = len(filled[0])
    group = nodes.tgroup(cols=width)
    group += [nodes.colspec(colwidth=1) for _ in range(width)]
    if heads:
        group += nodes.thead("", row([[nodes.Text(head)] for head in heads]))
    group += nodes.tbody("", *filled)
    return nodes.table("", group, classes=[*classes])


def row(cells: Sequence[Cell]) -> nodes.row:
    """Return a row of *cells*."""
    return nodes.row("", *(nodes.entry("", nodes.paragraph("", "", *cell)) for cell in cells))
