"""A moment that is as exact as its nanoseconds.

In floats, 0.1 + 0.2 - 0.1 makes 0.20000000000000004.  The skipping clock counts whole
nanoseconds and hands out floats that remember them:

>>> started = Instant(100_000_000)
>>> now = started + 0.2
>>> now, now - started
(0.3, 0.2)
"""

from __future__ import annotations

import math
from typing import Any

NS = 10**9


class Instant(float):
    """A moment *ns* nanoseconds after the clock's zero, in seconds."""

    ns: int

    def __new__(cls, ns: int, *_: Any) -> Instant:
        """Make a moment from whole nanoseconds."""
        instant = super().__new__(cls, ns / NS)
        instant.ns = ns
        return instant

    def __add__(self, seconds: Any) -> Any:
        total = super().__add__(seconds)
        if isinstance(total, float) and math.isfinite(seconds * NS):
            return Instant(self.ns + round(seconds * NS))
        return total

    __radd__ = __add__

    def __sub__(self, other: Any) -> Any:
        if isinstance(other, Instant):
            return (self.ns - other.ns) / NS
        total = super().__sub__(other)
        if isinstance(total, float) and math.isfinite(other * NS):
            return Instant(self.ns - round(other * NS))
        return total

    def __reduce__(self) -> tuple[Any, ...]:
        return float, (float(self),)


class Deadline(Instant):
    """When a timer goes off; of two equal ones the one with the lower *place* comes first."""

    place: int

    def __new__(cls, ns: int, place: int) -> Deadline:
        """Make a deadline, and give it its place in the queue."""
        deadline = super().__new__(cls, ns)
        assert isinstance(deadline, Deadline)
        deadline.place = place
        return deadline

    def __lt__(self, other: Any) -> bool:
        if isinstance(other, Deadline):
            return (self.ns, self.place) < (other.ns, other.place)
        return self.ns < other.ns if isinstance(other, Instant) else super().__lt__(other)

    def __ge__(self, other: Any) -> bool:
        return self.ns >= other.ns if isinstance(other, Instant) else super().__ge__(other)
