"""What the recorder listens at: the places of asyncio through which every task has to pass.

There is one ear in a process.  It is put in place for the first recording and taken away after the
last, and it hands what it hears to all of them.

An event is four things: `number, started, ended, reason` is a step of the lane of that number,
`lane, started, ended, reason` the last one, and everything else is `kind, at, lane, more`.  They
are kept one after another, unpacked, and each is a plain number, text or tuple of such: the
garbage collector has nothing to do with a million events.

A program may be stranger than the ear expects.  It must not notice: what cannot be heard is only
counted.
"""

from __future__ import annotations

import asyncio
import itertools
import os
import sys
import threading
import time
import weakref
from typing import Any, Callable, Optional, Tuple

from . import standins
from .files import MANY, is_own, own_place
from .reasons import Reason
from .steps import Heard

_real_ns = time.perf_counter_ns
_ASYNCIO = os.path.dirname(asyncio.__file__)
_CLEANING = ("shutdown_asyncgens", "shutdown_default_executor")


# Who does something: its number, its name, its kind (a task, a thread, or a stranger, a task that
# nobody listens to), the number of its maker, and the line where it was made.
Lane = Tuple[int, str, str, Optional[int], str]


def now() -> int:
    """Return the nanoseconds on the clock by which the program lives, without looking at it."""
    clock = standins.current
    if clock is None or clock.over:
        return _real_ns()
    return int(clock.origin["perf_counter_ns"]) + clock.now


def _ignore(event: Any) -> None:
    """Hear nothing."""


class Ear:
    """Hears what tasks do, and tells all listeners."""

    def __init__(self) -> None:
        self.hear: Callable[[Any], Any] = _ignore
        self.count: Callable[[], Any] = int
        self.listeners: list[Any] = []
        self.lanes: dict[int, Lane] = {}  # of tasks that are not over
        self.failed: list[tuple[Lane, weakref.ref[Any]]] = []
        self.missed = 0
        self._numbers = itertools.count()
        self._here = threading.local()
        self._strangers: weakref.WeakKeyDictionary[Any, Lane] = weakref.WeakKeyDictionary()

    def listen(self, listeners: list[Any]) -> None:
        """Tell *listeners* from now on; one alone hears directly, and count what it hears."""
        self.listeners = listeners
        if len(listeners) == 1:
            self.hear, self.count = listeners[0].hear, listeners[0].count
        elif not listeners:
            self.hear, self.count = _ignore, int
            self.failed.clear()
            self.missed = 0
        else:
            self.hear = lambda event: [listener.hear(event) for listener in listeners]
            self.count = lambda: [listener.count() for listener in listeners]

    def note(self, kind: str, *more: Any) -> None:
        """Tell that the current lane does something of that *kind* now."""
        try:
            self.say(kind, now(), self.lane_here(), *more)
        except Exception:
            self.missed += 1

    def say(self, kind: str, at: int, lane: Lane, *more: Any) -> None:
        """Tell an event."""
        self.hear((kind, at, lane, more))
        self.count()

    def clock(self) -> Callable[[], int]:
        """Return what tells the time, the fastest way."""
        return _real_ns if standins.current is None else now

    def lane_here(self) -> Lane:
        """Return the lane of the task that runs, or of the thread if none does."""
        task = _current_task()
        if task is None:
            return self.thread_here()
        coroutine = coroutine_of(task)
        return coroutine.lane if type(coroutine) is Heard else self._stranger(task, coroutine)

    def thread_here(self) -> Lane:
        """Return the lane of the current thread."""
        try:
            lane: Lane = self._here.lane
        except AttributeError:
            me, name = threading.get_ident(), "thread"
            if me == threading.main_thread().ident:
                name = "main thread"
            lane = self._here.lane = (next(self._numbers), name, "thread", None, "")
        return lane

    def _stranger(self, task: Any, coroutine: Any) -> Lane:
        """Return the lane of a *task* that was there before anybody listened."""
        lane = self._strangers.get(task)
        if lane is None:
            number, maker = next(self._numbers), self.thread_here()[0]
            lane = (number, name_of(coroutine), "stranger", maker, "")
            self._strangers[task] = lane
        return lane

    def wrapped(self, task: Any, lane: Lane) -> None:
        """Note that *task*, maybe with a coroutine of a task factory's own, belongs on *lane*."""
        pending = isinstance(task, asyncio.Task) and not task.done()
        if pending and type(coroutine_of(task)) is not Heard:
            self._strangers[task] = lane

    def made(self, coroutine: Any) -> Lane | None:
        """Note that a task is about to be made for *coroutine*; return its lane.

        Tasks in which asyncio tidies up or accepts a connection are nobody's business; they have
        none.
        """
        name, maker = name_of(coroutine), self.lane_here()
        if name in _perhaps_asyncios and _is_loops(name, coroutine):
            return None
        number = next(self._numbers)
        lane = (number, name, "task", maker[0], own_place(sys._getframe(3)))
        self.lanes[number] = lane
        self.hear(("made", now(), lane, (maker,)))
        self.count()
        return lane

    def unmade(self, lane: Lane) -> None:
        """Note that no task was made after all."""
        self.lanes.pop(lane[0], None)
        self.say("unmade", now(), lane)

    def ended(self, lane: Lane, started: int, ended: int, reason: Reason) -> None:
        """Note the last step of a task."""
        try:
            self._look_at(_current_task(), lane, ended, reason)
        except Exception:
            self.missed += 1
        self.hear((lane, started, ended, reason))
        self.count()

    def _look_at(self, task: Any, lane: Lane, ended: int, reason: Reason) -> None:
        if task is None:
            return
        name = task.get_name()
        if name[:5] != "Task-" and name != "None":  # Python 3.13.0 says None
            self.say("named", ended, lane, name)
        if reason[-1] == "raised":
            if len(self.failed) % 1_000 == 999:
                self.failed[:] = [one for one in self.failed if one[1]() is not None]
            self.failed.append((lane, weakref.ref(task)))


def _current_task() -> Any:
    try:
        return asyncio.current_task()
    except RuntimeError:  # no loop runs here
        return None


def coroutine_of(task: Any) -> Any:
    """Return the coroutine of *task*, None if it is over and was eager.

    Its method for that must not be asked: in the first releases of Python 3.12 it crashes then.
    """
    try:
        return task._coro
    except AttributeError:  # a task of somebody's own
        return task.get_coro()


_names: dict[str, str] = {}
_perhaps_asyncios: set[str] = set()


def name_of(coroutine: Any) -> str:
    """Return the name of the function behind *coroutine*."""
    try:
        full = str(getattr(coroutine, "__qualname__", None) or type(coroutine).__name__)
    except Exception:
        full = type(coroutine).__name__
    name = _names.get(full)
    if name is None:
        if len(_names) >= MANY:
            _names.clear()
            _perhaps_asyncios.clear()
        name = _names[full] = full.rpartition("<locals>.")[2]
        if name.rpartition(".")[2].startswith(("_", *_CLEANING)):
            _perhaps_asyncios.add(name)
    return name


def _is_loops(name: str, coroutine: Any) -> bool:
    """Tell whether *coroutine* is an event loop's own, and none of the program's business."""
    code = getattr(coroutine, "cr_code", None)
    if code is None or name.endswith(_CLEANING):
        return code is None or not is_own(code.co_filename)
    return bool(code.co_filename.startswith(_ASYNCIO))


ear = Ear()
