"""What stands in for the functions that wait or tell the time, while a clock skips.

They stay harmless when a module that was imported meanwhile keeps them: where
no clock skips, and for threads that no clock counts, each calls the true one.
"""

from __future__ import annotations

import asyncio
import math
import queue
import sys
import threading
import time
import weakref
from asyncio.base_events import BaseEventLoop
from concurrent.futures import thread as pools
from contextlib import ExitStack, contextmanager
from typing import Any, Callable, Iterator, SupportsIndex

from .instant import NS, Deadline, Instant
from .kinds import LONGEST, Join, JoinWorker, Notice, Sleep
from .selector import Selector
from .turns import Turns

current: VirtualTime | None = None

SPINNING = 100_000  # looks at the clock in a row, after which time passes for who does nothing else
ROUNDS = 1_000  # of a loop in a row, with a socket that is always ready: then time passes, too
_real_ns = time.monotonic_ns
READINGS = ("monotonic", "perf_counter", "time", "monotonic_ns", "perf_counter_ns", "time_ns")

REAL: dict[str, Callable[..., Any]] = {
    "sleep": time.sleep,
    "start": threading.Thread.start,
    "join": threading.Thread.join,
    "wait": threading.Condition.wait,
    "submit": pools.ThreadPoolExecutor.submit,
    "work": pools._WorkItem.run,
    "run_forever": BaseEventLoop.run_forever,
    "call_at": BaseEventLoop.call_at,
}


class VirtualTime(Turns):
    """The time that all stand-ins tell and keep."""

    def __init__(self) -> None:
        super().__init__()
        self.origin = {name: getattr(time, name)() for name in READINGS if name.endswith("_ns")}
        self.blocks = self._looked = 0
        self._selectors: list[Selector] = []
        self.watching: weakref.WeakSet[threading.Thread] = weakref.WeakSet()

    def look(self) -> int:
        """Return what time it is; for a thread that looks again and again, let it pass."""
        self.looks += 1
        return self._passing(self.looks - SPINNING)

    def round(self) -> None:
        """Note that a loop went round without a wait; if it does again and again, time passes."""
        self.rounds += 1
        self._passing(self.rounds - ROUNDS)

    def _passing(self, beyond: int) -> int:
        if beyond > 0:
            real = _real_ns()
            self.now += real - self._looked if beyond > 1 else 0
            self._looked = real
        return self.now

    def outside(self) -> bool:
        """Tell whether a socket, a pipe or a process is open, with its own idea of time."""
        return any(selector.open() for selector in list(self._selectors)) or any(
            thread.is_alive() for thread in list(self.watching)
        )

    @contextmanager
    def keeps(self, loop: Any) -> Iterator[None]:
        """Let *loop* wait by this time."""
        real = loop._selector
        if isinstance(real, Selector):
            yield
            return
        if not hasattr(real, "get_map"):
            raise RuntimeError(
                f"skip_waiting needs an asyncio.SelectorEventLoop, not a {type(loop).__name__}"
            )
        selector = loop._selector = Selector(self, loop, real)
        self._selectors.append(selector)
        try:
            yield
        finally:
            self._selectors.remove(selector)
            if loop._selector is selector:
                loop._selector = real

    @contextmanager
    def counts_me(self) -> Iterator[None]:
        """Let the current thread live by this time, and the event loop that runs in it."""
        thread, loop = threading.current_thread(), asyncio._get_running_loop()
        if not self.counts():
            self.enter(thread)
            self._here.kept = ExitStack()
            if isinstance(loop, BaseEventLoop):
                self._here.kept.enter_context(self.keeps(loop))
        self.here(+1)
        try:
            yield
        finally:
            self.here(-1)
            if not self._here.depth:  # blocks of two tasks may end in any order
                self._here.kept.close()
                self.leave(thread)


def _clock() -> VirtualTime | None:
    return current if current is not None and current.counts() else None


def _outside() -> bool:
    """Tell whether the caller's caller waits for other processes, which live in real time."""
    return sys._getframe(2).f_globals.get("__name__", "").partition(".")[0] in _PROCESSES


_PROCESSES = {"subprocess", "multiprocessing", "socketserver"}


