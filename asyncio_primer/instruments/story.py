"""Tells a timeline from what the ear heard, event by event."""

from __future__ import annotations

from typing import Any

from .ear import Lane as Who
from .reasons import Reason, why
from .timeline import Lane, Mark, Output, Span, Timeline

SHORT = 1_000_000  # nanoseconds: nobody sees that a task was ready for less


class _Track:
    """What one lane did, while it is being told."""

    def __init__(self, who: Who) -> None:
        self.who = who
        self.called = ""
        self.spans: list[Any] = []
        self.marks: list[Any] = []
        self.output: list[Any] = []
        self.open: list[Any] = []  # calls that are not over
        self.since: Any = None  # the moment at which it was suspended, or made
        self.reason = why()
        self.ready: int | None = None  # when it could have gone on
        self.inside: int | None = None  # the first event in its current step
        self.line: dict[str, tuple[Any, str]] = {}  # what was printed since the last newline
        self.children: list[_Track] = []

    def empty(self) -> bool:
        return not (self.spans or self.marks or self.output or self.open)


class _Teller:
    def __init__(self, who: dict[int, Who], began: int, ended: int) -> None:
        self.who = who
        self.began, self.ended = began, ended
        self.tracks: dict[int, _Track] = {}
        self.idle: dict[int, list[Any]] = {}
        self.moments: list[Any] = []

    def track(self, who: Who) -> _Track:
        track = self.tracks.get(who.number)
        if track is None:
            track = self.tracks[who.number] = _Track(who)
            if who.maker is not None:
                self.track(who.maker).children.append(track)
        return track

    def moment(self, at: int, place: float) -> Any:
        """Return a moment; its order is found out when all are known."""
        moment = [min(max(at, self.began), self.ended) - self.began, place, 0]
        self.moments.append(moment)
        return moment

    def tell(self, place: int, event: Any) -> None:
        if type(event[0]) is int:
            number, started, ended, reason = event
            who = self.who.get(number) or Who(number, "task", "stranger")
            self.tell_step(place, started, self.track(who), ended, reason)
        elif event[0] == "idle":
            self.idled(*event[1:])
        else:
            kind, at, who, *more = event
            getattr(self, "tell_" + kind.replace(" ", "_"))(place, at, self.track(who), *more)

    def idled(self, at: int, who: Who, since: int) -> None:
        """Tell that an event loop waited; one selector may have asked another."""
        spans = self.idle.setdefault(who.number, [])
        if spans and spans[-1].start >= since - self.began:
            spans.pop()
        spans.append(Span("idle", max(since, self.began) - self.began, at - self.began, -1, -1))

    # -- what tasks do

    def tell_made(self, place: int, at: int, track: _Track) -> None:
        maker = self.track(track.who.maker)
        if maker.inside is None:
            maker.inside = place
        track.since, track.ready = self.moment(at, place), at
        track.marks.append(("made", track.since, ""))

    def tell_unmade(self, place: int, at: int, track: _Track) -> None:
        del self.tracks[track.who.number]
        self.track(track.who.maker).children.remove(track)

    def tell_step(
        self, place: int, started: int, track: _Track, ended: int, reason: Reason
    ) -> None:
        start = self.moment(started, (place if track.inside is None else track.inside) - 0.5)
        end = self.moment(ended, place)
        track.inside = None
        self.waited(track, start, started)
        track.spans.append(("step", start, end, "", "", 0))
        track.since, track.reason, track.ready = end, reason, None
        what, _, delay, _, over = reason
        if delay is not None:
            track.ready = ended + delay
        if over:
            track.marks.append((over, end, what))
            track.since = None

    tell_over = tell_step

    def waited(self, track: _Track, until: Any, at: int) -> None:
        """Tell what a lane did between two steps."""
        if track.since is None:
            return
        since, ready = track.since, until
        what, where, _, task, _ = track.reason
        if track.ready is not None and at - track.ready >= SHORT:
            ready = self.moment(track.ready, since[1]) if what else since
        if what:
            other = self.tracks.get(task) if task is not None else None
            track.spans.append(("wait", since, ready, other or what, where, 0))
        if ready is not until:
            track.spans.append(("ready", ready, until, "", "", 0))

    def tell_ready(self, place: int, at: int, track: _Track) -> None:
        if track.ready is None:
            track.ready = at

    def tell_named(self, place: int, at: int, track: _Track, name: str) -> None:
        track.called = name

    def tell_unheard(self, place: int, at: int, track: _Track) -> None:
        if not any(mark[0] == "unheard" for mark in track.marks):
            track.marks.append(("unheard", self.moment(at, place), ""))

    # -- what happens inside a step, or in a thread

    def happens(self, place: int, at: int, track: _Track) -> Any:
        if track.inside is None:
            track.inside = place
        return self.moment(at, place)

    def tell_call(self, place: int, at: int, track: _Track, name: str, where: str) -> None:
        depth = len(track.open) + 1
        track.open.append((self.happens(place, at, track), name, where, depth))

    def tell_return(self, place: int, at: int, track: _Track) -> None:
        end = self.happens(place, at, track)
        if track.open:
            start, name, where, depth = track.open.pop()
            track.spans.append(("call", start, end, name, where, depth))

    def tell_long(self, place: int, at: int, track: _Track, since: int, name: str) -> None:
        if name.startswith("importlib."):
            return  # an import takes its time, and says nothing about the run
        end = self.happens(place, at, track)
        start = self.moment(since, place - 0.25)
        track.spans.append(("long", start, end, name, "", len(track.open) + 1))

    def tell_never_awaited(self, place: int, at: int, track: _Track, name: str) -> None:
        track.marks.append(("never awaited", self.happens(place, at, track), name))

    def tell_output(self, place: int, at: int, track: _Track, text: str, stream: str) -> None:
        moment, before = track.line.pop(stream, (None, ""))
        if moment is None:
            moment = self.happens(place, at, track)
        *lines, rest = (before + text).split("\n")
        track.output += [(line, moment, stream) for line in lines if line]
        if rest:
            track.line[stream] = (moment, rest)

    # -- the end

    def finish(self) -> None:
        """Close what is still open."""
        end = self.moment(self.ended, float("inf"))
        for track in list(self.tracks.values()):
            while track.open:
                start, name, where, depth = track.open.pop()
                track.spans.append(("call", start, end, name, where, depth))
            for stream, (moment, text) in track.line.items():
                track.output.append((text, moment, stream))
            if track.since is not None:
                self.waited(track, end, self.ended)
                track.marks.append(("pending", end, ""))
        for n, moment in enumerate(sorted(self.moments, key=lambda moment: moment[:2])):
            moment[2] = n

    def lanes(self) -> tuple[Lane, ...]:
        """Return all lanes that have anything to show, each under its parent."""
        counts: dict[str, int] = {}
        names: dict[_Track, str] = {}
        for number in sorted(self.tracks):
            track = self.tracks[number]
            if track.who.kind != "thread" or not track.empty():
                n = counts[track.who.name] = counts.get(track.who.name, 0) + 1
                names[track] = track.who.name if n == 1 else f"{track.who.name} {n}"
        order: list[tuple[_Track, int | None]] = []

        def put(track: _Track, parent: int | None) -> None:
            if track in names:
                order.append((track, parent))
                parent = len(order) - 1
            for child in track.children:
                put(child, parent)

        for number in sorted(self.tracks):
            if self.tracks[number].who.maker is None:
                put(self.tracks[number], None)
        lanes = [_lane(track, parent, names) for track, parent in order]
        for n, spans in enumerate(self.idle.values(), 1):
            name = "event loop" if n == 1 else f"event loop {n}"
            lanes.append(Lane(name, "loop", spans=tuple(spans)))
        return tuple(lanes)


