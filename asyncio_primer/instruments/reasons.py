"""Why a step of a task ended: what its coroutine waits for and where, in its program's words."""

from __future__ import annotations

import asyncio
import math
import sys
import weakref
from gc import get_referents
from types import CodeType, CoroutineType
from typing import Any, Optional, Tuple

from .files import MANY, is_own, place
from .waits import chain

LONGEST = 200  # characters of anything that a stranger's program says
MOST = 500  # characters of a line that it prints; one that is longer is shortened
_SLEEP = asyncio.sleep.__code__
# By the way from a task's coroutine to what it waits for.  The codes are kept, for their ids' sake.
_known: dict[tuple[Any, ...], tuple[Reason, bool, list[CodeType]]] = {}

executors: weakref.WeakSet[Any] = weakref.WeakSet()  # the futures of their work

Reason = Tuple[str, str, Optional[int], Optional[int], str]


def why(
    what: str = "",
    where: str = "",
    delay: int | None = None,
    task: int | None = None,
    end: str = "",
) -> Reason:
    """Return what a suspended coroutine waits for, where, how many nanoseconds, for which task.

    *end* says how it is over: returned, raised or cancelled.  It is a plain tuple, as events are:
    the garbage collector need not look into a million of those.
    """
    return (what, where, delay, task, end)


def short(text: str) -> str:
    """Return *text*, which may be megabytes, or its beginning."""
    return text if len(text) < MOST else text[:LONGEST] + "..."


NOT_YET = why()
RETURNED = why(end="returned")
_arguments = vars(BaseException)["args"].__get__


def raised(error: BaseException) -> Reason:
    """Say what *error* ended a coroutine, without running any of its code."""
    if issubclass(type(error), asyncio.CancelledError):
        return why(end="cancelled")
    name, arguments = type(error).__name__, _arguments(error)
    words = arguments[0] if arguments and type(arguments[0]) is str else ""
    return why(f"{name}: {words}"[:LONGEST] if words else name, end="raised")


class _NoLoop:
    def get_debug(self) -> bool:
        return False


_no_loop: Any = _NoLoop()
_FUTURE: type[Any] = type(asyncio.Future(loop=_no_loop).__await__())  # where most chains end


def reason(coroutine: Any, inner: Any, future: Any) -> tuple[Reason, bool]:
    """Say why *coroutine*, which awaits *inner* and handed out *future*, is suspended.

    The other value tells whether this is so whenever it awaits the same function in this place.
    """
    try:
        if type(inner) is CoroutineType:
            return _known_reason(coroutine, future) or _reason(coroutine, future)
        return _reason(coroutine, future)[0], False
    except Exception:  # something that only looks like a coroutine, or a future
        return why("a future"), False


def _known_reason(coroutine: Any, future: Any) -> tuple[Reason, bool] | None:
    """Return what is remembered of this place, if its reason depends on nothing else."""
    key: list[Any] = []
    codes: list[CodeType] = []
    last: Any = coroutine
    while type(last) is CoroutineType:
        code = last.cr_code
        if code is _SLEEP:
            delay = 0 if future is None else _delay(last)
            if type(delay) not in (int, float):
                return None
            key += (code.co_name, delay)
            break
        if is_own(code.co_filename):
            frame: Any = last.cr_frame
            key += (id(code), frame.f_lasti)
            codes.append(code)
        else:
            key.append(last.__qualname__)
        last = last.cr_await
    else:
        if type(last) is not _FUTURE or (codes and code is codes[-1]):
            return None
    found = _known.get(tuple(key))
    if found is None:
        if len(_known) >= MANY:
            _known.clear()
        found = _known[tuple(key)] = (*_reason(coroutine, future), codes)
    return found[:2]


def _delay(asleep: Any) -> Any:
    """Return how long *asleep*, a coroutine of `asyncio.sleep`, sleeps.

    Its frame would tell, too, but keep what it tells, for the garbage collector to look into.
    """
    if sys.version_info >= (3, 11):
        found = get_referents(asleep)  # its code comes before its variables, of which this is one
        delay = found[found.index(_SLEEP) + 1]
        if type(delay) in (int, float):
            return delay
    return asleep.cr_frame.f_locals["delay"]


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
            return _asleep(
                0 if future is None else frame.f_locals["delay"], where
            ), steady and future is None
        owner, _, function = name.rpartition(".")
        if function == "_wait_for_one":
            return why("as_completed", where), steady
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
