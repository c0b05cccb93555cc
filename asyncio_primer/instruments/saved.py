"""A timeline as JSON, and back; what is read is checked, for it may come from anywhere."""

from __future__ import annotations

import json
from typing import Any

from .timeline import Lane, Mark, Output, Span, Timeline

KIND, VERSION = "asyncio_primer timeline", 1
_LONGEST = 10_000_000  # moments; more than anybody recorded


def written(timeline: Timeline) -> str:
    """Return *timeline* as JSON, a line a lane."""
    head = {
        "what": KIND,
        "version": VERSION,
        "title": timeline.title,
        "length": timeline.length,
        "moments": timeline.moments,
        "notes": timeline.notes,
    }
    lanes = ",\n".join(json.dumps(lane) for lane in timeline.lanes)
    return json.dumps(head, indent=0)[:-2] + f',\n"lanes": [\n{lanes}\n]\n}}\n'


def read(text: str) -> Timeline:
    """Return the timeline that was written as *text*.

    Raises `ValueError`, which says what is wrong with it.
    """
    try:
        data = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise ValueError(f"this is not JSON: {error}") from None
    if not isinstance(data, dict) or data.get("what") != KIND:
        raise ValueError("this JSON is not a timeline of asyncio_primer")
    version = data.get("version")
    if type(version) is not int or version < 1:
        raise ValueError(f"this timeline has no version: {version!r}")
    if version > VERSION:
        raise ValueError(
            f"this timeline was written by a newer asyncio_primer: its version is {version}, "
            f"and {VERSION} the newest that is understood here"
        )
    try:
        return _timeline(data)
    except (KeyError, TypeError, ValueError) as error:
        raise ValueError(f"this timeline is damaged: {error}") from None


def _timeline(data: dict[str, Any]) -> Timeline:
    length, moments = _number(data["length"], "length"), _number(data["moments"], "moments")
    if moments > _LONGEST:
        raise ValueError(f"{moments} moments are too many")
    notes = tuple(_text(note, "note") for note in _list(data["notes"], "notes"))
    lanes: list[Lane] = []
    for fields in _list(data["lanes"], "lanes"):
        lanes.append(_lane(fields, len(lanes), length, moments))
    return Timeline(tuple(lanes), _text(data["title"], "title"), length, moments, notes)


def _lane(fields: Any, number: int, length: int, moments: int) -> Lane:
    name, kind, parent, called, where, spans, marks, output = _list(fields, "a lane")
    if parent is not None and not 0 <= _number(parent, "a lane's parent") < number:
        raise ValueError(f"lane {number} stands before its parent")
    texts = [_text(text, "a lane's name") for text in (name, kind, called, where)]

    def at(ns: Any) -> int:
        if not 0 <= _number(ns, "a time") <= length:
            raise ValueError(f"the time {ns} is not within the recording")
        return int(ns)

    def order(value: Any) -> int:
        if not -1 <= _number(value, "an order") < moments:
            raise ValueError(f"the order {value} is not one of {moments}")
        return int(value)

    def span(fields: Any) -> Span:
        kind, start, end, first, last, what, where, depth = _list(fields, "a span")
        if at(start) > at(end) or order(first) > order(last):
            raise ValueError("a span ends before it begins")
        return Span(
            _text(kind, "a span's kind"), start, end, first, last, _text(what, "a span"),
            _text(where, "a place"), min(_number(depth, "a depth"), 1_000),
        )  # fmt: skip

    def mark(fields: Any) -> Mark:
        kind, ns, place, what = _list(fields, "a mark")
        return Mark(_text(kind, "a mark's kind"), at(ns), order(place), _text(what, "a mark"))

    def line(fields: Any) -> Output:
        text, ns, place, stream = _list(fields, "output")
        return Output(_text(text, "output"), at(ns), order(place), _text(stream, "a stream"))

    return Lane(
        texts[0], texts[1], parent, texts[2], texts[3],
        tuple(map(span, _list(spans, "spans"))),
        tuple(map(mark, _list(marks, "marks"))),
        tuple(map(line, _list(output, "output"))),
    )  # fmt: skip


def _list(value: Any, name: str) -> list[Any]:
    if not isinstance(value, list):
        raise TypeError(f"{name} should be a list, not {value!r:.40}")
    return value


def _text(value: Any, name: str) -> str:
    if not isinstance(value, str):
        raise TypeError(f"{name} should be a text, not {value!r:.40}")
    return value


def _number(value: Any, name: str) -> int:
    if type(value) is not int:
        raise TypeError(f"{name} should be a whole number, not {value!r:.40}")
    return value
