"""Hears functions by `sys.setprofile`, on every Python.

It is told of all functions of all libraries, too, and has to be quick to see that they do not
matter.  A program's own profiler is left alone: nothing is heard where that listens.
"""

from __future__ import annotations

import sys
import threading
from types import FrameType
from typing import Any

from .called import LIBRARY, OWN, RUNS, TOLD, Called, Here, left, over
from .ear import now


class _Thread(Here):
    """Hears one thread."""

    def __init__(self, called: Called) -> None:
        super().__init__()
        self.called, self._kinds = called, called.kinds

    def heard(self, frame: FrameType, event: str, argument: Any) -> None:
        kind = self._kinds.get(id(frame.f_code))
        if kind is None:
            if self.called.over:
                sys.setprofile(None)
                return
            kind = self.called.kind(frame.f_code)
        if kind < RUNS:
            if self.call is None:
                if event == "call" and kind == LIBRARY:
                    caller = frame.f_back
                    if caller is not None and self._kinds.get(id(caller.f_code), RUNS) >= RUNS:
                        self.called.library(self, frame)
            elif self.call is frame and event == "return":
                over(self)
        elif event == "call":
            if kind >= OWN:
                self.call = None
                if kind == TOLD:
                    self.called.entered(self, frame)
        elif event == "return":
            left(self, frame)
        elif event == "c_call":
            if self.call is None:
                self.call, self.since = argument, now()
        elif self.call == argument:  # from Python 3.12 on, a method is bound anew
            over(self)


class Profiler:
    """Hears the thread that asks for it, and those that are started later."""

    def __init__(self, called: Called) -> None:
        self._called, self._first = called, self._hear_thread

    @classmethod
    def begin(cls, called: Called) -> Profiler:
        """Listen to the threads that are started from now on."""
        profiler = cls(called)
        if getattr(threading, "_profile_hook", None) is None:
            threading.setprofile(profiler._first)
        return profiler

    def here(self) -> None:
        """Listen to this thread."""
        found = getattr(sys.getprofile(), "__self__", None)
        forgotten = isinstance(found, _Thread) and found.called.over
        if sys.getprofile() is None or forgotten:
            sys.setprofile(_Thread(self._called).heard)

    def end(self) -> None:
        """Listen no more; other threads notice by themselves."""
        found = getattr(sys.getprofile(), "__self__", None)
        if isinstance(found, _Thread):
            sys.setprofile(None)
        if getattr(threading, "_profile_hook", None) is self._first:
            threading.setprofile(None)

    def _hear_thread(self, frame: FrameType, event: str, argument: Any) -> None:
        thread = _Thread(self._called)
        sys.setprofile(thread.heard)
        thread.heard(frame, event, argument)
