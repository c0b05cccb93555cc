"""All mistakes, read from their files: nothing is imported or taken apart before it is needed."""

from __future__ import annotations

import ast
import re
from functools import lru_cache
from pathlib import Path
from typing import Iterator, NamedTuple

from asyncio_primer import mistakes
from asyncio_primer.explain.article import Paragraph, Piece, Printed, Program, pieces

FOLDER = Path(mistakes.__file__).parent
LISTED = re.compile(r"^MISTAKES.* = (\(.*?\))$", re.MULTILINE | re.DOTALL)


class Family(NamedTuple):
    """What several mistakes have in common."""

    name: str
    title: str
    words: str
    mistakes: tuple[Mistake, ...]


class Mistake:
    """One mistake: its *text* is the docstring of the module *name* of a *family*."""

    def __init__(self, family: str, name: str, text: str) -> None:
        """Take the question, which is the first paragraph."""
        self.family, self.name, self.text = family, name, text
        self.question = " ".join(text.partition("\n\n")[0].split())
        self._pieces: tuple[Piece, ...] = ()

    @property
    def title(self) -> str:
        """The question without marks, for where all is plain text."""
        return self.question.replace("`", "")

    @property
    def pieces(self) -> tuple[Piece, ...]:
        """All that follows the question, taken apart."""
        if not self._pieces:
            _, *rest = pieces(self.text)
            self._pieces = tuple(rest)
        return self._pieces

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
    return tuple(map(family, mistakes.FAMILIES))


def family(name: str) -> Family:
    """Return the family *name*."""
    source = (FOLDER / name / "__init__.py").read_text(encoding="utf-8")
    title, _, words = docstring(source).partition("\n\n")
    listed = LISTED.search(source)
    assert listed, f"{name} does not list its mistakes"
    return Family(
        name, title, words, tuple(mistake(name, each) for each in ast.literal_eval(listed[1]))
    )


def mistake(family: str, name: str) -> Mistake:
    """Return the mistake *name* of *family*."""
    with open(f"{FOLDER}/{family}/{name}.py", encoding="utf-8") as file:
        return Mistake(family, name, docstring(file.read()))


def everything() -> Iterator[Mistake]:
    """Yield every mistake, in reading order."""
    return (mistake for family in families() for mistake in family.mistakes)


def docstring(source: str) -> str:
    """Return the docstring of the module *source*, which ``python -OO`` would not keep."""
    start, end = source.index('"""') + 3, source.rindex('"""')
    text = source[start:end]
    if "\\" in text and not source.startswith("r"):
        text = ast.literal_eval(f'"""{text}"""')
    return text.strip()
