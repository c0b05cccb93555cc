"""Finds the mistake behind a message, a traceback, or a question in plain words.

Messages are looked for first, as patterns; a text that holds one is about it.
A text that holds none, and is short, is taken for a question, and its words are
weighed: those that few mistakes speak of count more.
"""

from __future__ import annotations

import math
import re
import string
from collections import defaultdict
from functools import lru_cache
from typing import Iterable, Iterator, NamedTuple

from asyncio_primer.explain.index import Mistake, everything
from asyncio_primer.explain.messages import messages
from asyncio_primer.explain.patterns import OURS, WORD, Pattern, pattern


class Found(NamedTuple):
    """What was found: the best answers first; if there are none, the *nearest* there is."""

    answers: tuple[Mistake, ...]
    nearest: tuple[Mistake, ...]


LONGEST_QUESTION = 60  # words
LONGEST_WRAPPED = 5000  # characters
MOST_LINES = 400
PAIR = re.compile(r"(?=\b(\w+\W+\w+)\b)")  # two words, and all that is between them
LIKELY = 0.5  # this share of what the best has of them is enough
TELLING = re.compile(
    r"(?:Error|Warning|Exception|Group|Interrupt|Exit|Iteration|Empty|Full|Down)\b"
    r"|^<?(?:coroutine object|Task|Future|Executing|Exception|Unhandled|Unclosed|Fatal)\b"
    r"|retrieved|destroyed|raised exception|async def|an error occurred|poll"
)
ERROR = re.compile(r"\s*(?:\w+\.)*\w*(?:Error|Exception|Warning)\b")
SURE = 0.45  # this share of what a question says has to be spoken of
ANSI = re.compile(r"\x1b\[[0-9;]*[A-Za-z]")


def find(text: str) -> Found:
    """Return the mistakes that *text* is about."""
    text = ANSI.sub("", text)
    by_message = from_messages(text)
    if by_message:
        return Found(best(by_message), ())
    asked, sure = question(text)
    if len(asked) > LONGEST_WRAPPED or not 0 < len(stems(asked)) <= LONGEST_QUESTION:
        return Found((), ())
    said, most = from_words(asked)
    found = {each: score for each, score in said.items() if sure and score >= SURE * most}
    likely = found or {each: score for each, score in said.items() if score > 0}
    for each in likely:
        likely[each] += LIKENESS * most * likeness(asked, each.question)
    return Found(best(likely), ()) if found else Found((), best(likely)[:3])


def likeness(one: str, other: str) -> float:
    """Return the share of the words in two questions that both have."""
    ours, theirs = {*stems(one)}, {*stems(other)}
    return len(ours & theirs) / len(ours | theirs)


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
    """Return those of the *scores* that come near the best, at most eight, best first."""
    limit = 0.6 * max(scores.values(), default=0)
    order = sorted((each for each in scores if scores[each] >= limit), key=lambda m: -scores[m])
    return tuple(order[:8])


# -- messages -----------------------------------------------------------------------------


def from_messages(text: str, *, vague: bool = True) -> dict[Mistake, float]:
    """Return the mistakes whose messages are in *text*, with how much of it they explain.

    A vague message counts where it stands alone, or beside something that speaks of asyncio.
    """
    scores: dict[Mistake, float] = {}
    known: set[str] = set()
    told: dict[str, None] = {}
    several = len(text.split("\n", 2)) > 2
    vague = vague and (not several or bool(OURS.search(text)))
    for line in lines(text):
        present = {*WORD.findall(line)}
        for mistake in speaking_of(line):
            for number, each in enumerate(patterns(mistake)):
                if not each.words <= present or (each.vague and not vague):
                    continue
                score = each.score(line)
                if score:  # what a mistake says first, and what it asks about, counts more
                    score += 1 / (1 + number) + 2 * likeness(each.message.text, mistake.question)
                    scores[mistake] = max(scores.get(mistake, 0), score)
                    known |= each.words
                    told[line] = None
    if len(scores) > 1:  # what else is there decides between equals
        for around in " ".join(told), text:
            spoken_of, most = from_words(around, {*stems(" ".join(known))})
            for mistake in scores:
                scores[mistake] += spoken_of.get(mistake, 0) / most
    return scores