def _reads(name: str) -> Callable[[], Any]:
    real, in_ns = REAL.setdefault(name, getattr(time, name)), name.endswith("_ns")

    def read() -> Any:
        clock = _clock()
        if clock is None or _outside():
            return real()
        ns = clock.origin[name if in_ns else name + "_ns"] + clock.look()
        return ns if in_ns else Instant(ns)

    return read


def _sleep(seconds: float) -> None:
    clock = _clock()
    sensible = isinstance(seconds, (float, SupportsIndex)) and 0 < seconds <= LONGEST
    if clock is None or not sensible or _outside():
        REAL["sleep"](seconds)
        return
    deadline = clock.now + round(seconds * NS)
    clock.wait(Sleep(deadline))
    if clock.over:
        REAL["sleep"](max(0, deadline - clock.now) / NS)


def _start(thread: threading.Thread) -> None:
    clock = _clock()
    target = getattr(thread, "_target", None)
    if clock is None or thread.ident or target is pools._worker:
        REAL["start"](thread)  # a pool's thread counts while it has work
    elif getattr(target, "__name__", "") == "_do_waitpid":  # asyncio's, for a child process
        clock.watching.add(thread)
        REAL["start"](thread)
    else:
        clock.start(thread, lambda: REAL["start"](thread))


def _join(thread: threading.Thread, timeout: float | None = None) -> None:
    clock = _clock()
    if clock is not None and timeout is None and getattr(thread, "_target", 0) is pools._worker:
        clock.wait(JoinWorker(thread, clock.may_work, None))
    elif clock is not None and clock.busy(thread) and (timeout is None or timeout > 0):
        deadline = None if timeout is None else clock.now + round(timeout * NS)
        clock.wait(Join(thread, clock.busy, deadline))
        if clock.busy(thread) and not clock.over:
            return
    REAL["join"](thread, timeout)


def _wait(condition: Any, timeout: float | None = None) -> bool:
    clock = _clock()
    sensible = timeout is None or 0 < timeout <= LONGEST
    if clock is None or not condition._is_owned() or not sensible:
        return bool(REAL["wait"](condition, timeout))
    deadline = None if timeout is None else clock.now + round(timeout * NS)
    notice = Notice(condition, clock.strangers, deadline)
    state = condition._release_save()
    try:
        clock.wait(notice)
    finally:
        condition._acquire_restore(state)
        given = notice.withdraw()
    if given or not clock.over:
        return given
    return bool(REAL["wait"](condition, deadline and max(0, deadline - clock.now) / NS))


def _submit(*args: Any, **kwargs: Any) -> Any:
    clock = _clock()
    if clock is None:
        return REAL["submit"](*args, **kwargs)
    return clock.submit(args[0], lambda: REAL["submit"](*args, **kwargs))


def _work(item: Any, *args: Any) -> None:
    if current is None:
        REAL["work"](item, *args)
    else:
        current.work(item.future, lambda: REAL["work"](item, *args))


def _run_forever(loop: Any) -> None:
    clock = _clock()
    with clock.keeps(loop) if clock is not None else ExitStack():
        REAL["run_forever"](loop)


def _call_at(loop: Any, when: float, *args: Any, **kwargs: Any) -> Any:
    clock = _clock()
    if clock is None or not math.isfinite(when * NS):
        return REAL["call_at"](loop, when, *args, **kwargs)
    ns = when.ns if isinstance(when, Instant) else round(when * NS)
    handle = REAL["call_at"](loop, Deadline(ns, clock.place()), *args, **kwargs)
    if handle._source_traceback:  # in debug mode: whoever asked, and not this function
        del handle._source_traceback[-1]
    return handle


STAND_INS: list[tuple[Any, str, Callable[..., Any]]] = [
    *((time, name, _reads(name)) for name in READINGS),
    (threading, "_time", _reads("monotonic")),
    (queue, "time", _reads("monotonic")),
    (time, "sleep", _sleep),
    (threading.Thread, "start", _start),
    (threading.Thread, "join", _join),
    (threading.Condition, "wait", _wait),
    (pools.ThreadPoolExecutor, "submit", _submit),
    (pools._WorkItem, "run", _work),
    (BaseEventLoop, "run_forever", _run_forever),
    (BaseEventLoop, "call_at", _call_at),
]
