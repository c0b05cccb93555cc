"""What a drawing says in words: numbers, names, its heading, its summary, who is to blame."""

from __future__ import annotations

from .layout import Row
from .timeline import HELD, SECOND, Lane, Mark, Output, Span, Timeline


def printable(text: str, longest: int = 60) -> str:
    """Return *text* on one line, signs that would move the cursor or turn the text made visible."""
    shown = "".join(sign if sign.isprintable() else _escaped(sign) for sign in text[: longest + 1])
    return shown if len(shown) <= longest else shown[: longest - 3] + "..."


def _escaped(sign: str) -> str:
    return {"\n": "\\n", "\t": " ", "\r": "\\r"}.get(sign, "?")


def length(ns: float) -> str:
    """Say *ns* nanoseconds in the unit that suits them."""
    for unit, size in (("s", SECOND), ("ms", 10**6)):
        if ns >= size:
            digits = f"{ns / size:.3g}" if ns < 1000 * size else f"{ns / size:.0f}"
            return (
                f"{digits}.0 s"
                if unit == "s" and "." not in digits and ns < 10 * size
                else f"{digits} {unit}"
            )
    return f"{ns / 1000:.0f} µs" if ns else "0 s"


def seconds(ns: int, total: int) -> str:
    """Say *ns* nanoseconds, as exactly as a run of *total* nanoseconds wants it."""
    for unit, size in (("s", SECOND), ("ms", 10**6), ("µs", 10**3)):
        if total >= size or size == 1000 or not total:
            digits = 0 if total >= 100 * size else 1 if total >= 20 * size else 2
            text = f"{ns / size:.{digits}f}"
            return (text.rstrip("0").rstrip(".") if digits else text) + f" {unit}"
    return ""


def many(number: int, thing: str) -> str:
    """Return ``1 task`` or ``2 tasks``."""
    return f"{number:,} {thing}{'' if number == 1 else 's'}"


def heading(timeline: Timeline) -> str:
    """Return one line: what it is, how many tasks, how long."""
    tasks = len(timeline.tasks)
    parts = [many(tasks, "task")] if tasks else []
    suspensions = sum(lane.suspensions for lane in timeline.tasks)
    if tasks and not suspensions:
        parts.append("never suspended")
    parts.append(length(timeline.length))
    return (f"{printable(timeline.title)}: " if timeline.title else "") + ", ".join(parts)


def blamed(lane: Lane, step: Span) -> str:
    """Return the name of what *step*, of *lane*, did for at least half of its time."""
    culprit = cause(lane, step)
    return culprit.what if culprit else ""


def cause(lane: Lane, step: Span) -> Span | None:
    """Return the call in which *step*, of *lane*, spent at least half of its time."""
    inside = [
        span
        for span in lane.of("long", "call")
        if step.first <= span.first and span.last <= step.last and span.length * 2 >= step.length
    ]
    return max(inside, key=lambda span: (span.kind == "long", span.depth)) if inside else None


def summary(timeline: Timeline) -> str:
    """Say in plain English what overlapped, who held whom up, what went wrong."""
    sentences = [*_overlap(timeline), *_holds(timeline), *_ends(timeline)]
    sentences += [note[0].upper() + note[1:] + "." for note in timeline.notes]
    return " ".join(sentences)


def _overlap(timeline: Timeline) -> list[str]:
    if not timeline.tasks:
        return ["No task ran: this is synchronous code, one thing after another."]
    if not any(lane.suspensions for lane in timeline.tasks):
        missing = any("missing" in note for note in timeline.notes)
        told = "Nothing was suspended: the event loop got no chance to do anything else."
        return [] if missing else [told]
    most, times = _together(timeline)
    together = sum(times[2:])
    if most < 2:
        beside = [
            lane for lane in timeline.lanes if lane.kind == "thread" and lane.name != "main thread"
        ]
        if beside:
            return [f"One task at a time, beside {many(len(beside), 'thread')}."]
        return ["One task at a time: nothing overlapped."]
    if not together:
        if any(span.what.startswith("wait_for") for lane in timeline.tasks for span in lane.spans):
            return [f"{most} tasks took turns."]  # such a wait may be for anything
        if timeline.length:
            return [f"{most} tasks took turns; no time passed while two were under way."]
        return [f"{most} tasks took turns, and no time passed."]
    most = max(number for number, time in enumerate(times) if time)
    if times[most] * 20 >= together * 19:  # in real time tasks do not begin and end together
        return [f"{most:,} tasks overlapped, for {length(together)} in all."]
    return [f"Up to {most:,} tasks overlapped; two or more did for {length(together)}."]


def _together(timeline: Timeline) -> tuple[int, list[int]]:
    """Return how many tasks were under way at once, and for how long so many, and fewer, were.

    A task that waits for others is not counted beside them.
    """
    edges = []
    for lane in timeline.tasks:
        for kind, start, end, first, last, what, _, _ in lane.spans:
            if kind in ("step", "ready") or (kind == "wait" and not what.startswith(_FOR_OTHERS)):
                edges += [(first, 1, start), (last, -1, end)]
    most = now = since = 0
    times = [0] * (len(timeline.lanes) + 2)
    for _, change, at in sorted(edges):
        times[now] += at - since
        since, now = at, now + change
        most = max(most, now)
    return most, times


