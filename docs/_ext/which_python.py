"""``.. which-python::`` lists what came, changed and went with which Python.

Every row is a sentence of a lesson that keeps the example under it for some Pythons
(`asyncio_primer.versions`).  On those the example was run; on the others it failed.
"""

import ast
import doctest
import inspect
import re
import textwrap
from typing import Dict, Iterator, List, NamedTuple, Optional

from docutils import nodes
from docutils.statemachine import StringList
from sphinx.application import Sphinx
from sphinx.util.docutils import SphinxDirective
from sphinx.util.nodes import nested_parse_with_titles

import asyncio_primer
from asyncio_primer import LESSONS
from asyncio_primer.versions import BOUNDS, bounds


class Row(NamedTuple):
    """A sentence about Pythons, and the example under it."""

    lesson: str
    name: str
    words: str
    example: str
    oldest: Optional[int]
    newest: Optional[int]

    def text(self) -> Iterator[str]:
        """Yield the row as reStructuredText."""
        link = (
            f"`asyncio_primer.{self.name}`" if "." in self.name else f":doc:`/lessons/{self.name}`"
        )
        yield from (f"{link}", f"    {self.words}", "", "    .. code-block:: pycon", "")
        yield textwrap.indent(self.example, "        ")
        yield ""


def rows() -> Iterator[Row]:
    """Yield all of them, in reading order."""
    folder = asyncio_primer.__path__[0]
    for lesson, _, _ in LESSONS:
        with open(f"{folder}/{lesson}.py", encoding="utf-8") as file:
            tree = ast.parse(file.read())
        for node in ast.walk(tree):
            if isinstance(node, (ast.Module, ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)):
                name = lesson if isinstance(node, ast.Module) else f"{lesson}.{node.name}"
                yield from rows_of(lesson, name, inspect.cleandoc(ast.get_docstring(node) or ""))


def rows_of(lesson: str, name: str, docstring: str) -> Iterator[Row]:
    """Yield the rows in *docstring*, which belongs to *name* in *lesson*."""
    words, example = "", ""
    pieces: List[object] = [*doctest.DocTestParser().parse(docstring), "\n\nThe end."]
    for piece in pieces:
        if isinstance(piece, doctest.Example):
            typed = textwrap.indent(piece.source, "... ", lambda line: bool(line.strip()))
            example += ">>>" + typed[3:] + piece.want
        elif str(piece).strip():
            oldest, newest = bounds(words)
            if example and (oldest or newest):
                claim = " ".join(docstring.partition("\n\n")[0].split())
                yield Row(lesson, name, told(words) or claim, example, oldest, newest)
            words, example = str(piece).rstrip().rsplit("\n\n", 1)[-1], ""


def told(words: str) -> str:
    """Return *words* without what they say about Pythons, which the heading says."""
    words = " ".join(words.split())
    for bound in BOUNDS:
        words = re.sub(bound.pattern.replace(r"\b(?!\.\d)", "") + r"[.:]?", "", words)
    words = re.sub(r"^(Predict|When not|Next):", "", words)
    words = re.sub(r"[\s:,]*$", "", " ".join(words.split()))
    return words if not words or words[-1] in ".?!)" else words + "."


class WhichPython(SphinxDirective):
    """The list."""

    def run(self) -> List[nodes.Node]:
        """Write it as reStructuredText, and parse that."""
        known, text = [*rows()], []  # type: List[Row], List[str]
        for minor in range(15, 8, -1):
            came = [row for row in known if row.oldest == minor and not row.newest]
            went = [row for row in known if row.newest == minor - 1]
            needed = [name for name, _, oldest in LESSONS if oldest == f"3.{minor}"]
            if came or needed:
                text += [f"Python 3.{minor} and later", "-" * 40, ""]
            if needed:
                links = ", ".join(f":doc:`/lessons/{name}`" for name in needed)
                text += [f"Lessons whose program needs it: {links}.", ""]
            for row in came:
                text += row.text()
            if went:
                text += [f"Up to Python 3.{minor - 1}", "-" * 40, ""]
            for row in went:
                since = f"From Python 3.{row.oldest} on.  " if row.oldest else ""
                text += row._replace(words=since + row.words).text()
        node = nodes.container()
        nested_parse_with_titles(
            self.state, StringList("\n".join(text).split("\n"), "LESSONS"), node
        )
        return list(node.children)


def setup(app: Sphinx) -> Dict[str, bool]:
    """Register the directive."""
    app.add_directive("which-python", WhichPython)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
