"""Listens to a run: who ran when, who waited for what, and what it said.

>>> import asyncio
>>> from asyncio_primer.instruments import record, skip_waiting
>>> async def nap(seconds):
...     await asyncio.sleep(seconds)
>>> async def main():
...     await asyncio.gather(nap(1), nap(2))
>>> with skip_waiting(), record() as timeline:
...     asyncio.run(main())
>>> for lane in timeline.tasks:
...     print(lane.name, lane.waiting, lane.end)
main 2.0 returned
nap 1.0 returned
nap 2 2.0 returned
"""

from __future__ import annotations

import itertools
from collections import deque
from types import TracebackType
from typing import Any

from . import calls, hooks
from .ear import ear, now
from .story import told
from .timeline import Timeline


class record:  # noqa: N801 - it is used like a function
    """Record what happens inside the block; return the `Timeline`, which is filled at its end.

    *functions* says whether to hear the program's own functions, too.  Of the events, a step of a
    task being one, the newest *limit* are kept.  *title* is what the pictures are called.
    """

    def __init__(
        self, *, functions: bool = True, limit: int | None = 1_000_000, title: str = ""
    ) -> None:
        if limit is not None and (not isinstance(limit, int) or limit < 1):
            raise ValueError(f"limit has to be a number of events, or None for no limit: {limit!r}")
        self._functions, self._title = functions, title
        self._events: deque[Any] = deque(maxlen=None if limit is None else 4 * limit)
        self._counter, self._looks = itertools.count(), 0
        self.hear, self.count = self._events.extend, self._counter.__next__
        self._timeline, self._began, self._missed = Timeline(title=title), now(), 0

    def __enter__(self) -> Timeline:
        hooks.begin(self)
        self._began, self._missed = now(), ear.missed
        try:
            if self._functions:
                calls.begin()
        except BaseException:
            hooks.end(self)
            raise
        return self._timeline

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        if self._functions:
            calls.end()
        ended = now()
        for lane, task in ear.failed:
            if getattr(task(), "_log_traceback", False):
                self.hear(("unheard", ended, lane, ()))
                self.count()
        try:
            self._timeline.become(self.so_far(ended))
        finally:
            hooks.end(self)

    def so_far(self, ended: int | None = None) -> Timeline:
        """Return what was heard until now."""
        while True:
            try:
                events = list(self._events)
                break
            except RuntimeError:  # another thread was heard meanwhile
                continue
        kept = len(events) // 4
        dropped = self.count() - self._looks - kept
        self._looks += 1
        notes = []
        if dropped > 0:
            notes.append(
                f"the oldest {dropped:,} events are missing: only the newest {kept:,} were kept"
            )
        for name, number in calls.not_told().items():
            notes.append(f"{number:,} more calls of {name} are not shown")
        if ear.missed > self._missed:
            notes.append(f"{ear.missed - self._missed:,} events were too strange to be heard")
        return told(
            events,
            ear.lanes,
            self._began,
            now() if ended is None else ended,
            tuple(notes),
            self._title,
        )
