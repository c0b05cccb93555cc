"""The sentences that say on which Pythons the example under them runs.

Readers read them, the tests obey them, and the documentation lists them: a
paragraph may say "Needs Python 3.11.", "On Python 3.11 and later:", "On Python
3.12 and 3.13:", "On Python 3.9 to 3.13:", "On Python 3.9 only:" or "Up to
Python 3.13:".
"""

from __future__ import annotations

import re
import sys

BOUNDS = [
    re.compile(r"\bNeeds\s+Python\s+3\.(?P<oldest>\d+)\b(?!\.\d)"),
    re.compile(r"\bOn\s+Python\s+3\.(?P<oldest>\d+)\s+and\s+later\b"),
    re.compile(r"\bOn\s+Python\s+3\.(?P<oldest>\d+)\s+(?:and|to)\s+3\.(?P<newest>\d+)\b(?!\.\d)"),
    re.compile(r"\bOn\s+Python\s+3\.(?P<oldest>(?P<newest>\d+))\s+only\b"),
    re.compile(r"\bUp\s+to\s+Python\s+3\.(?P<newest>\d+)\b(?!\.\d)"),
]


def bounds(words: str) -> tuple[int | None, int | None]:
    """Return the oldest and the newest Python, as x of 3.x, that *words* allow.

    >>> bounds("Needs Python 3.11.")
    (11, None)
    >>> bounds("On Python 3.12 and 3.13 it says:")
    (12, 13)
    >>> bounds("It works since 3.9.")
    (None, None)
    >>> bounds("On Python 3.9 only:")
    (9, 9)
    """
    found = [match.groupdict() for bound in BOUNDS for match in bound.finditer(words)]
    oldest = [int(each["oldest"]) for each in found if each.get("oldest")]
    newest = [int(each["newest"]) for each in found if each.get("newest")]
    return max(oldest, default=None), min(newest, default=None)


def fits(words: str, minor: int = sys.version_info.minor) -> bool:
    """Tell whether Python 3.*minor*, by default this one, is one that *words* allow.

    >>> [fits("On Python 3.9 and later:", minor) for minor in (8, 9, 15)]
    [False, True, True]
    """
    oldest, newest = bounds(words)
    return (oldest is None or oldest <= minor) and (newest is None or minor <= newest)
