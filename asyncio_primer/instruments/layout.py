"""Where on a drawing each moment falls, and which lanes it shows.

Most of a run is waiting, and the steps between take no time to speak of.  A drawing to scale would
hide them.  So each step gets a least width, in the order in which it happened; what is left of the
width is shared by the time that passed, and the axis says where the seconds fall.
"""

from __future__ import annotations

import re
from math import inf
from typing import Iterator, NamedTuple

from .timeline import HELD, Lane, Span, Timeline

MANY = 40  # lanes; of more than that, those of the same function are folded into one
NESTED = 60  # calls inside a task that are drawn, each in its place; of more, none


class Tick(NamedTuple):
    """A label of the axis: from *x* to *end* time stands still, or nearly."""

    x: float
    end: float
    at: int


class Axis:
    """The way from a moment's order to its place between 0 and *width*.

    A step is at least *cell* wide, the way to the next one at least *gap*, a wait worth a hundredth
    of the whole at least *wait*.  Where that is too much for *width*, all of it shrinks.
    """

    def __init__(
        self, timeline: Timeline, width: float, cell: float = 1, gap: float = 0, wait: float = 3
    ) -> None:
        times, least = _least(timeline, cell, gap)
        passed = [max(0, after - before) for before, after in zip(times, times[1:])]
        total = sum(passed)
        for n, ns in enumerate(passed):
            if total and ns >= total / 100:
                least[n] = max(least[n], wait)
        if total and sum(least) > 0.8 * width:
            share = [ns * 0.5 * width / total for ns in passed]
            factor = min(1, 0.5 * width / sum(least))
            widths = [each * factor + time for each, time in zip(least, share)]
        else:
            widths = _share(least, passed, width)
        stretch = width / (sum(widths) or 1)
        if not total:  # all at one instant: there is no need to fill the page
            stretch = min(stretch, 8 if any(map(shows_calls, timeline.lanes)) else 2)
        self.width, self.times, self.x = width, times, [0.0]
        for each in widths:
            self.x.append(self.x[-1] + each * stretch)
        self._cell = cell
        scales = [wide / ns for wide, ns in zip(widths, passed) if total and ns >= total / 100]
        self.to_scale = not scales or max(scales) < 2 * min(scales)

    def ticks(self) -> list[Tick]:
        """Return where time stands still, or passes too little to be seen."""
        ticks: list[Tick] = []
        start, end, since, reach = 0.0, 0.0, self.times[0], self._cell * 1.5
        for x, at in zip(self.x, self.times):
            if x - end > reach and at != since:
                ticks.append(Tick(start, end, since))
                start, since = x, at
            end = x
        return [*ticks, Tick(start, end, since)]


def _least(timeline: Timeline, cell: float, gap: float) -> tuple[list[int], list[float]]:
    """Return the time of each moment, and the least width of the way to the next one."""
    times, opens = [-1] * max(1, timeline.moments), [0] * (timeline.moments + 1)
    strong = [False] * (timeline.moments + 1)
    for lane in timeline.lanes:
        nested = shows_calls(lane)
        for span in lane.spans:
            if span.first < 0:
                continue
            times[span.first], times[span.last] = span.start, span.end
            if span.kind == "step" or (nested and span.kind in ("call", "long")):
                strong[span.first] = strong[span.last] = True
                opens[span.first] += 1
                opens[span.last] -= 1
        for mark in lane.marks:
            times[mark.order] = mark.at
        for output in lane.output:
            times[output.order] = output.at
    least, running = [0.0] * (len(times) - 1), 0
    for order in range(len(times)):
        if times[order] < 0:
            times[order] = times[order - 1] if order else 0
        if strong[order] and order:
            least[order - 1] = cell if running else gap
        running += opens[order]
    return times, least


def _share(least: list[float], passed: list[int], width: float) -> list[float]:
    """Return widths that fill *width*: as time *passed*, but each at least *least*."""
    rest, scale = width - sum(least), 0.0
    time, order = (
        0,
        sorted(range(len(least)), key=lambda n: least[n] / passed[n] if passed[n] else inf),
    )
    for n in order:  # those come first that outgrow their least width at the smallest scale
        if not passed[n] or least[n] >= scale * passed[n] > 0:
            break
        rest, time = rest + least[n], time + passed[n]
        scale = rest / time
    return [max(each, ns * scale) for each, ns in zip(least, passed)]


def shows_calls(lane: Lane) -> bool:
    """Tell whether the calls inside *lane* are drawn each."""
    calls = sum(span.kind == "call" for span in lane.spans)
    return lane.kind != "loop" and 0 < calls <= (10 * NESTED if lane.kind == "thread" else NESTED)


class Row(NamedTuple):
    """A lane to be drawn, or *count* lanes of the same function folded into one."""

    lane: Lane
    level: int = 0
    last: bool = True  # among those of its parent
    lanes: int = 1


class _Group:
    """Lanes that are drawn as one, and those that they made."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.lanes: list[Lane] = []
        self.made: dict[str, _Group] = {}

    def rows(self, level: int, last: bool) -> Iterator[Row]:
        lane, count = self.lanes[0], len(self.lanes)
        if count > 1:
            spans = tuple(span for lane in self.lanes for span in lane.spans)
            marks = tuple(mark for lane in self.lanes for mark in lane.marks)
            lane = Lane(self.name, lane.kind, where=lane.where, spans=spans, marks=marks)
        yield Row(lane, level, last, count)
        made = list(self.made.values())
        for group in made:
            yield from group.rows(level + 1, group is made[-1])


def rows(timeline: Timeline, many: int = MANY) -> list[Row]:
    """Return what is to be drawn, from top to bottom."""
    folded = sum(lane.kind != "loop" for lane in timeline.lanes) > many
    top = _Group("")
    groups: list[_Group] = []
    for lane in timeline.lanes:
        parent = top if lane.parent is None else groups[lane.parent]
        name = re.sub(r" \d+$", "", lane.name) if folded else lane.name
        group = parent.made.setdefault(name, _Group(name))
        groups.append(group)
        if lane.kind != "loop":
            group.lanes.append(lane)
    return [row for group in top.made.values() if group.lanes for row in group.rows(0, True)]


def painted(
    lane: Lane, axis: Axis, held: set[Span], pixel: float = 1
) -> Iterator[tuple[str, int, int]]:
    """Yield what *lane* shows in which pixels, where it has too many spans to draw each.

    What matters more covers what matters less.
    """
    pixels = [""] * (int(axis.width / pixel) + 1)
    for wanted in ("wait", "step", "ready", "hold"):
        for span in lane.spans:
            kind = span.kind
            if kind == "step" and span in held:
                kind = "hold"
            elif kind == "ready" and span.length < HELD:
                kind = "wait"
            if kind == wanted:
                start = int(axis.x[span.first] / pixel)
                end = max(start + 1, int(axis.x[span.last] / pixel))
                pixels[start:end] = [kind] * (min(end, len(pixels)) - start)
    start = 0
    for n in range(1, len(pixels) + 1):
        if n == len(pixels) or pixels[n] != pixels[start]:
            if pixels[start]:
                yield pixels[start], start, n
            start = n
