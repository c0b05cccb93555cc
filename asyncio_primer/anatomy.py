"""A lesson taken apart: its words, its code, and what it asks the reader to predict.

The command line sets lessons for a terminal from this, and the documentation
takes from it the code and the questions that it shows.
"""

from __future__ import annotations

import ast
import inspect
import re
from typing import Iterator, NamedTuple, Union

Definition = Union[ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef]


class Part(NamedTuple):
    """One piece of a module: what is said first, the code, and what is said after it."""

    name: str
    claim: str
    code: str
    rest: str


def parts(source: str) -> Iterator[Part]:
    """Take the module *source* apart, in its own order."""
    lines, tree, loose = source.splitlines(), ast.parse(source), 0
    for node in tree.body:
        if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)):
            code = "\n".join(lines[loose : first_line(node) - 1]).strip()
            if code:
                yield Part("", "", code, "")
            claim, rest = split(ast.get_docstring(node) or "")
            yield Part(node.name, claim, code_of(node, lines), rest)
            loose = node.end_lineno or 0
        elif loose == 0 and isinstance(node, ast.Expr):
            claim, rest = split(ast.get_docstring(tree) or "")
            yield Part("", claim, "", rest)
            loose = node.end_lineno or 0
    code = "\n".join(lines[loose:]).strip()
    if code:
        yield Part("", "", code, "")


def split(docstring: str) -> list[str]:
    """Return the first paragraph of *docstring*, and the rest of it."""
    claim, _, rest = docstring.partition("\n\n")
    return [claim, rest.strip("\n")]


def first_line(node: Definition) -> int:
    """Return the number of the line on which *node* begins, its decorators included."""
    return min([node.lineno, *(decorator.lineno for decorator in node.decorator_list)])


def code_of(node: Definition, lines: list[str]) -> str:
    """Return the code of *node*, a definition in *lines*, without its docstring."""
    first, last = first_line(node) - 1, node.end_lineno
    if ast.get_docstring(node) is None:
        return "\n".join(lines[first:last])
    docstring = node.body[0]
    before, after = lines[first : docstring.lineno - 1], lines[docstring.end_lineno : last]
    return "\n".join(before + after)


def code_without_words(thing: object) -> str:
    """Return the code of the function or class *thing* without its docstring.

    >>> from asyncio_primer.chaining import wait_for_water
    >>> print(code_without_words(wait_for_water))
    async def wait_for_water() -> str:
        print("fetch water")
        return "water"
    """
    source = inspect.cleandoc("\n" + inspect.getsource(thing))  # type: ignore[arg-type]
    node = ast.parse(source).body[0]
    assert isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef))
    return code_of(node, source.splitlines())


ASKED = re.compile(
    r"""(?P<question> ^Predict:.*?\n\n (?:(?:>>>|\.\.\.)[^\n]*\n)+ )  # up to what is typed
        (?P<output> (?:[^\n]+\n)* )                                  # what comes back
        (?P<why> .*? ) (?=^Predict: | ^When\ not: | \Z)               # and what there is to say""",
    re.MULTILINE | re.DOTALL | re.VERBOSE,
)


class Piece(NamedTuple):
    """A piece of a docstring, and the answer to the question that it ends with, if any."""

    words: str
    output: str
    why: str


def pieces(docstring: str) -> Iterator[Piece]:
    r"""Cut *docstring* after each question that the reader should answer first.

    A question is a paragraph that begins with "Predict:", and what is typed in
    the example under it.  All that follows is the answer.

    >>> for piece in pieces("Predict: how much?\n\n>>> 1 + 1\n2\n\nIt adds up."):
    ...     print(piece)
    Piece(words='Predict: how much?\n\n>>> 1 + 1', output='2', why='It adds up.')
    """
    docstring, end = docstring + "\n", 0
    for asked in ASKED.finditer(docstring):
        words = docstring[end : asked.start()] + asked["question"]
        yield Piece(words.strip("\n"), asked["output"].strip("\n"), asked["why"].strip("\n"))
        end = asked.end()
    if docstring[end:].strip():
        yield Piece(docstring[end:].strip("\n"), "", "")
