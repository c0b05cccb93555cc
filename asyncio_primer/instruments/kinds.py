"""The ways in which a thread can wait: asleep, for another thread, for notice, for events."""

from __future__ import annotations

import asyncio
import sys
import threading
from contextlib import suppress
from types import FrameType
from typing import Any, Callable

from .waits import line_of, waiting_for

LONGEST = threading.TIMEOUT_MAX  # real seconds


class EndlessWait(RuntimeError):
    """Everybody waits for somebody else, so that no wait can ever end."""

    __module__ = "asyncio_primer.instruments"


class Wait:
    """One thread's wait, at a gate, until *deadline* (virtual nanoseconds) at the latest."""

    rank = 1  # among equal deadlines the lowest rank goes first, then the lowest place
    granted = False
    fate: EndlessWait | None = None

    def __init__(self, deadline: int | None, place: int = 0) -> None:
        self.deadline = deadline
        self.place = place
        self._gate = threading.Lock()
        self._gate.acquire()

    def block(self, seconds: float | None) -> Any:
        """Wait in earnest for at most *seconds*, or until `wake` is called."""
        return self._gate.acquire(timeout=-1 if seconds is None else min(seconds, LONGEST))

    def wake(self) -> None:
        """End `block` early, from another thread."""
        with suppress(RuntimeError):  # it is open
            self._gate.release()

    def rests(self) -> bool:
        """Tell whether there is still nothing to do for this thread."""
        return True

    def ended(self, thread: threading.Thread) -> None:
        """Take note that *thread* is done."""

    def turn(self) -> tuple[int, int, int]:
        """Say whose turn it is: the lowest goes first."""
        return (self.deadline or 0, self.rank, self.place)

    def story(self) -> str:
        """Say who waits here and for what."""
        return ""


class Sleep(Wait):
    """A thread in `time.sleep`."""


class Join(Wait):
    """A thread in `threading.Thread.join`: it rests while the other has something to do."""

    rank = 2

    def __init__(
        self,
        thread: threading.Thread,
        busy: Callable[[threading.Thread], bool],
        deadline: int | None,
    ) -> None:
        super().__init__(deadline)
        self._thread, self._busy = thread, busy
        self._who = threading.current_thread().name

    def ended(self, thread: threading.Thread) -> None:
        """Go on if it is *thread* that was waited for."""
        if thread is self._thread:
            self.wake()

    def rests(self) -> bool:
        """Tell whether the other thread may still do something."""
        return self._busy(self._thread)

    def story(self) -> str:
        """Say who waits for whom."""
        return f"{self._who} waits for the end of {self._thread.name}"


class JoinWorker(Join):
    """The same for a thread of a pool, whose end only its true `join` tells."""

    def block(self, seconds: float | None) -> None:
        """Wait for the end of the other thread."""
        REAL_JOIN(self._thread, seconds)


REAL_JOIN = threading.Thread.join


class Notice(Wait):
    """A thread in `threading.Condition.wait`, as in a queue, an event or a future's `result`."""

    def __init__(self, condition: Any, strangers: Callable[[], bool], deadline: int | None) -> None:
        super().__init__(deadline)
        self._strangers, self._withdrawn = strangers, False
        self._waiters = condition._waiters
        self._waiters.append(self._gate)
        self._story = f"{threading.current_thread().name} waits{_line()}"

    def rests(self) -> bool:
        """Tell whether nobody has given notice, nor may before the deadline."""
        untold = self._gate.locked() and self._gate in self._waiters
        return untold and (self.deadline is None or not self._strangers())

    def wake(self) -> None:
        """Open the gate, unless somebody has given notice, which opens it."""
        if not self.withdraw():
            self._withdrawn = True
            super().wake()

    def story(self) -> str:
        """Say who waits, and on which line."""
        return self._story

    def withdraw(self) -> bool:
        """Wait no more; tell whether somebody gave notice."""
        try:
            self._waiters.remove(self._gate)
        except ValueError:
            return not self._withdrawn
        return False


class Select(Wait):
    """An event loop that has nothing to run."""

    rank = 0

    def __init__(self, loop: Any, selector: Any, deadline: int | None) -> None:
        super().__init__(deadline)
        self._loop, self._selector = loop, selector

    def block(self, seconds: float | None) -> Any:
        """Wait for something to happen on the loop's sockets; return what did."""
        return self._selector.select(seconds)

    def wake(self) -> None:
        """Make the loop look up."""
        self._loop._write_to_self()

    def rests(self) -> bool:
        """Tell whether nothing has happened."""
        return not self._selector.select(0)

    def story(self) -> str:
        """Say which tasks wait for what."""
        tasks = sorted(map(waiting_for, asyncio.all_tasks(self._loop)))
        return "; ".join(tasks) or "the event loop has no task"


_LIBRARY = {"asyncio_primer", "concurrent", "queue", "threading"}


def _line() -> str:
    """Say which line of the program waits: the innermost that is not the library's."""
    frame: FrameType | None = sys._getframe()
    while frame is not None and frame.f_globals.get("__name__", "").split(".")[0] in _LIBRARY:
        frame = frame.f_back
    return f", {line_of(frame)}" if frame is not None else ""
