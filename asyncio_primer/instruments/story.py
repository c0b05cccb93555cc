"""Tells a timeline from what the ear heard, event by event."""

from __future__ import annotations

import gc
from contextlib import contextmanager
from typing import Any, Iterator

from .ear import Lane as Who
from .reasons import MOST, Reason, short
from .timeline import Lane, Span, Timeline
from .track import Track

SHORT = 1_000_000  # nanoseconds: nobody sees that a task was ready for less


class _Teller:
    def __init__(self, who: dict[int, Who], began: int, ended: int) -> None:
        self.who = who
        self.began, self.ended = began, ended
        self.tracks: dict[int, Track] = {}
        self.idle: dict[int, list[Any]] = {}
        self.moments: list[tuple[int, float]] = []  # when, and its place among those of that time
        self.times: list[int] = []
        self.orders: list[int] = []

    def track(self, who: Who) -> Track:
        track = self.tracks.get(who[0])
        if track is None:
            track = self.tracks[who[0]] = Track(who)
            self.who[who[0]] = who
        return track

    def moment(self, at: int, place: float) -> int:
        """Return the number of a new moment; its order is found out when all are known."""
        self.moments.append((at, place))
        return len(self.moments) - 1

    def tell(self, events: list[Any]) -> None:
        """Tell *events*, each of which is four items of the list."""
        items, tracks = iter(events), self.tracks
        for place, (kind, at, who, more) in enumerate(zip(items, items, items, items)):
            if type(kind) is int:
                track = tracks.get(kind)
                if track is None:
                    track = self.track(self.who.get(kind) or (kind, "task", "stranger", None, ""))
                self.tell_step(place, at, track, who, more)
            elif type(kind) is tuple:
                self.tell_step(place, at, self.track(kind), who, more)
            elif kind == "idle":
                self.idled(at, who, *more)
            else:
                tell = getattr(self, "tell_" + kind.replace(" ", "_"))
                tell(place, at, self.track(who), *more)

    def idled(self, at: int, who: Who, since: int) -> None:
        """Tell that an event loop waited; one selector may have asked another."""
        spans = self.idle.setdefault(who[0], [])
        if spans and spans[-1].start >= since - self.began:
            spans.pop()
        spans.append(Span("idle", max(since, self.began) - self.began, at - self.began, -1, -1))

    # -- what tasks do

    def tell_made(self, place: int, at: int, track: Track, maker: Who) -> None:
        by = self.track(maker)
        if by.inside is None:
            by.inside = place
        track.since, track.ready = self.moment(at, place), at
        track.marks.append(("made", track.since, ""))

    def tell_unmade(self, _place: int, _at: int, track: Track) -> None:
        del self.tracks[track.who[0]]

    def tell_step(self, place: int, started: int, track: Track, ended: int, reason: Reason) -> None:
        moments = self.moments
        start = len(moments)
        moments.append((started, (place if track.inside is None else track.inside) - 0.5))
        track.inside = None
        if track.since is not None:
            self.waited(track, start, started)
        end = len(moments)
        moments.append((ended, place))
        track.spans.append(("step", start, end, "", "", 0))
        what, _, delay, _, over = reason
        track.since, track.reason = end, reason
        track.ready = None if delay is None else ended + delay
        if over:
            track.marks.append((over, end, what))
            track.since = None

    def waited(self, track: Track, until: int, at: int) -> None:
        """Tell what a lane did between two steps."""
        since: Any = track.since
        ready = since
        what, where, _, task, _ = track.reason
        if track.ready is None or at - track.ready < SHORT:
            ready = until
        elif what:
            ready = self.moment(track.ready, self.moments[since][1])
        if what:
            track.spans.append(("wait", since, ready, what if task is None else task, where, 0))
        if ready != until:
            track.spans.append(("ready", ready, until, "", "", 0))

    def tell_ready(self, _place: int, at: int, track: Track) -> None:
        if track.ready is None:
            track.ready = at

    def tell_named(self, _place: int, _at: int, track: Track, name: str) -> None:
        track.called = name

    def tell_unheard(self, place: int, at: int, track: Track) -> None:
        if not any(mark[0] == "unheard" for mark in track.marks):
            track.marks.append(("unheard", self.moment(at, place), ""))

    # -- what happens inside a step, or in a thread

    def happens(self, place: int, at: int, track: Track) -> int:
        if track.inside is None:
            track.inside = place
        return self.moment(at, place)

    def tell_call(self, place: int, at: int, track: Track, name: str, where: str) -> None:
        depth = len(track.open) + 1
        track.open.append((self.happens(place, at, track), name, where, depth))

    def tell_return(self, place: int, at: int, track: Track) -> None:
        end = self.happens(place, at, track)
        if track.open:
            start, name, where, depth = track.open.pop()
            track.spans.append(("call", start, end, name, where, depth))

    def tell_long(self, place: int, at: int, track: Track, *what: Any) -> None:
        since, name, where = what
        if name.startswith("importlib."):
            return  # an import takes its time, and says nothing about the run
        end = self.happens(place, at, track)
        start = self.moment(since, place - 0.25)
        track.spans.append(("long", start, end, name, where, len(track.open) + 1))

    def tell_never_awaited(self, place: int, at: int, track: Track, name: str) -> None:
        track.marks.append(("never awaited", self.happens(place, at, track), name))

    def tell_output(self, place: int, at: int, track: Track, text: str, stream: str) -> None:
        moment, before = track.line.pop(stream, (None, ""))
        if moment is None:
            moment = self.happens(place, at, track)
        *lines, rest = (before + text).split("\n")
        track.output += [(short(line), moment, stream) for line in lines if line]
        if rest:
            track.line[stream] = (moment, rest[:MOST])

    # -- the end

    def finish(self) -> None:
        """Close what is still open, and put all moments in order."""
        end = self.moment(self.ended, float("inf"))
        for track in list(self.tracks.values()):
            self.add_makers(track, end)
        for track in self.tracks.values():
            while track.open:
                start, name, where, depth = track.open.pop()
                track.spans.append(("call", start, end, name, where, depth))
            for stream, (moment, text) in track.line.items():
                track.output.append((short(text), moment, stream))
            if track.since is not None:
                self.waited(track, end, self.ended)
                track.marks.append(("pending", end, ""))
        began, ended, moments = self.began, self.ended, self.moments
        if min(moments)[0] < began or max(moments)[0] > ended:
            moments[:] = [(min(max(at, began), ended), place) for at, place in moments]
        self.times = [at - began for at, _ in moments]
        self.orders = [0] * len(moments)
        for order, moment in enumerate(sorted(range(len(moments)), key=moments.__getitem__)):
            self.orders[moment] = order

    def add_makers(self, track: Track, end: int) -> None:
        """Have a track for everybody who made *track*'s lane, and is not over."""
        maker = track.who[3]
        while maker is not None and maker in self.who and maker not in self.tracks:
            track = self.track(self.who[maker])
            maker = track.who[3]
            if track.who[2] == "task":  # nothing that it did is known any more
                track.marks.append(("pending", end, ""))

    def children(self) -> dict[int | None, list[int]]:
        """Return the numbers of the tracks by that of their maker, so far as that is known."""
        children: dict[int | None, list[int]] = {}
        for number in sorted(self.tracks):
            maker = self.tracks[number].who[3]
            children.setdefault(maker if maker in self.tracks else None, []).append(number)
        return children

    def lanes(self) -> tuple[Lane, ...]:
        """Return all lanes that have anything to show, each under its parent."""
        children = self.children()
        counts: dict[str, int] = {}
        names: dict[int, str] = {}
        loops = [number for number in children.get(None, ()) if children.get(number)]
        for number in sorted(self.tracks):
            track = self.tracks[number]
            if track.who[2] != "thread" or not track.empty() or number in loops[1:]:
                name = track.who[1]
                n = counts[name] = counts.get(name, 0) + 1
                names[number] = name if n == 1 else f"{name} {n}"
        lanes = []
        rest: list[tuple[int, int | None]] = [
            (number, None) for number in reversed(children.get(None, ()))
        ]
        while rest:
            number, parent = rest.pop()
            if number in names:
                lanes.append(self.tracks[number].lane(parent, names, self.times, self.orders))
                parent = len(lanes) - 1
            rest += [(child, parent) for child in reversed(children.get(number, ()))]
        for n, spans in enumerate(self.idle.values(), 1):
            name = "event loop" if n == 1 else f"event loop {n}"
            lanes.append(Lane(name, "loop", spans=tuple(spans)))
        return tuple(lanes)


def told(
    events: list[Any],
    alive: dict[int, Who],
    began: int,
    ended: int,
    notes: tuple[str, ...] = (),
    title: str = "",
) -> Timeline:
    """Return the timeline of *events*, heard from *began* to *ended*; *alive* are lanes left."""
    over = {kind[0]: kind for kind in events[::4] if type(kind) is tuple}
    teller = _Teller({**alive, **over}, began, ended)
    with _nothing_collected():
        teller.tell(events)
        teller.finish()
        lanes = teller.lanes()
    return Timeline(lanes, title, ended - began, len(teller.moments), notes)


@contextmanager
def _nothing_collected() -> Iterator[None]:
    """Spare the garbage collector looking again and again at what will all be kept."""
    enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if enabled:
            gc.enable()
