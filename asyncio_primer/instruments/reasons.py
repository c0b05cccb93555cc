"""Why a step of a task ended: what its coroutine waits for, and where, in the words of its program."""

from __future__ import annotations

import asyncio
import math
import weakref
from types import CodeType, CoroutineType
from typing import Any, Optional, Tuple

from .files import is_own, place
from .waits import chain

LONGEST = 200  # characters of anything that a stranger's program says
_SLEEP = asyncio.sleep.__code__
_sleeps: dict[tuple[int, int, Any], Reason] = {}
_codes: dict[int, CodeType] = {}  # kept alive, so that no other code has the same id

executors: weakref.WeakSet[Any] = weakref.WeakSet()  # the futures of their work

Reason = Tuple[str, str, Optional[int], Optional[int], str]


def why(
    what: str = "",
    where: str = "",
    delay: int | None = None,
    task: int | None = None,
    end: str = "",
) -> Reason:
    """Return what a suspended coroutine waits for, where, for how many nanoseconds, and for which task.

    *end* says how it is over: returned, raised or cancelled.  It is a plain tuple, as are all events:
    the garbage collector need not look into a million of those.
    """
    return (what, where, delay, task, end)


RETURNED = why(end="returned")
_arguments = vars(BaseException)["args"].__get__


def raised(error: BaseException) -> Reason:
    """Say what *error* ended a coroutine, without running any of its code."""
    if issubclass(type(error), asyncio.CancelledError):
        return why(end="cancelled")
    name, arguments = type(error).__name__, _arguments(error)
    words = arguments[0] if arguments and type(arguments[0]) is str else ""
    return why(f"{name}: {words}"[:LONGEST] if words else name, end="raised")


def reason(coroutine: Any, inner: Any, future: Any) -> tuple[Reason, bool]:
    """Say why *coroutine*, which awaits *inner* and handed out *future*, is suspended.

    The other value tells whether this is so whenever it awaits the same function in this place.
    """
    try:
        return _known(coroutine, inner, future)
    except Exception:  # something that only looks like a coroutine, or a future
        return why("a future"), False


def _known(coroutine: Any, inner: Any, future: Any) -> tuple[Reason, bool]:
    if type(inner) is not CoroutineType:
        return _reason(coroutine, future)[0], False
    if inner.cr_code is not _SLEEP:
        return _reason(coroutine, future)
    frame: Any = coroutine.cr_frame
    asleep: Any = inner.cr_frame
    delay = 0 if future is None else asleep.f_locals["delay"]
    if type(delay) not in (int, float):
        return _reason(coroutine, future)
    key = (id(frame.f_code), frame.f_lasti, delay)
    wait = _sleeps.get(key)
    if wait is None:
        wait = _reason(coroutine, future)[0]
        if len(_sleeps) < 10_000:
            _sleeps[key] = wait
            _codes[key[0]] = frame.f_code
    return wait, future is None


def _reason(coroutine: Any, future: Any) -> tuple[Reason, bool]:
    calls: list[Any] = []
    where, steady = "", True
    for depth, (name, code, frame) in enumerate(chain(coroutine)):
        if is_own(code.co_filename):
            where = place(code.co_filename, frame.f_lineno) if frame is not None else ""
            calls, steady = [], depth == 0
        else:
            calls.append((name, code, frame))
    for name, code, frame in calls:
        if code is _SLEEP and frame is not None:
            return _asleep(0 if future is None else frame.f_locals["delay"], where), False
        owner, _, function = name.rpartition(".")
        if not function.startswith("_"):
            return why(f"loop.{function}" if owner.endswith("Loop") else name, where), steady
    if calls:  # nothing but __aexit__ and the like
        return why(calls[0][0].partition(".")[0], where), steady
    return _awaiting(future, where), False


def _asleep(delay: Any, where: str) -> Reason:
    if not isinstance(delay, (int, float)) or not math.isfinite(delay):
        return why("sleep", where)
    return why(f"sleep({delay:.6g})", where, round(delay * 1e9))


def _awaiting(future: Any, where: str) -> Reason:
    if future is None:
        return why("its next turn", where)
    if isinstance(future, asyncio.Task):
        return why("task", where, task=getattr(future.get_coro(), "number", None))
    children = getattr(future, "_children", None)
    if isinstance(children, list):
        return why(f"gather of {len(children)}", where)
    return why("run_in_executor" if future in executors else "a future", where)