def lines(text: str) -> Iterator[str]:
    """Yield each line of *text* once that could be a message, also with what it may go on with.

    If there is none, and not much text, it may be all of it.
    """
    every = [line.strip() for line in text.splitlines()]
    telling = [number for number, line in enumerate(every) if TELLING.search(line)]
    for number in telling[-MOST_LINES:]:
        yield every[number]
        if len(text) < LONGEST_WRAPPED:
            yield " ".join(every[number : number + 3])
    if not telling and len(text) < LONGEST_WRAPPED:
        yield " ".join(every)


def speaking_of(line: str) -> Iterator[Mistake]:
    """Yield the mistakes in which so much of *line* stands that one of their messages may fit."""
    together = set(PAIR.findall(line)) or {line}
    counts = {each: sum(pair in each.text for pair in together) for each in everything()}
    enough = LIKELY * max(counts.values(), default=0)
    return (each for each, count in counts.items() if count >= enough > 0)


@lru_cache(maxsize=None)
def patterns(mistake: Mistake) -> list[Pattern]:
    """Return the patterns of all messages of *mistake*."""
    return [pattern(message) for message in messages(mistake)]


# -- words --------------------------------------------------------------------------------

COMMON = re.findall(
    r"\w+",
    """
    a an and are as at be but by can do does for from has have how i if in into is it its me my no
    not of on or so than that the then there they this to too was we what when where which who why
    will with would you your s t don doesn isn didn python asyncio async""",
)
ENDINGS = re.compile(r"(?<=[a-z]{3})(?:ings?|ed|es|s|e|ly)$")
INFLECTED = "(?:s|e|es|ed|d|ing|ings|er|ly)?"
SPACES = str.maketrans(dict.fromkeys(string.punctuation.replace("*", "") + "\n", " "))
SIGNS = {"async"}  # these say something beside another word
LIKENESS = 0.5  # so much does it count that a question is worded alike
TOGETHER = 0.5  # so much does it count that two words stand together


def stems(text: str) -> list[str]:
    """Return the words of *text* that say something, without their endings."""
    return [ENDINGS.sub("", word) for word in spoken(text) if word not in COMMON]


def spoken(text: str) -> list[str]:
    """Return all words of *text* in small letters, those of a camelCase name one by one."""
    return re.findall(r"[^\W\d_]+\*?", re.sub(r"(?<=[a-z])(?=[A-Z])", " ", text).lower())


def from_words(text: str, known: Iterable[str] = ()) -> tuple[dict[Mistake, float], float]:
    """Return how much each mistake speaks of the words of *text*, and how much one could.

    Those that are *known* do not count.
    """
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
        search = re.compile(rf"{re.escape(begins)}{ends} ").search
        speaking = {}
        for mistake, texts in sources().items():
            share = next((share for share, said in texts if begins in said and search(said)), 0)
            if share:
                speaking[mistake] = share * weight
        telling = math.log(1 + len(sources()) / max(len(speaking), 1))
        possible += telling if weight == 1 else 0
        for mistake, share in speaking.items():
            scores[mistake] += telling * share
    return scores, possible or 1


@lru_cache(maxsize=None)
def sources() -> dict[Mistake, list[tuple[float, str]]]:
    """Return the texts of each mistake, with how much it counts what they speak of."""
    found = {}
    for mistake in everything():
        asked = mistake.text.partition("\nAlso asked:")[2].partition("\n\n")[0]
        title = f"{mistake.question} {mistake.name} {asked}"
        found[mistake] = [(1.0, plain(title)), (0.4, plain(mistake.text))]
    return found


def plain(text: str) -> str:
    """Return *text* in small letters, with nothing between its words but spaces."""
    return f" {text.lower().translate(SPACES)} "
