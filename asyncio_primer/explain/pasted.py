"""Pasted text: which messages are in it, and so which mistakes it is about."""

from __future__ import annotations

import re
from collections import Counter
from functools import lru_cache
from typing import Iterator

from asyncio_primer.explain.index import Mistake, everything
from asyncio_primer.explain.messages import messages
from asyncio_primer.explain.patterns import OURS, WORD, Pattern, pattern
from asyncio_primer.explain.words import covered, from_words, stems

LONGEST = 5000  # characters: what is longer is a log, and its lines are not broken
MOST_LINES = 400
PAIR = re.compile(r"(?=\b(\w+\W+\w+)\b)")  # two words, and all that is between them
ASKED = 0.6  # a question with more than this share of a message's words is about that message
LIKELY = 0.5  # this share of what the best has of them is enough
TELLING = re.compile(
    r"(?:Error|Warning|Exception|Group|Interrupt|Exit|Iteration|Empty|Full|Down|Pool)\b"
    r"|coroutine object|^<?(?:Task|Future|Executing|Exception|Unhandled|Unclosed|Fatal)\b"
    r"|retrieved|destroyed|raised exception|async def|an error occurred|poll"
)


def from_messages(text: str, *, around: str = "", vague: bool = True) -> dict[Mistake, float]:
    """Return the mistakes whose messages are in *text*, with how much of it they explain.

    A vague message counts where it stands alone, or if what is *around* it speaks of asyncio.
    """
    scores: dict[Mistake, float] = {}
    known: set[str] = set()
    told: dict[str, None] = {}
    several = len(text.split("\n", 2)) > 2
    vague = vague and (not several or bool(OURS.search(around or text)))
    for group in lines(text):
        for line in group:
            for mistake, number, each in fitting(line, vague):
                # what a mistake says first, and what it asks about, counts more
                asked = covered(each.message.text, mistake.question) > ASKED
                score = each.score(line) + 1 / (1 + number) + asked
                scores[mistake] = max(scores.get(mistake, 0), score)
                known |= {*WORD.findall(each.message.text)} - each.own
                told[line] = None
        if scores:
            break
    if len(scores) > 1:  # what else is there decides between equals
        for around in " ".join(told), text if len(text) < LONGEST else "":
            spoken_of, most = from_words(around, {*stems(" ".join(known))})
            for mistake in scores:
                scores[mistake] += round(4 * spoken_of.get(mistake, 0) / most) / 4
    return scores


def lines(text: str) -> Iterator[list[str]]:
    """Yield the lines of *text* that could be a message, also with what they may go on with.

    First those that say what went wrong, then the warnings that often only come along with that.
    If there are none, and not much text, it may be all of it.
    """
    every = [line.strip() for line in text.splitlines()]
    groups: list[list[str]] = [[], [], []]
    telling = [number for number, line in enumerate(every) if TELLING.search(line)]
    for number in telling[-MOST_LINES:]:
        line = every[number]
        group = ("was never awaited" in line) + 2 * ("Enable tracemalloc" in line)
        groups[group].append(line)
        following = every[number + 1 : number + 3]
        if not group and len(text) < LONGEST and not any(map(TELLING.search, following)):
            groups[group].append(" ".join([line, *following]))
    yield from ([*dict.fromkeys(group)] for group in groups)
    if not telling and len(text) < LONGEST:
        yield [" ".join(every)]


def fitting(line: str, vague: bool) -> Iterator[tuple[Mistake, int, Pattern]]:
    """Yield the patterns that fit *line*, with their places in their mistakes."""
    present = {*WORD.findall(line)}
    for mistake in speaking_of(line):
        for number, each in enumerate(patterns(mistake)):
            if each.words <= present and (vague or not each.vague) and each.score(line):
                yield mistake, number, each


def speaking_of(line: str) -> Iterator[Mistake]:
    """Yield the mistakes in which so much of *line* stands that one of their messages may fit."""
    counts = Counter(each for pair in {*PAIR.findall(line)} or {line} for each in holding(pair))
    enough = LIKELY * max(counts.values(), default=0)
    return (each for each in everything() if counts[each] >= enough > 0)


@lru_cache(maxsize=None)
def holding(text: str) -> tuple[Mistake, ...]:
    """Return the mistakes in which *text* stands."""
    return tuple(each for each in everything() if text in each.text)


@lru_cache(maxsize=None)
def patterns(mistake: Mistake) -> list[Pattern]:
    """Return the patterns of all messages of *mistake*."""
    return [pattern(message) for message in messages(mistake)]
