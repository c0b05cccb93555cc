"""Hears functions by `sys.monitoring`, from Python 3.12 on, so that others' code costs nothing.

Two tools share the work.  The *scout* sees each piece of code once, when it first runs, and finds
out whether it is the program's own, or called by it.  That is what the *listener* watches.

A function that libraries use, too, is watched from the first time that the program calls it.  Where
no call is to be seen, as of a property, it is heard if the program was the first to use it; the
methods in `_BY_SYNTAX` are heard always.
"""

from __future__ import annotations

import sys
import threading
from functools import lru_cache, partial
from types import BuiltinFunctionType, CodeType, FunctionType, MethodDescriptorType, MethodType
from typing import Any, Iterator

from .called import LIBRARY, OWN, RUNS, STEPS, TOLD, Called, Here, left, over
from .ear import now

_BY_SYNTAX = {
    *("__enter__", "__exit__", "__aenter__", "__aexit__", "__await__", "__call__", "__contains__"),
    *(
        "__iter__",
        "__next__",
        "__aiter__",
        "__anext__",
        "__getitem__",
        "__setitem__",
        "__delitem__",
    ),
    *("__get__", "__set__", "__getattr__", "__getattribute__"),
    *("_find_and_load", "_handle_fromlist"),  # an import
}
_IDS = (3, 4, 5)  # the others belong to debuggers, coverage and profilers
_Cache = type(lru_cache(maxsize=1)(int))


class _Threads(threading.local):
    """What the current thread is in the middle of, as *here*."""

    def __init__(self) -> None:
        self.here = Here()


