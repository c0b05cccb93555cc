"""A timeline in the Trace Event Format, for long runs: open it in Perfetto or chrome://tracing.

Every lane is a track.  The viewer draws to scale, so that it is the better one for real time, and
hides what takes none.
"""

from __future__ import annotations

import json
from typing import Any, Iterator

from .timeline import Lane, Span, Timeline


def exported(timeline: Timeline) -> str:
    """Return *timeline* as JSON in the Trace Event Format, an event a line."""
    held = {span for _, span in timeline.holds()}
    lines = [json.dumps(event) for event in _events(timeline, held)]
    return '{"displayTimeUnit": "ms", "traceEvents": [\n' + ",\n".join(lines) + "\n]}\n"


def _events(timeline: Timeline, held: set[Span]) -> Iterator[dict[str, Any]]:
    title = timeline.title or "asyncio"
    yield {"ph": "M", "name": "process_name", "pid": 1, "args": {"name": title}}
    for n, lane in enumerate(timeline.lanes, 1):
        name = f"{lane.name} ({lane.called})" if lane.called else lane.name
        yield _about(n, "thread_name", name=name)
        yield _about(n, "thread_sort_index", sort_index=n)
        for span in lane.spans:
            yield _span(n, lane, span, span in held)
        for mark in lane.marks:
            yield _instant(n, mark.at, mark.kind, what=mark.what)
        for output in lane.output:
            yield _instant(n, output.at, output.text, stream=output.stream)


def _about(track: int, kind: str, **arguments: Any) -> dict[str, Any]:
    return {"ph": "M", "name": kind, "pid": 1, "tid": track, "args": arguments}


def _span(track: int, lane: Lane, span: Span, held: bool) -> dict[str, Any]:
    names = {
        "step": lane.name,
        "wait": f"waits: {span.what}",
        "ready": "ready, held up",
        "idle": "idle",
    }
    event: dict[str, Any] = {
        "ph": "X",
        "name": names.get(span.kind, span.what),
        "cat": span.kind,
        "pid": 1,
        "tid": track,
        "ts": span.start / 1000,
        "dur": span.length / 1000,
        "args": {"where": span.where} if span.where else {},
    }
    if held:
        event["args"]["holds"] = "kept the event loop from tasks that were ready"
        event["cname"] = "terrible"
    return event


def _instant(track: int, at: int, name: str, **arguments: str) -> dict[str, Any]:
    arguments = {key: value for key, value in arguments.items() if value}
    return {
        "ph": "i", "s": "t", "name": name, "pid": 1, "tid": track, "ts": at / 1000,
        "args": arguments,
    }  # fmt: skip
