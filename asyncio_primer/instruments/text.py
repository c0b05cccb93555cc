"""A timeline for the terminal: a character a step.

>>> import asyncio
>>> from asyncio_primer.instruments import record, skip_waiting
>>> async def nap(seconds):
...     await asyncio.sleep(seconds)
...     print("slept", seconds)
>>> async def main():
...     await asyncio.gather(nap(1), nap(2))
>>> with skip_waiting(), record() as timeline:
...     asyncio.run(main())
slept 1
slept 2
>>> print(drawn(timeline, width=60, unicode=False))
3 tasks, 2.0 s
<BLANKLINE>
         0 s                      1 s                   2 s
main     #.................. gather of 2 .................#
|- nap   -#....... sleep(1) ......#
|                                 slept 1
`- nap 2 --#.................. sleep(2) .................#
                                                   slept 2
<BLANKLINE>
2 tasks overlapped, for 1.0 s in all. Nobody held the loop
longer than 1 ms.
"""

from __future__ import annotations

import textwrap
import unicodedata
from typing import Iterator, NamedTuple

from .layout import Axis, Row, painted, rows, shows_calls
from .timeline import HELD, Lane, Span, Timeline
from .words import blamed, heading, many, named, new_until, printable, said, seconds, summary

LINES = 8  # of output below a lane
DENSE = 1_000  # spans; a lane of more than that is painted column by column


class Signs(NamedTuple):
    """What a drawing is made of."""

    step: str
    wait: str
    ready: str
    new: str
    call: str
    branch: str
    last: str
    line: str
    ends: dict[str, str]


UNICODE = Signs(
    "█", "·", "░", "╌", "▀", "├ ", "└ ", "│ ", {"raised": "✗", "cancelled": "⊗", "pending": "…"}
)
ASCII = Signs(
    "#", ".", "/", "-", "=", "|- ", "`- ", "|  ", {"raised": "x", "cancelled": "o", "pending": ">"}
)
COLOURS = {
    "step": "34",
    "hold": "31",
    "wait": "2",
    "ready": "33",
    "new": "2",
    "call": "36",
    "label": "2",
    "end": "31",
}


class _Line:
    """Characters, each with a style."""

    def __init__(self, width: int) -> None:
        self.chars, self.styles = [" "] * width, [""] * width

    def put(self, x: int, text: str, style: str) -> None:
        for char in text:
            wide = unicodedata.east_asian_width(char) in "WF"
            if 0 <= x < len(self.chars) - wide:
                self.chars[x : x + 1 + wide] = [char, ""][: 1 + wide]
                self.styles[x] = style
            x += 1 + wide

    def free(self, start: int, end: int) -> bool:
        return start >= 0 and end <= len(self.chars) and not "".join(self.chars[start:end]).strip()

    def text(self, colour: bool) -> str:
        if not colour:
            return "".join(self.chars).rstrip()
        pieces, style = [], ""
        for char, wanted in zip(self.chars, self.styles):
            code = COLOURS.get(wanted, "")
            if code != style:
                pieces.append("\x1b[0m" + (f"\x1b[{code}m" if code else ""))
                style = code
            pieces.append(char)
        return "".join(pieces).rstrip() + ("\x1b[0m" if style else "")


