"""A lesson taken apart into words and code, and set for a terminal.

The command line reads lessons with it, and the documentation takes from it the
code that it shows under the words of each function.
"""

from __future__ import annotations

import ast
import inspect
import os
import re
from pathlib import Path
from typing import TYPE_CHECKING, Iterator, NamedTuple, Union

if TYPE_CHECKING:
    from rich.console import RenderableType
    from rich.text import Text

WIDTH = 82  # no line of a lesson is longer than 79, and code stands in by 2
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


def show(path: Path, footer: str) -> None:
    """Print the lesson in *path*, then *footer*: in colours and pages, or as plain text."""
    from rich.console import Console

    console = Console()
    console.width = min(console.width, WIDTH) if console.is_terminal else WIDTH
    pieces = [*typeset(path.read_text(encoding="utf-8")), footer]
    if console.is_terminal:
        os.environ.setdefault("LESS", "-FRX")  # colours, and no pages where one screen is enough
        with console.pager(styles=True):
            console.print(*pieces, sep="\n")
    else:
        with console.capture() as capture:
            console.print(*pieces, sep="\n")
        print("\n".join(line.rstrip() for line in capture.get().rstrip().splitlines()))


def typeset(source: str) -> Iterator[RenderableType]:
    """Turn the module *source* into what rich can print."""
    from rich.constrain import Constrain
    from rich.padding import Padding
    from rich.rule import Rule
    from rich.syntax import Syntax
    from rich.text import Text

    def code(text: str, language: str) -> RenderableType:
        text = re.sub("  # doctest: .*", "", text)
        syntax = Syntax(
            text, language, theme="ansi_dark", background_color="default", word_wrap=True
        )
        return Padding(syntax, (0, 0, 1, 2))

    for number, part in enumerate(parts(source)):
        if part.name:
            rule = Rule(Text(part.name, style="bold"), align="left", style="dim")
            yield Constrain(rule, 79)
            yield ""
        if part.claim:
            yield Padding(words(part.claim, "" if number else "bold"), (0, 0, 1, 0))
        if part.code:
            yield code(part.code, "python")
        for block in re.split(r"\n{2,}", part.rest) if part.rest else []:
            if block.startswith(">>>"):
                yield code(block, "pycon")
            elif block.startswith("=="):
                table = re.sub("``(.+?)``", r"\1    ", block)
                yield Padding(Text(table, no_wrap=True), (0, 0, 1, 0))
            else:
                yield Padding(words(" ".join(block.split())), (0, 0, 1, 0))


def words(text: str, style: str = "") -> Text:
    """Return *text* with its `code` and its *emphasis* set as such."""
    from rich.text import Text

    said = Text(style=style)
    for piece in re.split(r"(``.+?``|`.+?`|\*\w[^*]*\*)", text):
        if piece.startswith("`"):
            said.append(piece.strip("`"), "cyan")
        elif piece.startswith("*") and piece.endswith("*") and len(piece) > 2:
            said.append(piece[1:-1], "italic")
        else:
            said.append(piece)
    return said
