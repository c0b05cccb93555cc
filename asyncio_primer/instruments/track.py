"""What one lane did, while it is being told; a moment is a number in the order of the telling."""

from __future__ import annotations

from operator import itemgetter
from typing import Any

from .ear import Lane as Who
from .reasons import NOT_YET
from .timeline import Lane, Mark, Output, Span

_IN_ORDER = itemgetter(Span._fields.index("first"))
_new: Any = tuple.__new__  # a hundred thousand spans are made twice as fast without Span's own


class Track:
    """What one lane did, of which *who* is known."""

    __slots__ = (
        "called", "inside", "line", "marks", "open", "output", "ready", "reason", "since", "spans",
        "who",
    )  # fmt: skip

    def __init__(self, who: Who) -> None:
        self.who = who
        self.called = ""
        self.spans: list[Any] = []
        self.marks: list[Any] = []
        self.output: list[Any] = []
        self.open: list[Any] = []  # calls that are not over
        self.since: int | None = None  # the moment at which it was suspended, or made
        self.reason = NOT_YET
        self.ready: int | None = None  # when it could have gone on
        self.inside: int | None = None  # the first event in its current step
        self.line: dict[str, tuple[int, str]] = {}  # what was printed since the last newline

    def empty(self) -> bool:
        """Tell whether there is nothing to show."""
        return not (self.spans or self.marks or self.output or self.open)

    def lane(
        self, parent: int | None, names: dict[int, str], times: list[int], orders: list[int]
    ) -> Lane:
        """Return what it did, by *times* and *orders* of all moments, and *names* of all lanes."""
        spans = [
            _new(Span, (
                kind, times[start], times[end], orders[start], orders[end],
                what if type(what) is str else f"task {names[what]}" if what in names else "task",
                where, depth,
            ))
            for kind, start, end, what, where, depth in self.spans
        ]  # fmt: skip
        spans.sort(key=_IN_ORDER)
        number, _, kind, _, where = self.who
        return Lane(
            names[number], kind, parent, self.called, where, tuple(spans),
            tuple(Mark(kind, times[at], orders[at], what) for kind, at, what in self.marks),
            tuple(Output(text, times[at], orders[at], to) for text, at, to in self.output),
        )  # fmt: skip
