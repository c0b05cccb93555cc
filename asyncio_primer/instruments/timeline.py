"""What was heard, as data: lanes, and on each of them spans, marks and output.

Moments are whole nanoseconds since the recording began.  On a clock that skips the waiting many
things happen at one moment; so each has an order, too, a number that no other moment of the
recording has.
"""

from __future__ import annotations

from bisect import bisect
from dataclasses import dataclass
from typing import NamedTuple

SECOND = 10**9
HELD = SECOND // 100  # from here on, who waits for the loop is held up, and who keeps it holds up


class Span(NamedTuple):
    """Something that lasted: ``step``, ``wait``, ``ready``, ``call``, ``long`` or ``idle``.

    ``ready`` is a task that could go on but did not get its turn; ``long`` a call of a function
    that is not the program's own, and took its time; ``idle`` an event loop without anything to do.
    """

    kind: str
    start: int
    end: int
    first: int
    last: int
    what: str = ""
    where: str = ""
    depth: int = 0

    @property
    def length(self) -> int:
        """The nanoseconds that it lasted."""
        return self.end - self.start


class Mark(NamedTuple):
    """Something that happened: ``made``, ``returned``, ``raised``, ``cancelled``, ``pending``, ...

    ``pending`` is a task that was not over at the end of the recording; ``unheard`` one that failed
    and nobody asked; ``never awaited`` a coroutine that was made on this lane and never run.
    """

    kind: str
    at: int
    order: int
    what: str = ""


class Output(NamedTuple):
    """A line that was printed, to ``out`` or ``err``."""

    text: str
    at: int
    order: int
    stream: str = "out"


class Lane(NamedTuple):
    """A task, or a ``thread`` outside of its tasks, and all that it did.

    *parent* is the index of the lane that made it, *where* the line that did; *called* the name
    that the program gave to the task.
    """

    name: str
    kind: str = "task"
    parent: int | None = None
    called: str = ""
    where: str = ""
    spans: tuple[Span, ...] = ()
    marks: tuple[Mark, ...] = ()
    output: tuple[Output, ...] = ()

    def of(self, *kinds: str) -> list[Span]:
        """Return the spans of these *kinds*."""
        return [span for span in self.spans if span.kind in kinds]

    @property
    def running(self) -> float:
        """The seconds in which it ran."""
        return sum(span.length for span in self.of("step")) / SECOND

    @property
    def waiting(self) -> float:
        """The seconds in which it was suspended."""
        return sum(span.length for span in self.of("wait")) / SECOND

    @property
    def held_up(self) -> float:
        """The seconds in which it could have gone on, but others kept the event loop."""
        return sum(span.length for span in self.of("ready")) / SECOND

    @property
    def suspensions(self) -> int:
        """How often it was suspended."""
        return sum(span.kind == "wait" for span in self.spans)

    @property
    def end(self) -> str:
        """How it ended: ``returned``, ``raised``, ``cancelled`` - or ``pending``."""
        kinds = [mark.kind for mark in self.marks]
        return next((kind for kind in ENDS if kind in kinds), "")


ENDS = ("returned", "raised", "cancelled", "pending")


@dataclass(frozen=True, repr=False)
class Timeline:
    """A recorded run; `record` returns one.

    *lanes* are in the order in which they are drawn: tasks under the task that made them.  *length*
    is in nanoseconds, *moments* the number of orders; *notes* say what is missing.
    """

    lanes: tuple[Lane, ...] = ()
    title: str = ""
    length: int = 0
    moments: int = 0
    notes: tuple[str, ...] = ()

    def become(self, other: Timeline) -> None:
        """Take over what *other* holds; `record` does it once, at the end of its block."""
        for name, value in vars(other).items():
            object.__setattr__(self, name, value)

    @property
    def total(self) -> float:
        """The seconds from the beginning to the end of the recording."""
        return self.length / SECOND

    @property
    def tasks(self) -> list[Lane]:
        """The lanes that are tasks."""
        return [lane for lane in self.lanes if lane.kind == "task"]

    @property
    def summary(self) -> str:
        """What there is to see, in a paragraph of plain English."""
        from .words import summary

        return summary(self)

    def __repr__(self) -> str:
        from .words import heading

        return f"<Timeline {heading(self)}>"

    def __str__(self) -> str:
        from .text import drawn

        return drawn(self)

    def _repr_svg_(self) -> str:
        from .svg import drawn

        return drawn(self)

    def to_json(self) -> str:
        """Return all of it as JSON."""
        from .saved import written

        return written(self)

    @staticmethod
    def from_json(text: str) -> Timeline:
        """Return the timeline that was written as *text*.

        Raises `ValueError`, which says what is wrong with it.
        """
        from .saved import read

        return read(text)

    def lane(self, name: str) -> Lane:
        """Return the lane of that *name*.

        Raises `KeyError`, which says what lanes there are.
        """
        for lane in self.lanes:
            if lane.name == name:
                return lane
        raise KeyError(
            f"no lane {name!r}; there are: {', '.join(lane.name for lane in self.lanes)}"
        )

    def holds(self) -> list[tuple[Lane, Span]]:
        """Return what kept the loop from tasks that were ready, longest first.

        A step of a task; or, of a thread or a task whose steps are not heard, a function.
        """
        loops = self._loops()
        waits: dict[int, list[Span]] = {}
        steps: dict[int, list[int]] = {}
        for loop, lane in zip(loops, self.lanes):
            waits.setdefault(loop, []).extend(
                span for span in lane.of("ready") if span.length >= HELD
            )
            steps.setdefault(loop, []).extend(span.first for span in lane.of("step"))
        found = []
        for loop, lane in zip(loops, self.lanes):
            if waits[loop]:
                spans = lane.of("step") if lane.kind == "task" else _alone(lane, steps[loop])
                for span in spans:
                    if any(_overlap(span, ready) >= HELD for ready in waits[loop]):
                        found.append((lane, span))
        return sorted(found, key=lambda hold: -hold[1].length)

    def _loops(self) -> list[int]:
        """Return for each lane which event loop it belongs to: that of which thread."""
        loops: list[int] = []
        for n, lane in enumerate(self.lanes):
            own = n if lane.kind == "thread" else -1
            loops.append(own if lane.parent is None else loops[lane.parent])
        return loops

    def longest_step(self) -> tuple[Lane, Span] | None:
        """Return the step that kept its event loop the longest, and whose it is."""
        steps = [(lane, step) for lane in self.lanes for step in lane.of("step")]
        return max(steps, key=lambda step: step[1].length) if steps else None


def _overlap(one: Span, other: Span) -> int:
    return min(one.end, other.end) - max(one.start, other.start)


def _alone(lane: Lane, steps: list[int]) -> list[Span]:
    """Return the calls on *lane* during which no task took one of its *steps*, outermost only."""
    found: list[Span] = []
    steps.sort()
    for span in lane.of("call", "long"):
        inside = bisect(steps, span.last) - bisect(steps, span.first)
        if not inside and not (found and span.last <= found[-1].last):
            found.append(span)
    return found
