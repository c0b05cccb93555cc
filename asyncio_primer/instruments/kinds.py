"""The ways in which a thread can wait: asleep, for a thread, for notice, for an event loop's next event."""

from __future__ import annotations

import asyncio
import sys
import threading
from types import FrameType
from typing import Any, Callable, Optional

from .turns import Turns, Wait
from .waits import line_of, waiting_for


class Sleep(Wait):
    """A thread in `time.sleep`."""

    def __init__(self, deadline: Optional[int]) -> None:
        self.deadline = deadline
        self._gate = threading.Lock()
        self._gate.acquire()

    def block(self, seconds: Optional[float]) -> bool:
        return self._gate.acquire(timeout=-1 if seconds is None else seconds)

    def wake(self) -> None:
        if self._gate.locked():
            self._gate.release()


class Join(Wait):
    """A thread in `threading.Thread.join`: it rests as long as the other one has something to do."""

    rank = 2

    def __init__(self, turns: Turns, thread: threading.Thread, join: Callable[..., None]) -> None:
        self.block = lambda seconds: join(thread)  # type: ignore[method-assign]
        self.rests = lambda: turns.busy(thread)  # type: ignore[method-assign]
        self._story = f"{threading.current_thread().name} waits for the end of {thread.name}"

    def story(self) -> str:
        return self._story


class Notice(Sleep):
    """A thread in `threading.Condition.wait`, as in a queue, an event or a future's `result`."""

    def __init__(self, condition: Any, deadline: Optional[int]) -> None:
        super().__init__(deadline)
        self._waiters = condition._waiters
        self._waiters.append(self._gate)
        self._story = f"{threading.current_thread().name} waits{_line()}"

    def rests(self) -> bool:
        return self._gate.locked()

    def story(self) -> str:
        return self._story

    def withdraw(self) -> bool:
        """Wait no more; tell whether somebody gave notice."""
        try:
            self._waiters.remove(self._gate)
        except ValueError:
            return True
        return False


def _line() -> str:
    """Say which line of the program waits: the innermost that is not the library's."""
    frame: Optional[FrameType] = sys._getframe()
    while frame is not None and frame.f_globals.get("__name__", "").split(".")[0] in _OURS:
        frame = frame.f_back
    return f", {line_of(frame)}" if frame is not None else ""


_OURS = {"asyncio_primer", "concurrent", "queue", "threading"}


class Select(Wait):
    """An event loop that has nothing to run."""

    rank = 0

    def __init__(self, loop: Any, selector: Any, deadline: Optional[int]) -> None:
        self.deadline = deadline
        self.block = selector.select  # type: ignore[method-assign]
        self.wake = loop._write_to_self  # type: ignore[method-assign]
        self.rests = lambda: not selector.select(0)  # type: ignore[method-assign]
        self._loop = loop

    def story(self) -> str:
        if getattr(self._loop, "_signal_handlers", None):
            return ""  # a signal may come
        tasks = sorted(map(waiting_for, asyncio.all_tasks(self._loop)))
        return "; ".join(tasks) or "the event loop has no task"