class Monitor:
    """Hears all threads."""

    def __init__(self, called: Called, listener: int, scout: int) -> None:
        self._called, self._kinds = called, called.kinds
        self._listener, self._scout = listener, scout
        self._threads, self._lock, self._over = _Threads(), threading.RLock(), False
        self._watched: dict[int, CodeType] = {}
        self._classes: dict[int, type] = {}
        self._api: Any = getattr(sys, "monitoring", None)
        on = self._api.events
        runs, ends = on.PY_START | on.PY_RESUME, on.PY_YIELD | on.PY_RETURN
        self._events = {LIBRARY: runs | ends, RUNS: on.CALL, OWN: runs | on.CALL}
        self._events[TOLD] = runs | ends | on.CALL
        self._callbacks = [
            (scout, on.PY_START, self._met),
            (scout, on.PY_RESUME, self._met),
            (scout, on.PY_THROW, self._thrown),
            (scout, on.PY_UNWIND, self._unwound),
            (listener, on.PY_START, self._entered),
            (listener, on.PY_RESUME, self._entered),
            (listener, on.PY_YIELD, self._left),
            (listener, on.PY_RETURN, self._left),
            (listener, on.CALL, self._calls),
            (listener, on.C_RETURN, self._called_c),
            (listener, on.C_RAISE, self._called_c),
        ]

    @classmethod
    def begin(cls, called: Called) -> Monitor | None:
        """Listen to everybody; return None if there is no monitoring, or others need it."""
        api: Any = getattr(sys, "monitoring", None)
        ids: list[int] = []
        for number in _IDS if api is not None else ():
            try:
                api.use_tool_id(number, "asyncio_primer")
            except ValueError:
                continue
            ids.append(number)
            if len(ids) == 2:
                # The lower one is asked first, so that it does not hear what the scout just found.
                monitor = cls(called, *ids)
                monitor._listen()
                return monitor
        for number in ids:
            api.free_tool_id(number)
        return None

    def here(self) -> None:
        """Listen to this thread, too; all are heard already."""

    def end(self) -> None:
        """Listen no more."""
        with self._lock:
            self._over = True
            self._api.set_events(self._scout, 0)
            for code in self._watched.values():
                self._api.set_local_events(self._listener, code, 0)
            for tool, event, _ in self._callbacks:
                self._api.register_callback(tool, event, None)
            self._api.free_tool_id(self._listener)
            self._api.free_tool_id(self._scout)

    def _listen(self) -> None:
        for tool, event, callback in self._callbacks:
            self._api.register_callback(tool, event, callback)
        for frame in sys._current_frames().values():
            above: Any = frame
            while above is not None:
                if self._called.kind(above.f_code) >= RUNS:
                    self._watch(above.f_code)
                above = above.f_back
        self._api.restart_events()
        on = self._api.events
        self._api.set_events(self._scout, on.PY_START | on.PY_RESUME | on.PY_THROW | on.PY_UNWIND)

    def _watch(self, code: CodeType) -> None:
        """Let the listener hear *code* from now on."""
        with self._lock:
            if not self._over and id(code) not in self._watched:
                events = self._events[self._called.kind(code)]
                self._api.set_local_events(self._listener, code, events)
                self._watched[id(code)] = code

    # -- the scout

    def _met(self, code: CodeType, _offset: int) -> Any:
        if id(code) not in self._watched:
            self._meet(code, sys._getframe(1))
        return self._api.DISABLE

    def _meet(self, code: CodeType, frame: Any) -> None:
        kind = self._called.kind(code)
        if kind == LIBRARY and code.co_name not in _BY_SYNTAX:
            caller = frame.f_back
            if caller is None or self._called.kind(caller.f_code) < RUNS:
                return
        if kind >= LIBRARY:
            self._watch(code)
            self._runs(kind, frame)

    def _thrown(self, code: CodeType, _offset: int, _error: BaseException) -> None:
        if id(code) in self._watched:
            self._runs(self._kinds.get(id(code), 0), sys._getframe(1))
        else:
            self._meet(code, sys._getframe(1))

    def _unwound(self, code: CodeType, _offset: int, _error: BaseException) -> None:
        if id(code) in self._watched:
            left(self._threads.here, sys._getframe(1))

    # -- the listener

    def _entered(self, code: CodeType, _offset: int) -> None:
        here = self._threads.here
        kind = self._kinds.get(id(code), 0)
        if kind == TOLD:
            here.call, frame = None, sys._getframe(1)
            caller = frame.f_back
            if caller is None or caller.f_code is not STEPS:
                self._called.entered(here, frame)
        elif kind == OWN:
            here.call = None
        elif here.call is None:
            frame = sys._getframe(1)
            caller = frame.f_back
            if caller is not None and self._kinds.get(id(caller.f_code), 0) >= RUNS:
                here.call, here.since = frame, now()

    def _runs(self, kind: int, frame: Any) -> None:
        here = self._threads.here
        if kind >= OWN:
            here.call = None
            if kind == TOLD:
                self._called.entered(here, frame)
        elif kind == LIBRARY and here.call is None:
            self._called.library(here, frame)

    def _left(self, _code: CodeType, _offset: int, _outcome: Any) -> None:
        here = self._threads.here
        if here.open or here.call is not None:
            left(here, sys._getframe(1))

    def _calls(self, _code: CodeType, _offset: int, called: Any, first: Any) -> None:
        kind = type(called)
        if kind is FunctionType:
            if id(called.__code__) not in self._watched:
                self._reach(called)
        elif kind is BuiltinFunctionType or kind is MethodDescriptorType:
            here = self._threads.here
            if here.call is None and (
                kind is BuiltinFunctionType or first is not self._api.MISSING
            ):
                here.call, here.receiver, here.since = called, first, now()
        else:
            self._reach(called)

    def _called_c(self, _code: CodeType, _offset: int, called: Any, _first: Any) -> None:
        here = self._threads.here
        if here.call is called:
            over(here)

    def _reach(self, called: Any) -> None:
        """Watch the code that runs when the program calls *called*."""
        for function in self._behind(called):
            code = function.__code__
            if id(code) not in self._watched and self._called.kind(code) == LIBRARY:
                self._watch(code)

    def _behind(self, called: Any) -> Iterator[Any]:
        kind = type(called)
        if kind is FunctionType:
            yield called
        elif kind is MethodType:
            yield from self._behind(called.__func__)
        elif issubclass(kind, partial):
            yield from self._behind(called.func)
        elif kind is _Cache:
            yield from self._behind(called.__wrapped__)
        elif issubclass(kind, type) and id(called) not in self._classes:
            self._classes[id(called)] = called
            for name in ("__new__", "__init__"):
                found = next(vars(cls)[name] for cls in type.mro(called) if name in vars(cls))
                yield from self._behind(getattr(found, "__func__", found))
