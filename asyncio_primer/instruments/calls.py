"""Hears the program's own functions being entered and left, and what they call that takes long.

From Python 3.12 on a `Monitor` does it; before that, or if it is not to be had, a `Profiler`.
"""

from __future__ import annotations

import threading

from .called import Called
from .monitor import Monitor
from .profiler import Profiler

_lock = threading.RLock()
_users = 0
_called = Called()
_hearing: Monitor | Profiler


def begin() -> None:
    """Listen to this thread, and to those that are started from now on."""
    global _called, _hearing, _users
    with _lock:
        _users += 1
        if _users == 1:
            _called = Called()
            _hearing = Monitor.begin(_called) or Profiler.begin(_called)
        _hearing.here()


def end() -> None:
    """Listen no more."""
    global _users
    with _lock:
        _users -= 1
        if not _users:
            _hearing.end()
            _called.end()


def not_told() -> dict[str, int]:
    """Return how many calls of which functions were not told of, for there were too many."""
    return _called.not_told()