def drawn(
    timeline: Timeline, width: int = 80, *, colour: bool = False, unicode: bool = True
) -> str:
    """Return *timeline* drawn in *width* columns.

    Without *unicode* it is plain ASCII; with *colour* it has the escape sequences of a terminal.
    """
    signs = UNICODE if unicode else ASCII
    shown = rows(timeline)
    leads = list(_leads(shown, signs))
    margin = min(max((len(first) for first, _ in leads), default=0) + 1, max(12, width // 3))
    drawing = _Drawing(timeline, Axis(timeline, width - margin - 1), signs)
    lines = [" " * margin + drawing.ticks().text(colour)]
    for row, (first, others) in zip(shown, leads):
        for n, line in enumerate(drawing.row(row)):
            lead = others if n else first if len(first) < margin else first[: margin - 2] + "~"
            lines.append((lead[: margin - 1].ljust(margin) + line.text(colour)).rstrip())
    words = textwrap.fill(summary(timeline), max(width, 40))
    picture = "\n".join([heading(timeline), "", *lines, "", words])
    return picture if unicode else picture.encode("ascii", "replace").decode()


def _leads(shown: list[Row], signs: Signs) -> Iterator[tuple[str, str]]:
    """Yield what stands before the first line of each row, and before the others."""
    guides: list[str] = []
    for n, row in enumerate(shown):
        del guides[max(0, row.level - 1) :]
        under = "".join(guides)
        name = named(row)
        if row.level:
            guides.append("  " if row.last else signs.line)
            first = under + (signs.last if row.last else signs.branch) + name
            under += guides[-1]
        else:
            first = name
        has_children = n + 1 < len(shown) and shown[n + 1].level > row.level
        yield first, under + (signs.line if has_children else "")


class _Drawing:
    def __init__(self, timeline: Timeline, axis: Axis, signs: Signs) -> None:
        self.timeline, self.axis, self.signs = timeline, axis, signs
        self.width = int(axis.width)
        self.held = {span for _, span in timeline.holds()}

    def at(self, order: int) -> int:
        return min(self.width - 1, int(self.axis.x[order] + 1e-6))

    def ticks(self) -> _Line:
        """Return the axis: when it was, where time stands still."""
        line, before = _Line(self.width + 1), ""
        for tick in self.axis.ticks():
            text = seconds(tick.at, self.timeline.length)
            x = min(int(tick.x), self.width - len(text))
            if text != before and line.free(max(0, x - 1), x + len(text) + 1):
                line.put(x, text, "label")
                before = text
        return line

    def row(self, row: Row) -> list[_Line]:
        """Return the lines of one lane: what it did, what it called, what it printed."""
        lane, base = row.lane, _Line(self.width + 1)
        if len(lane.spans) > DENSE:
            self.paint(base, lane)
            return [base]
        first = new_until(lane)
        for span in lane.of("wait", "ready"):
            if span is first or first is None or span.first >= first.first:
                self.wait(base, span)
        made = next((mark for mark in lane.marks if mark.kind == "made"), None)
        if made is not None and first is not None and row.lanes == 1:
            start = self.at(made.order)
            base.put(start, self.signs.new * (self.at(first.first) - start), "new")
        for span in lane.of("step"):
            self.step(base, lane, span)
        self.ends(base, row)
        lines = [base] if lane.kind != "thread" else []
        if shows_calls(lane) or lane.kind == "thread":
            lines += self.calls(lane)
        return (lines or [base]) + (self.output(lane) if row.lanes == 1 else [])

    def paint(self, line: _Line, lane: Lane) -> None:
        """Draw a lane of very many spans, column by column."""
        for state, start, end in painted(lane, self.axis, self.held):
            sign = getattr(self.signs, state, self.signs.step)
            line.put(start, sign * (end - start), state)

    def wait(self, line: _Line, span: Span) -> None:
        start, end = self.at(span.first), self.at(span.last)
        held = span.kind == "ready" and span.length >= HELD
        sign = self.signs.ready if held else self.signs.wait
        line.put(start, sign * (end - start), "ready" if held else "wait")
        label, room = "ready" if held else printable(span.what), end - start - 1
        if label and room >= len(label) + 4:
            line.put(start + 1 + (room - len(label)) // 2 - 1, f" {label} ", "label")

    def step(self, line: _Line, lane: Lane, span: Span) -> None:
        start, end = self.at(span.first), max(self.at(span.last), self.at(span.first) + 1)
        style = "hold" if span in self.held else "step"
        line.put(start, self.signs.step * (end - start), style)
        label = blamed(lane, span) if span.length and end - start > 6 else ""
        if label and end - start >= len(label) + 4:
            line.put(start + (end - start - len(label)) // 2 - 1, f" {label} ", style)

    def ends(self, line: _Line, row: Row) -> None:
        for mark in row.lane.marks:
            if mark.kind in self.signs.ends:
                x = self.at(mark.order)
                while x < self.width and line.chars[x] == self.signs.step:
                    x += 1
                line.put(x, self.signs.ends[mark.kind], "end")

    def calls(self, lane: Lane) -> list[_Line]:
        """Return the functions inside one another, a line each."""
        lines: list[_Line] = []
        for span in lane.of("call", "long"):
            if span.kind == "long" and lane.kind == "task" and not shows_calls(lane):
                continue
            while len(lines) < span.depth:
                lines.append(_Line(self.width + 1))
            start, end = self.at(span.first), max(self.at(span.last), self.at(span.first) + 1)
            bar, line = self.signs.call, lines[span.depth - 1]
            line.put(start, bar * (end - start), "call")
            if end - start > len(span.what) + 1:
                line.put(start, span.what, "call")
                line.put(start + len(span.what), " ", "")
        return lines

    def output(self, lane: Lane) -> list[_Line]:
        """Return what was printed, each text ending where it was printed or beginning there."""
        lines: list[_Line] = []
        outputs = said(lane)
        for n, output in enumerate(outputs):
            text = printable(output.text)[: self.width]
            x = self.at(output.order)
            x = x if x + len(text) <= self.width else max(0, x + 1 - len(text))
            for line in lines:
                if line.free(max(0, x - 1), min(self.width, x + len(text) + 1)):
                    break
            else:
                line = _Line(self.width + 1)
                lines.append(line)
            if len(lines) > LINES:
                line.put(0, f"and {many(len(outputs) - n, 'more line')}", "label")
                break
            line.put(x, text, "output")
        return lines
