"""Finds the mistake behind a message, a traceback, or a question in plain words.

Messages are looked for first, as patterns; a text that holds one is about it.
A text that holds none, and is short, is taken for a question, and its words are
weighed: those that few mistakes speak of count more.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from asyncio_primer.explain.index import Mistake
from asyncio_primer.explain.pasted import LONGEST, from_messages
from asyncio_primer.explain.patterns import OURS
from asyncio_primer.explain.words import SIGNS, from_words, likeness, spoken, stems


class Found(NamedTuple):
    """What was found: the best answers first; if there are none, the *nearest* there is."""

    answers: tuple[Mistake, ...]
    nearest: tuple[Mistake, ...]


LONGEST_QUESTION = 60  # words
LIKENESS = 0.5  # so much does it count that a question is worded alike
ERROR = re.compile(r"\s*(?:\w+\.)*\w*(?:Error|Exception|Warning)(?::|\s*$)")
SURE = 0.45  # this share of what a question says has to be spoken of
CHAINED = re.compile(
    r"^.*(?:During handling of the above|The above exception was the direct).*$", re.M
)
ANSI = re.compile(r"\x1b\[[0-9;]*[A-Za-z]")


def find(text: str) -> Found:
    """Return the mistakes that *text* is about."""
    text = ANSI.sub("", text)
    *_, last = CHAINED.split(text)  # what was raised in the end
    by_message = from_messages(last, around=text) or from_messages(text)
    if by_message:
        return Found(best(by_message), ())
    asked, sure = question(text)
    if len(asked) > LONGEST or not telling(asked):
        return Found((), ())
    said, most = from_words(asked)
    found = {each: score for each, score in said.items() if sure and score >= SURE * most}
    likely = found or {each: score for each, score in said.items() if score > 0}
    for each in likely:
        likely[each] += LIKENESS * most * likeness(asked, each.question)
    return Found(best(likely), ()) if found else Found((), best(likely)[:3])


def telling(asked: str) -> bool:
    """Tell whether *asked* is short enough for a question, and says anything."""
    words = spoken(asked)
    return len(words) <= LONGEST_QUESTION and bool(stems(asked) or SIGNS & {*words})


def about_asyncio(text: str) -> Mistake | None:
    """Return the mistake whose message is in *text*, if that could come from asyncio only."""
    found = from_messages(text, vague=False)
    return best(found)[0] if found else None


def question(text: str) -> tuple[str, bool]:
    """Return what could be a question in *text*, and whether it could be about asyncio.

    Of a traceback that is its last line, and of an error it is not sure.
    """
    lines = [line for line in text.splitlines() if line.strip()]
    if len(lines) > 1 and any(line.startswith(("Traceback ", '  File "')) for line in lines):
        text = lines[-1]
    return text, bool(OURS.search(text)) or not ERROR.match(text)


def best(scores: dict[Mistake, float]) -> tuple[Mistake, ...]:
    """Return those of the *scores* that come near the best, at most ten, best first."""
    limit = 0.6 * max(scores.values(), default=0)
    order = sorted((each for each in scores if scores[each] >= limit), key=lambda m: -scores[m])
    return tuple(order[:10])
