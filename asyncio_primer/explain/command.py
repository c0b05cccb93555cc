"""What `asyncio-primer explain` does: answers, lists, or says that it does not know."""

from __future__ import annotations

import os
import re
import sys
import textwrap
from typing import Iterable

from asyncio_primer.contents import row
from asyncio_primer.explain.index import Mistake, everything, families
from asyncio_primer.explain.typeset import Typesetter, wording

COMMAND = "asyncio-primer explain"


def explain(words: list[str], columns: int, *, listing: bool) -> int:
    """Explain *words*, or what is pasted; return the exit status."""
    if listing:
        print("\n".join(contents(columns)))
        return 0
    text = pasted() if words in ([], ["-"]) else " ".join(words)
    named = [each for each in everything() if each.name == text.strip().replace("-", "_")]
    if named:
        return answer(named, columns)
    from asyncio_primer.explain.search import find

    found = find(text)
    if found.answers:
        return answer(found.answers, columns)
    if text.strip():
        print("Nothing here is about that.", end=" ", file=sys.stderr)
        print("Paste the last line of the error, or ask in a few words.", file=sys.stderr)
    else:
        print("There was nothing to explain.", end=" ", file=sys.stderr)
        print(f"Paste an error message: {COMMAND} 'no running event loop'", file=sys.stderr)
    if found.nearest:
        print("\nThe nearest there is:", *titles(found.nearest, columns), sep="\n", file=sys.stderr)
    print(f"\nAll there is: {COMMAND} --list", file=sys.stderr)
    return 1


def pasted() -> str:
    """Return what comes from standard input; say how to end it, to a person."""
    if sys.stdin is None:
        return ""
    if sys.stdin.isatty():
        end = "Ctrl-Z and Enter" if os.name == "nt" else "Ctrl-D"
        print(f"Paste the error, or ask; then Enter, and {end}.", file=sys.stderr)
    return sys.stdin.buffer.read().decode("utf-8", "replace")


def answer(mistakes: Iterable[Mistake], columns: int) -> int:
    """Print the first of *mistakes*, and the titles of the others; return the exit status."""
    first, *others = mistakes
    coloured = sys.stdout.isatty() and not os.environ.get("NO_COLOR")
    setter = Typesetter(columns, coloured=coloured and os.environ.get("TERM") != "dumb")
    said = wording(first, setter.minor)
    if said:
        print(setter.ink(said, "1", "31") + "\n")
    print("\n".join(setter.mistake(first)).rstrip())
    following = first.paragraph("Next:")
    print("\n" + "\n".join(setter.wrapped(f"Next: {following}")))
    for lesson in re.findall(r"`asyncio_primer\.(\w+)`", following)[:1]:
        print(f"\nRead it: asyncio-primer read {lesson}")
        print(f"Run it:  asyncio-primer run {lesson}")
    if others:
        print("\nOr did you mean:", *titles(others, columns), sep="\n")
    return 0


def titles(mistakes: Iterable[Mistake], columns: int) -> Iterable[str]:
    """Yield the question of each of *mistakes*, and how to have it answered."""
    for each in mistakes:
        yield from textwrap.wrap(
            each.title, max(columns, 40), initial_indent="  ", subsequent_indent="  "
        )
        yield f"    {COMMAND} {each.name}"


def contents(columns: int) -> Iterable[str]:
    """Yield the list of all mistakes, family by family, at most *columns* wide."""
    width = max(len(each.name) for each in everything())
    for family in families():
        yield family.title.replace("`", "") + "\n"
        for each in family.mistakes:
            yield from row(each.name, each.title, width, columns)
        yield ""