def _lane(track: _Track, parent: int | None, names: dict[_Track, str]) -> Lane:
    spans = [
        Span(
            kind, start[0], end[0], start[2], end[2],
            what if isinstance(what, str) else f"task {names[what]}", where, depth,
        )
        for kind, start, end, what, where, depth in track.spans
    ]  # fmt: skip
    return Lane(
        names[track], track.who.kind, parent, track.called, track.who.where,
        tuple(sorted(spans, key=lambda span: (span.first, -span.last))),
        tuple(Mark(kind, moment[0], moment[2], what) for kind, moment, what in track.marks),
        tuple(Output(text, moment[0], moment[2], stream) for text, moment, stream in track.output),
    )  # fmt: skip


def _ended(events: list[Any]) -> dict[int, Who]:
    return {event[2].number: event[2] for event in events if event[0] == "over"}


def told(
    events: list[Any],
    alive: dict[int, Who],
    began: int,
    ended: int,
    notes: tuple[str, ...] = (),
    title: str = "",
) -> Timeline:
    """Return the timeline of *events*, heard from *began* to *ended*; *alive* are lanes that go on."""
    teller = _Teller({**alive, **_ended(events)}, began, ended)
    for place, event in enumerate(events):
        teller.tell(place, event)
    teller.finish()
    return Timeline(teller.lanes(), title, ended - began, len(teller.moments), notes)
