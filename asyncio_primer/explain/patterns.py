"""Messages as patterns: other names, addresses, numbers and paths notwithstanding.

What the learner chose - names that the program defines, values that it writes
down - may be anything in a message that is pasted; all other words have to be
there.  The more of them there are, the surer it is that the message is meant.
"""

from __future__ import annotations

import keyword
import re
from collections import defaultdict
from functools import lru_cache
from typing import Iterator, NamedTuple

from asyncio_primer.explain.messages import Message

PARTS = re.compile(
    r"""(?P<any> \.\.\. )
      | (?P<repr> <(?:[^<>]|<(?:[^<>]|<[^<>]*>)*>)*> )
      | (?P<quoted> '[^'\n]*' | "[^"\n]*" )
      | (?P<number> 0x[0-9a-f]+ | \d[\d.]* )
      | (?P<name> [^\W\d][\w.]* )
      | (?P<space> \s+ )
      | (?P<other> . )""",
    re.VERBOSE,
)
WORD = re.compile(r"[^\W\d]\w*")
DEFINED = re.compile(
    r"\b(?:def|class|as|for|global)\s+(\w+)|(\w+)\s*(?:=|:=)(?!=)|\((\w+)|,\s*(\w+)\s*[,)=]"
    r"|\"([^\"\n]*)\"|'([^'\n]*)'"
)
CLASS = re.compile(r"(?:\w+\.)*(\w+)(?::\s+|$)")
QUOTES = "'\"`\u2018\u2019\u201c\u201d"
ANYTHING = re.compile(r"object \0 (?:can't|at 0x)")
GUESS = re.compile(r"\.?\sDid\syou\smean.*")
ANY = {
    "any": ".*?",
    "repr": "<.*>",
    "number": r"[\da-fA-Fx.]+",
    "space": r"\s+",
    "own": r"[\w.<>-]+",
    "type": r"[\w.<>-]+",
    "quoted": r"(?:'.*?'|\".*?\")",
}
COUNTED = {"was": "(?:was|were)", "were": "(?:was|were)"}
for one in ("exception", "argument", "item", "second"):
    COUNTED[one] = COUNTED[f"{one}s"] = f"{one}s?"
OURS = re.compile(
    r"async|await|corout|future|\btasks?\b|\bloop\b|taskgroup|gather|executor|transport|unclosed"
    r"|subprocess|semaphore|stream(?:reader|writer)|contextvar",
    re.IGNORECASE,
)


SAME = 5  # what it is worth, in characters, that nothing differs


class Pattern(NamedTuple):
    """A message taken apart: the *words* that must be there, and whether they are *vague*.

    A vague message does not speak of asyncio, and could come from any program.
    """

    message: Message
    words: frozenset[str]
    own: frozenset[str]
    vague: bool

    def score(self, text: str) -> float:
        """Tell how many characters of *text* are this message's, or none if it is not there."""
        found = expression(self.message).search(text)
        if not found:
            return 0
        others = {*WORD.findall(self.message.text)} - self.words - self.own
        same = sum(map(len, others & {*WORD.findall(found[0])}))
        exact = SAME if not self.own and found[0] in self.message.text else 0
        return sum(map(len, self.words)) + same / 2 + exact


def pattern(message: Message) -> Pattern:
    """Return the pattern of *message*."""
    name, text = split(message.text)
    words: dict[str, set[str]] = defaultdict(set)
    for kind, part in cut(text, names(message.code)):
        words[kind].update(word for word in WORD.findall(part) if word not in COUNTED)
    fixed = frozenset(words["name"] or {name})
    return Pattern(message, fixed, frozenset(words["own"] | words["quoted"]), not OURS.search(text))


@lru_cache(maxsize=None)
def expression(message: Message) -> re.Pattern[str]:
    """Return the regular expression for *message*."""
    name, text = split(message.text)
    if not text:  # the name of a class alone, on a line of its own
        return re.compile(rf"^(?:\w+\.)*{name}:?\s*$", re.MULTILINE)
    rest = "".join(written(kind, part) for kind, part in cut(text, names(message.code)))
    if not name:
        return re.compile(rest)
    known = len(WORD.findall(text)) > 3  # even without the name of the class
    return re.compile(rf"(?:(?<!\w){name}:\s+)" + ("?" if known else "") + rest)


def split(text: str) -> tuple[str, str]:
    """Return the name of the class with which *text* begins, and what follows it.

    A guess at its end is left out: not every Python makes one.
    """
    text = GUESS.sub("", text).replace("0x...", "0x0")
    if text.startswith("<") and text.endswith(">"):
        return "", text[1:-1]
    head = CLASS.match(text)
    return (head[1], text[head.end() :]) if head else ("", text)


def written(kind: str, part: str) -> str:
    """Return the regular expression for *part* of a message."""
    if kind in ANY:
        return ANY[kind]
    if part in COUNTED:
        return COUNTED[part]
    if part in QUOTES:
        return f"[{QUOTES}]?"
    return re.escape(part)


def cut(text: str, own: set[str]) -> Iterator[tuple[str, str]]:
    """Yield the parts of *text*, each with its kind; the learner's *own* ones may be anything."""
    for part in PARTS.finditer(text):
        kind, some = part.lastgroup or "", part[0]
        if kind == "quoted" and some[1:-1] not in own:
            yield from (("other", some[0]), *cut(some[1:-1], own), ("other", some[-1]))
            continue
        called = "." in some or text[part.end() :][:1] == "("
        called = called or text[: part.start()].endswith("<locals>.")
        if kind == "name" and called and some.split(".")[0] in own:
            kind = "own"
        elif kind == "name" and ANYTHING.search(f"{text[: part.start()]}\0{text[part.end() :]}"):
            kind = "type"  # whatever it was
        yield kind, some


def names(code: str) -> set[str]:
    """Return what a program chose, names and texts, as far as that can be told from its *code*."""
    found = {name for groups in DEFINED.findall(code) for name in groups if name}
    return found - {"loop", "asyncio", "self", *keyword.kwlist}
