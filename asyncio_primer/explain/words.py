"""Questions in plain words: which mistakes speak of them, and how telling each word is."""

from __future__ import annotations

import math
import re
import string
from collections import defaultdict
from functools import lru_cache
from typing import Iterable

from asyncio_primer.explain.index import Mistake, everything

COMMON = re.findall(
    r"\w+",
    """
    a an and are as at be but by can do does for from has have how i if in into is it its me my no
    not of on or so than that the then there they this to too was we what when where which who why
    will with would you your s t don doesn isn didn python asyncio async""",
)
ENDINGS = re.compile(r"(?<=[a-z]{3})(?:ings?|ed|es|s|e|ly)$")
INFLECTED = "(?:s|e|es|ed|d|ing|ings|er|ly)?"
HUMP = re.compile(r"(?<=[a-z])(?=[A-Z])")
SPACES = str.maketrans(dict.fromkeys(string.punctuation.replace("*", "") + "\n", " "))
SIGNS = {"async"}  # these say something beside another word
TOGETHER = 0.5  # so much does it count that two words stand together


def stems(text: str) -> list[str]:
    """Return the words of *text* that say something, without their endings."""
    return [ENDINGS.sub("", word) for word in spoken(text) if word not in COMMON]


def spoken(text: str) -> list[str]:
    """Return all words of *text* in small letters, those of a name_like_this one by one."""
    return re.findall(r"[^\W\d_]+\*?", text.lower())


def from_words(text: str, known: Iterable[str] = ()) -> tuple[dict[Mistake, float], float]:
    """Return how much each mistake speaks of the words of *text*, and how much one could.

    If some are *known* they do not count, and the others count only in a question.
    """
    least = 1.0 if known else 0.0
    scores: dict[Mistake, float] = defaultdict(float)
    words, possible = spoken(text), 0.0
    asked = [
        (f" {word}", INFLECTED, 1.0) for word in dict.fromkeys(stems(text)) if word not in known
    ]
    pairs = [
        pair for pair in zip(words, words[1:]) if not {*pair} <= {*COMMON} - SIGNS and not known
    ]
    asked += [(f" {one} {other}", "", TOGETHER) for one, other in dict.fromkeys(pairs)]
    for begins, ends, weight in asked:
        speaking = speaking_of(begins, ends)
        telling = math.log(1 + len(sources()) / max(len(speaking), 1))
        possible += telling if weight == 1 or not stems(text) else 0
        for mistake, share in speaking.items():
            scores[mistake] += telling * share * weight if share >= least else 0
    return scores, possible or 1


@lru_cache(maxsize=None)
def speaking_of(begins: str, ends: str) -> dict[Mistake, float]:
    """Return how much each mistake speaks of a word that *begins* and *ends* in a certain way."""
    search = re.compile(rf"{re.escape(begins)}{ends} ").search
    shares = (
        (mistake, next((share for share, said in texts if begins in said and search(said)), 0))
        for mistake, texts in sources().items()
    )
    return {mistake: share for mistake, share in shares if share}


def likeness(one: str, other: str) -> float:
    """Return the share of the words in two questions that both have."""
    ours, theirs = {*stems(one)}, {*stems(other)}
    return len(ours & theirs) / (len(ours | theirs) or 1)


def covered(one: str, other: str) -> float:
    """Return the share of the words in *one* that the *other* has."""
    ours = {*stems(one)}
    return len(ours & {*stems(other)}) / (len(ours) or 1)


@lru_cache(maxsize=None)
def sources() -> dict[Mistake, list[tuple[float, str]]]:
    """Return the texts of each mistake, with how much it counts what they speak of."""
    found = {}
    for mistake in everything():
        asked = mistake.text.partition("\nAlso asked:")[2].partition("\n\n")[0]
        title = f"{mistake.question} {mistake.name} {asked}"
        title += " " + HUMP.sub(" ", title)  # TaskGroup, and task group
        found[mistake] = [(1.0, plain(title)), (0.4, plain(mistake.text))]
    return found


def plain(text: str) -> str:
    """Return *text* in small letters, with nothing between its words but spaces."""
    return f" {text.lower().translate(SPACES)} "