_FOR_OTHERS = ("gather of", "task ", "TaskGroup", "wait", "as_completed")


def _holds(timeline: Timeline) -> list[str]:
    if not timeline.tasks:
        return []
    holds = timeline.holds()
    if not holds:
        return [_nobody(timeline)]
    lane, span = holds[0]
    culprit = cause(lane, span)
    held = [other for other in timeline.lanes if _waited_for(other, span)]
    names = printable(held[0].name) if len(held) == 1 else many(len(held), "task")
    more = ""
    if len(holds) > 1:
        others = list(dict.fromkeys(printable(each.name) for each, _ in holds[1:]))
        listed = ", ".join(others[:3]) + (", ..." if len(others) > 3 else "")
        more = f"; {many(len(holds) - 1, 'more step')} did so, too ({listed})"
    where = f" ({culprit.where})" if culprit and culprit.where else ""
    return [
        f"{printable(lane.name)} held the loop for {length(span.length)}"
        + (f", in {printable(culprit.what)}{where}" if culprit else "")
        + f", while {names} could have gone on{more}."
    ]


def _nobody(timeline: Timeline) -> str:
    """Say that nobody held the loop - unless there are signs that somebody did."""
    late = [lane for lane in timeline.tasks if lane.held_up * SECOND >= HELD]
    if late:
        longest = length(max(lane.held_up for lane in late) * SECOND)
        return (
            f"{many(len(late), 'task')} could not go on for up to {longest}; by whom was not heard."
        )
    step = timeline.longest_step()
    longest_step = step[1].length if step else 0
    if longest_step >= HELD:
        return f"The longest step took {length(longest_step)}, and nobody waited for it to end."
    return f"Nobody held the loop longer than {length(max(longest_step, 10**6))}."


def _waited_for(lane: Lane, step: Span) -> bool:
    """Tell whether *lane* was held up by *step*."""
    ready = lane.of("ready")
    return any(min(one.end, step.end) - max(one.start, step.start) >= HELD for one in ready)


def _ends(timeline: Timeline) -> list[str]:
    said = []
    for kind, words in (
        ("raised", "raised an exception"),
        ("cancelled", "was cancelled"),
        ("pending", "was still pending at the end"),
        ("unheard", "failed, and nobody has asked for the exception"),
    ):
        lanes = [lane for lane in timeline.tasks if any(mark.kind == kind for mark in lane.marks)]
        if lanes:
            who = printable(lanes[0].name) if len(lanes) == 1 else many(len(lanes), "task")
            said.append(f"{who} {words if len(lanes) == 1 else words.replace('was', 'were')}.")
    for lane in timeline.lanes:
        for mark in lane.marks:
            if mark.kind == "never awaited":
                said.append(f"A coroutine {printable(mark.what)} was never awaited.")
    return said


def new_until(lane: Lane) -> Span | None:
    """Return the span before which *lane* was made and not yet run: a step, or being held up."""
    for span in lane.spans:
        if span.kind == "step" or (span.kind == "ready" and span.length >= HELD):
            return span
    return None


def named(row: Row) -> str:
    """Return the name of what *row* shows, and how many of it."""
    name, called = row.lane.name, row.lane.called
    name = printable(name, 40) + (f" ({printable(called, 20)})" if called not in ("", name) else "")
    return name if row.lanes == 1 else f"{name} x {row.lanes}"


def said(lane: Lane) -> list[Output]:
    """Return what *lane* printed; of lines to stderr that follow one another only the first."""
    lines: list[Output] = []
    for before, output in zip((None, *lane.output), lane.output):
        if output.stream == "out" or before is None or before.stream == "out":
            lines.append(output)
    return lines


def about(lane: Lane) -> str:
    """Say where *lane* was made, and what the program calls it."""
    made = f"made at {lane.where}" if lane.where else ""
    called = f"named {lane.called}" if lane.called else ""
    return ", ".join(filter(None, map(printable, (lane.name, made, called))))


def tip(lane: Lane, span: Span, timeline: Timeline) -> str:
    """Say what *lane* did in *span*, from when, for how long, and where."""
    words = {
        "step": f"{lane.name} runs for {length(span.length)}",
        "wait": f"{lane.name} waits for {span.what} for {length(span.length)}",
        "ready": f"{lane.name} is ready, but does not run for {length(span.length)}",
    }.get(span.kind, f"{span.what} takes {length(span.length)}")
    where = f", {span.where}" if span.where else ""
    return printable(f"{words}, from {seconds(span.start, timeline.length)}{where}", 200)


def mark_words(mark: Mark, timeline: Timeline) -> str:
    """Say what *mark* tells, and when it was."""
    what = f": {printable(mark.what, 200)}" if mark.what else ""
    return f"{mark.kind} at {seconds(mark.at, timeline.length)}{what}"
