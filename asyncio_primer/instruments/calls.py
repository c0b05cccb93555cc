"""Hears the program's own functions being entered and left, and what they call that takes long.

A coroutine's frame is entered each time it is resumed and left each time it is suspended, so that
such spans lie within steps.  Of everybody else's functions only those are told of that the program
called itself, that took a millisecond, and that ran none of its functions meanwhile.
"""

from __future__ import annotations

import asyncio
import sys
import threading
from collections import Counter
from concurrent.futures import thread as pools
from types import CodeType, FrameType
from typing import Any

from . import standins
from .ear import ear, now
from .files import is_own, place
from .steps import Heard, recorded_steps

LONG = 1_000_000  # nanoseconds that a call of somebody else's function takes to be told of
MANY = 1_000  # calls of one function that are told of
_FUNCTION = 0x1  # a flag of code objects; a module's and a class's body have it not

_lock = threading.RLock()
_users = 0
_here = threading.local()
_calls: Counter[CodeType] = Counter()
_stand_ins = {
    id(stand_in.__code__): f"{getattr(owner, '__module__', owner.__name__)}.{name}"
    for owner, name, stand_in in standins.STAND_INS
}
_context = getattr(
    pools, "WorkerContext", pools._WorkItem
)  # the one that calls, from Python 3.14 on
_runs_for_the_program = {
    id(one.__code__) for one in (threading.Thread.run, standins.REAL["work"], _context.run)
}
_pools = {*_runs_for_the_program, id(pools._worker.__code__), id(standins._work.__code__)}


class _Here:
    """What one thread is in the middle of: own functions, and somebody else's that one of them called."""

    def __init__(self) -> None:
        self.open: set[FrameType] = set()
        self.call: Any = None
        self.since = 0
        self.name = ""


def begin() -> None:
    """Listen to this thread, and to those that are started from now on."""
    global _users
    with _lock:
        _users += 1
        if _users == 1:
            _calls.clear()
            threading.setprofile(_heard)
        if sys.getprofile() is None:
            sys.setprofile(_heard)


def end() -> None:
    """Listen no more; other threads notice by themselves."""
    global _users
    with _lock:
        _users -= 1
        if not _users:
            if sys.getprofile() is _heard:
                sys.setprofile(None)
            threading.setprofile(None)  # type: ignore[arg-type]


def not_told() -> dict[str, int]:
    """Return how many calls of which functions were not told of, for there were too many."""
    return {code.co_name: n - MANY for code, n in _calls.items() if n > MANY}


def _heard(frame: FrameType, event: str, argument: Any) -> None:
    if not _users:
        sys.setprofile(None)
        return
    try:
        here: _Here = _here.state
    except AttributeError:
        here = _here.state = _Here()
    if event == "call":
        if is_own(frame.f_code.co_filename):
            _entered(here, frame)
        elif here.call is None and _is_programs(frame.f_back) and id(frame.f_code) not in _pools:
            here.call, here.since = frame, now()
            here.name = _stand_ins.get(id(frame.f_code)) or _name(frame)
    elif event == "return":
        if frame in here.open:
            here.open.discard(frame)
            ear.note("return")
        elif here.call is frame:
            _over(here)
    elif event == "c_call":
        if here.call is None and _is_programs(frame):
            here.call, here.since = argument, now()
            here.name = _name_of_builtin(argument)
    elif here.call is argument:
        _over(here)


def _is_programs(frame: FrameType | None) -> bool:
    """Tell whether what *frame* calls is called by the program, or for it."""
    return frame is not None and (
        is_own(frame.f_code.co_filename) or id(frame.f_code) in _runs_for_the_program
    )


def _entered(here: _Here, frame: FrameType) -> None:
    here.call, code, caller = None, frame.f_code, frame.f_back
    if not code.co_flags & _FUNCTION or (code.co_name[0] == "<" and code.co_name != "<lambda>"):
        return
    if caller is not None and caller.f_code is recorded_steps.__code__:
        return  # the task's own function: its steps are heard already
    _calls[code] += 1
    if _calls[code] <= MANY:
        here.open.add(frame)
        ear.note("call", code.co_name, place(code.co_filename, code.co_firstlineno))


def _over(here: _Here) -> None:
    here.call, since, ended = None, here.since, now()
    if ended - since >= LONG:
        ear.say("long", ended, ear.lane_here(), since, here.name)
        for lane in _ready():
            ear.say("ready", since, lane)


def _ready() -> list[Any]:
    """Return the lanes of the tasks of this thread's loop that could go on; nobody woke them just now."""
    lanes = []
    if asyncio._get_running_loop() is not None:
        for task in asyncio.all_tasks():
            coroutine: Any = task.get_coro()
            if type(coroutine) is Heard and coroutine.awaited() is not None:
                if coroutine.awaited().done():
                    lanes.append(coroutine.lane)
    return sorted(lanes)


def _name(frame: FrameType) -> str:
    return f"{frame.f_globals.get('__name__', '')}.{frame.f_code.co_name}"


def _name_of_builtin(function: Any) -> str:
    module = getattr(function, "__module__", None)
    name = str(getattr(function, "__qualname__", function))
    return name if module in (None, "builtins") else f"{module}.{name}"
