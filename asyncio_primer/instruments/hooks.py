"""Where the ear is put: the methods of asyncio, public ones, through which every task has to pass.

Classes of event loops that appear later, such as uvloop's when the program imports it, get it too.
"""

from __future__ import annotations

import asyncio
import contextlib
import inspect
import os
import selectors
import sys
import threading
import warnings
from functools import wraps
from typing import Any, Callable, Iterable, Iterator

from . import reasons
from .ear import coroutine_of, ear, name_of, now
from .frameless import frameless
from .selector import Selector
from .steps import Heard

IDLE = 100_000  # nanoseconds; a shorter wait is the loop's own bookkeeping
_HERE = os.path.dirname(__file__)
_MISSING = object()
_lock = threading.RLock()
_found: list[tuple[Any, str, Any, Any]] = []


def begin(listener: Any) -> None:
    """Let *listener* hear, too."""
    with _lock:
        try:
            if not ear.listeners:
                _put_in_place()
            _hear_streams()
            ear.listen([*ear.listeners, listener])
        finally:
            if not ear.listeners:
                _put_back()


def end(listener: Any) -> None:
    """Let *listener* hear no more."""
    with _lock:
        ear.listen([one for one in ear.listeners if one is not listener])
        if not ear.listeners:
            _put_back()


def _forked() -> None:
    """Hear nothing in a child process: nobody asks there, and its other threads are gone."""
    global _lock
    _lock = threading.RLock()
    ear.listen([])
    _put_back()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_forked)


def _put_in_place() -> None:
    for loop_class in list(_below(asyncio.AbstractEventLoop)):
        _hear_loops(loop_class)
    _replace(asyncio.AbstractEventLoop, "__init_subclass__", classmethod(_new_class))
    for selector in [*_below(selectors.BaseSelector), Selector]:
        if "select" in vars(selector):
            _replace(selector, "select", _hear_idling(selector.select))
    if hasattr(warnings, "_warn_unawaited_coroutine"):
        warn = warnings._warn_unawaited_coroutine
        _replace(warnings, "_warn_unawaited_coroutine", _hear_unawaited(warn))


def _hear_streams() -> None:
    """Listen at the streams of now; a recording that began earlier may have found others."""
    for name in ("out", "err"):
        stream: Any = getattr(sys, f"std{name}", None)
        if not any(found[0] is stream for found in _found):
            with contextlib.suppress(Exception):  # there is none, or it takes no attributes
                _replace(stream, "write", _hear_output(name, stream.write))


def _put_back() -> None:
    while _found:
        owner, name, found, ours = _found.pop()
        if vars(owner).get(name) is not ours:
            continue  # somebody else has replaced it meanwhile
        if found is _MISSING:
            delattr(owner, name)
        else:
            setattr(owner, name, found)


def _replace(owner: Any, name: str, thing: Any) -> None:
    found = vars(owner).get(name, _MISSING)
    setattr(owner, name, thing)
    _found.append((owner, name, found, thing))


def _below(cls: Any) -> Iterator[Any]:
    for subclass in cls.__subclasses__():
        yield subclass
        yield from _below(subclass)


# -- event loops --------------------------------------------------------------------------


def _hear_loops(loop_class: Any) -> None:
    """Listen at the methods of *loop_class*, where they are its own or nobody else can be asked."""
    for name, hearing in _METHODS.items():
        owner = next(cls for cls in loop_class.__mro__ if name in vars(cls))
        if not inspect.isroutine(vars(owner)[name]):
            continue  # a mock
        if owner is loop_class or not issubclass(owner, asyncio.AbstractEventLoop):
            _replace(loop_class, name, hearing(getattr(loop_class, name)))


def _new_class(cls: Any, /, **options: Any) -> None:
    super(asyncio.AbstractEventLoop, cls).__init_subclass__(**options)
    with _lock:
        if ear.listeners:
            _hear_loops(cls)


def _hear_tasks(true: Any) -> Any:
    @wraps(true)
    def recorded_create_task(loop: Any, coro: Any, *args: Any, **options: Any) -> Any:
        """Make a task that is listened to."""
        if type(coro) is Heard or not ear.listeners or not asyncio.iscoroutine(coro):
            return true(loop, coro, *args, **options)
        lane = _lane_for(coro)
        if lane is None:
            return true(loop, coro, *args, **options)
        try:
            task = true(loop, Heard(coro, lane, ear), *args, **options)
        except BaseException:
            ear.unmade(lane)
            raise
        _look_at(task, lane)
        return task

    return recorded_create_task


def _lane_for(coroutine: Any) -> Any:
    try:
        return ear.made(coroutine)
    except Exception:
        ear.missed += 1
        return None


def _look_at(task: Any, lane: Any) -> None:
    try:
        ear.wrapped(task, lane)
        stack = getattr(task, "_source_traceback", None)
        if stack:  # in debug mode: whoever asked, and not our functions
            stack[:] = [frame for frame in stack if os.path.dirname(frame.filename) != _HERE]
    except Exception:
        ear.missed += 1


def _hear_executors(true: Any) -> Any:
    @wraps(true)
    def recorded_run_in_executor(loop: Any, *args: Any, **options: Any) -> Any:
        """Remember the future of work in an executor."""
        future = true(loop, *args, **options)
        with contextlib.suppress(TypeError):  # somebody's own, without weak references
            reasons.executors.add(future)
        return future

    return recorded_run_in_executor


def _hear_complaints(true: Any) -> Any:
    @wraps(true)
    def recorded_call_exception_handler(loop: Any, context: Any) -> Any:
        """Note a task whose exception nobody asked for."""
        try:
            future = context.get("future")
            coroutine = coroutine_of(future) if isinstance(future, asyncio.Task) else None
            if type(coroutine) is Heard and "never retrieved" in context.get("message", ""):
                ear.say("unheard", now(), coroutine.lane)
        except Exception:
            ear.missed += 1
        return true(loop, context)

    return recorded_call_exception_handler


_METHODS: dict[str, Callable[[Any], Any]] = {
    "create_task": _hear_tasks,
    "run_in_executor": _hear_executors,
    "call_exception_handler": _hear_complaints,
}


# -- waiting, warnings, output ------------------------------------------------------------


def _hear_idling(true: Any) -> Any:
    @wraps(true)
    def select(selector: Any, timeout: float | None = None) -> Any:
        """Note how long an event loop had nothing to do."""
        if timeout is not None and timeout <= 0:
            return true(selector, timeout)
        started = now()
        try:
            return true(selector, timeout)
        finally:
            ended = now()
            if ended - started > IDLE and asyncio._get_running_loop() is not None:
                ear.say("idle", ended, ear.thread_here(), started)

    return select


def _hear_unawaited(true: Any) -> Any:
    def first(coroutine: Any) -> Iterable[Any]:
        ear.note("never awaited", name_of(coroutine))
        return map(true, (coroutine,))

    return frameless(first)


def _hear_output(name: str, true: Any) -> Any:
    def first(text: Any) -> Iterable[Any]:
        if isinstance(text, str) and text:
            said = "".join((text,))  # an exact string, whatever else it was
            ear.note("output", said if len(said) < 500 else said[: reasons.LONGEST] + "...\n", name)
        return map(true, (text,))

    return frameless(first)
