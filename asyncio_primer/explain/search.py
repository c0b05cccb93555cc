"""Finds the mistake behind a message, a traceback, or a question in plain words.

Messages are looked for first, as patterns; a text that holds one is about it.
A text that holds none, and is short, is taken for a question, and its words are
weighed: those that few mistakes speak of count more.
"""

from __future__ import annotations

import math
import re
from collections import Counter, defaultdict
from functools import lru_cache
from typing import Iterable, Iterator, NamedTuple

from asyncio_primer.explain.article import Paragraph
from asyncio_primer.explain.index import Mistake, everything
from asyncio_primer.explain.messages import messages
from asyncio_primer.explain.patterns import OURS, WORD, Pattern, pattern


class Found(NamedTuple):
    """What was found: the best answers first; if there are none, the *nearest* there is."""

    answers: tuple[Mistake, ...]
    nearest: tuple[Mistake, ...]


LONGEST_QUESTION = 60  # words
LONGEST_WRAPPED = 5000  # characters
SURE = 0.45  # this share of what a question says has to be spoken of
ANSI = re.compile(r"\x1b\[[0-9;]*[A-Za-z]")


def find(text: str) -> Found:
    """Return the mistakes that *text* is about."""
    text = ANSI.sub("", text)
    by_message = from_messages(text)
    if by_message:
        return Found(best(by_message), ())
    words = stems(question(text))
    if not words or len(words) > LONGEST_QUESTION:
        return Found((), ())
    said, most = from_words(words)
    sure = {each: score for each, score in said.items() if score >= SURE * most}
    if sure:
        return Found(best(sure), ())
    return Found((), best({each: score for each, score in said.items() if score > 0}))


def about_asyncio(text: str) -> Mistake | None:
    """Return the mistake whose message is in *text*, if that could come from asyncio only."""
    found = from_messages(text, vague=False)
    return best(found)[0] if found else None


def question(text: str) -> str:
    """Return what could be a question in *text*: of a traceback only its last line, if at all."""
    if "Traceback (most recent call last)" not in text and '  File "' not in text:
        return text
    *_, last = filter(str.strip, text.splitlines())
    return last if OURS.search(last) else ""


def best(scores: dict[Mistake, float]) -> tuple[Mistake, ...]:
    """Return those of the *scores* that come near the best, at most six, best first."""
    limit = 0.6 * max(scores.values(), default=0)
    order = sorted((each for each in scores if scores[each] >= limit), key=lambda m: -scores[m])
    return tuple(order[:6])


# -- messages -----------------------------------------------------------------------------


@lru_cache(maxsize=None)
def patterns() -> dict[str, list[tuple[Mistake, Pattern]]]:
    """Return all patterns, by the longest word that a message has to have to fit."""
    found: dict[str, list[tuple[Mistake, Pattern]]] = defaultdict(list)
    for mistake in everything():
        for message in messages(mistake):
            made = pattern(message)
            found[max(made.words, key=len)].append((mistake, made))
    return found


def from_messages(text: str, *, vague: bool = True) -> dict[Mistake, float]:
    """Return the mistakes whose messages are in *text*, with how much of it they explain.

    A vague message counts where it stands alone, or beside something that speaks of asyncio.
    """
    scores: dict[Mistake, float] = {}
    several = len(text.split("\n", 2)) > 2
    vague = vague and (not several or bool(OURS.search(text)))
    for line in lines(text):
        present = {*WORD.findall(line)}
        for word in present & patterns().keys():
            for mistake, each in patterns()[word]:
                if each.words <= present and (vague or not each.vague):
                    scores[mistake] = max(scores.get(mistake, 0), each.score(line))
    scores = {mistake: score for mistake, score in scores.items() if score}
    if several and len(scores) > 1:
        said, most = from_words(stems(text))
        for mistake in scores:  # what else is there decides between equals
            scores[mistake] += said.get(mistake, 0) / most
    return scores


def lines(text: str) -> Iterator[str]:
    """Yield each line of *text* once, and if that is short, all of it in one: it may be wrapped."""
    yield from dict.fromkeys(text.splitlines())
    if len(text) < LONGEST_WRAPPED:
        yield " ".join(text.split())


# -- words --------------------------------------------------------------------------------

COMMON = frozenset(
    "a an and are as at be but by can do does for from has have how i if in into is it its me my no"
    " not of on or so than that the then there they this to too was we what when where which who"
    " why will with would you your s t don doesn isn didn python asyncio async".split()
)
ENDINGS = re.compile(r"(?<=\w{3})(?:ings?|ed|es|s|e|ly)$")


def stems(text: str) -> list[str]:
    """Return the words of *text* that say something, without their endings."""
    words = re.findall(r"[^\W\d]+", re.sub(r"(?<=[a-z])(?=[A-Z])", " ", text).lower())
    return [ENDINGS.sub("", word) for word in words if word not in COMMON]


@lru_cache(maxsize=None)
def weights() -> tuple[dict[Mistake, dict[str, float]], dict[str, float]]:
    """Return how much each mistake speaks of each word, and how telling the word is."""
    spoken: dict[Mistake, dict[str, float]] = {}
    for mistake in everything():
        said: dict[str, float] = defaultdict(float)
        for share, text in sources(mistake):
            for word in {*stems(text)}:
                said[word] = max(said[word], share)
        spoken[mistake] = said
    often = Counter(word for said in spoken.values() for word in said)
    return spoken, {word: math.log(1 + len(spoken) / count) for word, count in often.items()}


def sources(mistake: Mistake) -> Iterable[tuple[float, str]]:
    """Yield the texts of *mistake* that a question is compared with, and how much each counts."""
    yield 1.0, f"{mistake.question} {mistake.name} {mistake.paragraph('Also asked:')}"
    yield 0.6, " ".join(message.text for message in messages(mistake))
    yield 0.3, " ".join(piece.text for piece in mistake.pieces if isinstance(piece, Paragraph))
    yield 0.3, " ".join(program.code for program, _ in mistake.programs())


def from_words(words: Iterable[str]) -> tuple[dict[Mistake, float], float]:
    """Return how much each mistake speaks of *words*, and how much one could at most."""
    spoken, telling = weights()
    unheard = math.log(1 + len(spoken))
    asked = {word: telling.get(word, unheard) for word in words}
    scores = {
        mistake: sum(weight * said.get(word, 0) for word, weight in asked.items())
        for mistake, said in spoken.items()
    }
    return scores, sum(asked.values()) or 1
