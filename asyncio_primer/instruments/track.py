"""What one lane did, while it is being told; a moment is a number in the order of the telling."""

from __future__ import annotations

from typing import Any

from .ear import Lane as Who
from .reasons import NOT_YET


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
