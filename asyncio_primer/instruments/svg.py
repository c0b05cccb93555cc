"""A timeline as SVG: self-contained, without a script, legible on light and dark pages.

Colours come from the page where it has them, by the variables of Furo and Jupyter.  Everything that
a program said is escaped.
"""

from __future__ import annotations

import zlib
from typing import Iterator

from . import ink
from .layout import Axis, Row, painted, rows, shows_calls
from .timeline import HELD, Lane, Mark, Span, Timeline
from .words import (
    about,
    blamed,
    heading,
    many,
    mark_words,
    named,
    new_until,
    printable,
    said,
    seconds,
    summary,
    tip,
)

DENSE = 4_000  # spans; more than that are painted pixel by pixel


def drawn(timeline: Timeline, width: int | None = None) -> str:
    """Return *timeline* as an SVG picture of *width* pixels, by default as many as it takes."""
    if width is None:
        steps = sum(span.kind == "step" for lane in timeline.lanes for span in lane.spans)
        width = min(max(ink.NARROW, 160 + 20 * steps), ink.WIDE)
    return _Drawing(timeline, width).picture()


class _Drawing:
    def __init__(self, timeline: Timeline, width: int) -> None:
        self.timeline, self.width = timeline, width
        self.rows = rows(timeline)
        self.words = summary(timeline)
        shown = repr((heading(timeline), self.words, timeline.moments, width))
        self.id = f"tl{zlib.crc32(shown.encode('utf-8', 'replace')):08x}"  # no two alike on a page
        names = [named(row) for row in self.rows]
        widest = max(
            (len(name) * ink.LETTER + 14 * row.level for name, row in zip(names, self.rows)),
            default=0,
        )
        self.margin = min(max(60.0, widest + 16), width / 3)
        self.axis = Axis(timeline, width - self.margin - 16, cell=13, gap=4, wait=40)
        self.folded = any(row.lanes > 1 for row in self.rows)
        self.held = {span for _, span in timeline.holds()}
        self.dense = sum(len(row.lane.spans) for row in self.rows) > DENSE
        self.under: list[str] = []  # what lies below everything else
        self.parts: list[str] = []
        self.put = self.parts.append
        self.middles: dict[int, float] = {}
        self.y = 0.0

    def picture(self) -> str:
        """Return the whole picture."""
        self.y = 62.0
        for n, row in enumerate(self.rows):
            self.row(n, row)
        lines = list(ink.wrapped(self.words, int((self.width - 10) / (ink.LETTER * 0.97))))
        bottom, height = self.y + 6, self.y + 18 + 17 * len(lines)
        body = [ink.text(0, 16, heading(self.timeline), "head")]
        if not self.axis.to_scale:
            body.append(ink.text(self.width, 16, "waits not to scale", "quiet", "end", size=11))
        body += [*self.bands(bottom), *self.under, *self.parts]
        body += [ink.text(0, bottom + 18 + 17 * n, line, "quiet") for n, line in enumerate(lines)]
        return ink.page(self.id, (self.width, height), heading(self.timeline), self.words, body)

    def x(self, order: int) -> float:
        return self.margin + self.axis.x[order]

    def bands(self, bottom: float) -> Iterator[str]:
        """Yield the axis: where time stands still, and when that is."""
        free, before = 0.0, ""
        for tick in self.axis.ticks():
            x, end = self.margin + tick.x, self.margin + tick.end
            label = seconds(tick.at, self.timeline.length)
            if end - x >= 4:
                yield ink.rect(x - 4, 30, end - x + 8, bottom - 30, "band", radius=4)
            wide = len(label) * ink.LETTER
            middle = min(max((x + end) / 2, self.margin + wide / 2), self.width - wide / 2)
            if label != before and middle - wide / 2 >= free:
                yield ink.text(middle, 45, label, "quiet", "middle")
                free, before = middle + wide / 2 + 8, label

    def row(self, n: int, row: Row) -> None:
        """Draw a lane: its name, what it did, what it called, what it printed."""
        lane, thread = row.lane, row.lane.kind == "thread"
        nested = lane.of("call", "long") if thread or shows_calls(lane) else []
        middle = self.y + (ink.CALL / 2 if thread else 12 + ink.BAR / 2)
        self.middles[n] = middle
        self.name(n, row, middle)
        if self.dense:
            self.painted(lane, middle)
        elif not thread:
            self.made(row, middle)
            self.task(row, middle)
        self.y = middle - ink.CALL / 2 if thread else middle + ink.BAR / 2 + 3
        if not self.dense:
            for span in nested:
                self.call(lane, span, self.y + (span.depth - 1) * ink.CALL)
            self.y += max((span.depth for span in nested), default=0) * ink.CALL
        if row.lanes == 1:
            self.output(lane)
        self.y += 8

    def name(self, n: int, row: Row, middle: float) -> None:
        x = 14.0 * row.level
        parent = max((m for m in range(n) if self.rows[m].level < row.level), default=None)
        if parent is not None:
            way = f"M{x - 8:.1f} {self.middles[parent] + 9:.1f}V{middle:.1f}h6"
            self.put(ink.path(way, "tree"))
        room = int((self.margin - x - 8) / ink.LETTER)
        name = named(row)
        shown = name if len(name) <= room else name[: max(1, room - 1)] + "…"
        self.put(ink.text(x, middle + 4, shown, "", tip=about(row.lane)))

    def made(self, row: Row, middle: float) -> None:
        """Draw a line from where the task was made to its first step."""
        made = next((mark for mark in row.lane.marks if mark.kind == "made"), None)
        begun = new_until(row.lane)
        if made is None or row.lanes > 1:
            return
        x, end = self.x(made.order), self.x(begun.first if begun else self.timeline.moments - 1)
        if row.lane.parent is not None and not self.folded:
            top = self.middles.get(row.lane.parent, middle) + ink.BAR / 2
            self.under.append(f'<path class="made" d="M{x:.1f} {top:.1f}V{middle:.1f}H{end:.1f}"/>')
        elif end > x:
            self.under.append(f'<path class="made" d="M{x:.1f} {middle:.1f}H{end:.1f}"/>')

    def task(self, row: Row, middle: float) -> None:
        """Draw the steps of a task and the waits between them."""
        lane, y = row.lane, middle - ink.BAR / 2
        begun = new_until(lane)
        for span in lane.of("wait", "ready", "step"):
            if begun is not None and span.first < begun.first:
                continue
            x, end = self.x(span.first), self.x(span.last)
            hint = tip(lane, span, self.timeline)
            if span.kind == "wait" or (span.kind == "ready" and span.length < HELD):
                self.put(ink.path(f"M{x + 2:.1f} {middle:.1f}H{end - 1:.1f}", "wait", hint))
                label = printable(span.what)
                if label and len(label) * 5.9 < end - x - 4:
                    self.put(ink.text((x + end) / 2, y + 4, label, "quiet", "middle", size=11))
            elif span.kind == "ready":
                fill = f'fill="url(#{self.id}h)"'
                self.put(ink.rect(x, y + 1, end - x, ink.BAR - 2, "", fill, hint))
                if end - x > 90:
                    self.put(
                        ink.text((x + end) / 2, y - 2, "ready, held up", "quiet", "middle", size=11)
                    )
            elif span.kind == "step":
                self.put(
                    ink.rect(
                        x,
                        y,
                        max(2, end - x),
                        ink.BAR,
                        "hold" if span in self.held else "step",
                        "",
                        hint,
                    )
                )
                if end - x > 40 and span.length:
                    self.label(blamed(lane, span), (x + end) / 2, middle + 4, end - x, "on middle")
        for mark in lane.marks:
            self.mark(mark, middle)

    def mark(self, mark: Mark, middle: float) -> None:
        """Draw how a task ended, and what went wrong."""
        x, hint = self.x(mark.order), mark_words(mark, self.timeline)
        if mark.kind == "returned":
            self.put(
                ink.path(f"M{x:.1f} {middle - ink.BAR / 2 - 2:.1f}v{ink.BAR + 4}", "end", hint)
            )
        elif mark.kind in ("raised", "cancelled", "pending"):
            self.put(ink.path(ink.cross(mark.kind, x, middle), "cross", hint))
            what = printable(mark.what.partition(":")[0] or mark.kind, 30)
            if x + 20 + len(what) * ink.LETTER < self.width:
                self.put(ink.text(x + 19, middle + 4, what, "bad", size=11))
        elif mark.kind in ("unheard", "never awaited"):
            self.put(ink.text(x + 2, middle - ink.BAR / 2 - 2, "!", "bad", tip=hint))

    def painted(self, lane: Lane, middle: float) -> None:
        """Draw a lane of very many spans, pixel by pixel."""
        paths: dict[str, list[str]] = {}
        for state, start, end in painted(lane, self.axis, self.held, 1):
            paths.setdefault(state, []).append(
                f"M{self.margin + start:.0f} {middle:.0f}h{end - start}"
            )
        for state, moves in paths.items():
            wide, shade = (3, ".3") if state == "wait" else (ink.BAR, "1")
            colour = {"wait": "ink"}.get(state, state)
            self.put(
                f'<path d="{"".join(moves)}" stroke="var(--{colour})" stroke-width="{wide}" '
                f'stroke-opacity="{shade}" fill="none"/>'
            )

    def call(self, lane: Lane, span: Span, y: float) -> None:
        """Draw one of the functions inside a step."""
        x, end = self.x(span.first), self.x(span.last)
        hint = tip(lane, span, self.timeline)
        self.put(ink.rect(x, y, max(2, end - x), ink.CALL - 4, span.kind, "", hint))
        self.label(span.what, x + 5, y + 12, end - x, "on" if span.kind == "call" else "")

    def label(self, name: str, x: float, y: float, room: float, kind: str) -> None:
        """Write *name*, or the last part of it, where there is *room*."""
        for words in (printable(name), printable(name.rpartition(".")[2])):
            if words and len(words) * 6 < room - 5:
                self.put(ink.text(x, y, words, kind, size=11))
                return

    def output(self, lane: Lane) -> None:
        """Write what was printed under the place where it was."""
        ends: list[float] = []
        outputs = said(lane)
        for n, output in enumerate(outputs):
            line_text = printable(output.text, 60)
            wide, x = len(line_text) * ink.MONO, self.x(output.order)
            x = max(0, min(x, self.width - wide))
            line = next((n for n, end in enumerate(ends) if end <= x), len(ends))
            if line == ink.LINES:
                rest = f"and {many(len(outputs) - n, 'more line')}"
                self.put(ink.text(self.margin, self.y + 11 + ink.LINE * line, rest, "quiet"))
                ends.append(0)
                break
            ends[line : line + 1] = [x + wide + 6]
            self.put(
                ink.text(
                    x,
                    self.y + 11 + ink.LINE * line,
                    line_text,
                    "mono" if output.stream == "out" else "mono bad",
                )
            )
        self.y += ink.LINE * len(ends)
