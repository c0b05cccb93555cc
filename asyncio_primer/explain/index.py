"""All mistakes, read from their files: nothing is imported, so it is quick."""

from __future__ import annotations

import ast
import importlib
from functools import lru_cache
from pathlib import Path
from typing import Iterator, NamedTuple

from asyncio_primer import mistakes
from asyncio_primer.explain.article import Paragraph, Piece, Printed, Program, pieces

FOLDER = Path(mistakes.__file__).parent


class Family(NamedTuple):
    """What several mistakes have in common."""

    name: str
    title: str
    words: str
    mistakes: tuple[Mistake, ...]


class Mistake(NamedTuple):
    """One mistake: the *question* that a learner asks, and the answer in *pieces*."""

    family: str
    name: str
    question: str
    pieces: tuple[Piece, ...]

    def __hash__(self) -> int:
        """Return what its name says; there are no two of one name."""
        return hash(self.name)

    def programs(self) -> Iterator[tuple[Program, list[Printed]]]:
        """Yield each program, and what it prints."""
        for number, piece in enumerate(self.pieces):
            if isinstance(piece, Program):
                printed = []
                for following in self.pieces[number + 1 :]:
                    if isinstance(following, Program):
                        break
                    if isinstance(following, Printed):
                        printed.append(following)
                yield piece, printed

    def paragraph(self, start: str) -> str:
        """Return the words of the paragraph that begins with *start*, without that."""
        for piece in self.pieces:
            if isinstance(piece, Paragraph) and piece.text.startswith(start):
                return " ".join(piece.text[len(start) :].split())
        return ""


@lru_cache(maxsize=None)
def families() -> tuple[Family, ...]:
    """Return all families in reading order."""
    return tuple(family(name) for name in mistakes.FAMILIES)


def family(name: str) -> Family:
    """Return the family *name*."""
    module = importlib.import_module(f"{mistakes.__name__}.{name}")
    title, _, words = docstring(FOLDER / name / "__init__.py").partition("\n\n")
    return Family(name, title, words, tuple(mistake(name, each) for each in module.MISTAKES))


def mistake(family: str, name: str) -> Mistake:
    """Return the mistake *name* of *family*."""
    question, *rest = pieces(docstring(FOLDER / family / f"{name}.py"))
    assert isinstance(question, Paragraph)
    return Mistake(family, name, " ".join(question.text.split()), tuple(rest))


def everything() -> Iterator[Mistake]:
    """Yield every mistake, in reading order."""
    return (mistake for family in families() for mistake in family.mistakes)


def docstring(path: Path) -> str:
    """Return the docstring of the module in *path*, which ``python -OO`` would not keep."""
    return ast.get_docstring(ast.parse(path.read_text(encoding="utf-8"))) or ""
