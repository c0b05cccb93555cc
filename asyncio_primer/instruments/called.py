"""What is told of functions: the program's own, and what they call that takes long.

A coroutine's frame is entered each time it is resumed and left each time it is suspended, so that
such spans lie within steps.  Of everybody else's functions only those are told of that the program
called itself, that took a millisecond, and that ran none of its functions meanwhile.
"""

from __future__ import annotations

import asyncio
import os
import sys
import threading
from collections import Counter
from concurrent.futures import thread as pools
from types import CodeType, FrameType, MethodDescriptorType
from typing import Any

from . import standins
from .ear import coroutine_of, ear, now
from .files import is_own, own_place, place
from .steps import Heard, recorded_steps

LONG = 1_000_000  # nanoseconds that a call of somebody else's function takes to be told of
MANY = 1_000  # calls of one function that are told of

# What a code object is.  From RUNS on, it calls for the program; from OWN on, it is the program's.
NEVER, LIBRARY, RUNS, OWN, TOLD = range(5)
_FUNCTION = 0x1  # a flag of code objects; a module's and a class's body have it not
_HERE = os.path.dirname(os.path.abspath(__file__)) + os.sep
STEPS = recorded_steps.__code__
_stand_ins = {
    id(stand_in.__code__): f"{getattr(owner, '__module__', owner.__name__)}.{name}"
    for owner, name, stand_in in standins.STAND_INS
}
# The one that calls is another class from Python 3.14 on.
_context = getattr(pools, "WorkerContext", pools._WorkItem)
_runs = {id(one.__code__) for one in (threading.Thread.run, standins.REAL["work"], _context.run)}
_never = {id(pools._worker.__code__), id(standins._work.__code__)}


class Here:
    """What one thread is in the middle of: own functions, and one of somebody else's.

    *call* is the frame of that or, if it is written in C, the function; *receiver* is whose method.
    """

    __slots__ = ("call", "open", "receiver", "since")

    def __init__(self) -> None:
        self.open: set[FrameType] = set()
        self.call: Any = None
        self.receiver: Any = None
        self.since = 0


class Called:
    """What is known of the program's code during a recording, and of those that overlap it."""

    def __init__(self) -> None:
        self.kinds: dict[int, int] = {}
        self.counts: Counter[int] = Counter()
        self.over = False
        self._codes: dict[int, CodeType] = {}  # they are kept, for their ids' sake

    def kind(self, code: CodeType) -> int:
        """Say what *code* is."""
        kind = self.kinds.get(id(code))
        if kind is None:
            self._codes[id(code)] = code
            kind = self.kinds[id(code)] = _kind(code)
        return kind

    def end(self) -> None:
        """Forget the code; who does not know a code object then asks whether it is over."""
        self.over = True
        self.kinds.clear()

    def not_told(self) -> dict[str, int]:
        """Return how many calls of which functions were not told of, for there were too many."""
        many: Counter[str] = Counter()
        for key, n in list(self.counts.items()):
            if n > MANY:
                many[self._codes[key].co_name] += n - MANY
        return dict(many)

    def entered(self, here: Here, frame: FrameType) -> None:
        """Tell that the program's function of *frame* runs, now or again."""
        caller, code = frame.f_back, frame.f_code
        if (
            caller is not None
            and caller.f_code is STEPS
            and (sys.version_info >= (3, 9) or caller.f_locals.get("frame") in (None, frame))
        ):  # Python 3.8 throws an exception right into the innermost coroutine
            return  # the task's own function: its steps are heard already
        self.counts[id(code)] += 1
        if self.counts[id(code)] <= MANY:
            here.open.add(frame)
            ear.note("call", code.co_name, place(code.co_filename, code.co_firstlineno))

    def library(self, here: Here, frame: FrameType) -> None:
        """Note that somebody else's function of *frame* runs; the program may have called it."""
        caller = frame.f_back
        if caller is not None and self.kind(caller.f_code) >= RUNS:
            here.call, here.since = frame, now()


def left(here: Here, frame: FrameType) -> None:
    """Tell that the function of *frame* has returned, or raised, or is suspended."""
    if frame in here.open:
        here.open.discard(frame)
        ear.note("return")
    elif here.call is frame:
        over(here)


def over(here: Here) -> None:
    """Tell of somebody else's function, if it took long."""
    call, receiver, since, ended = here.call, here.receiver, here.since, now()
    here.call = here.receiver = None
    if ended - since >= LONG:
        try:
            where = own_place(sys._getframe(1))
            ear.say("long", ended, ear.lane_here(), since, _name(call, receiver), where)
            for lane in _ready():
                ear.say("ready", since, lane)
        except Exception:  # the function, or a task, is stranger than expected
            ear.missed += 1


def _kind(code: CodeType) -> int:
    if id(code) in _runs:
        return RUNS
    if not is_own(code.co_filename):
        ours = code.co_filename.startswith(_HERE) and id(code) not in _stand_ins
        return NEVER if ours or id(code) in _never else LIBRARY
    nameless = code.co_name[0] == "<" and code.co_name != "<lambda>"
    written = not nameless and code.co_name != "__annotate__"  # the compiler's, from Python 3.14 on
    return TOLD if written and code.co_flags & _FUNCTION else OWN


def _ready() -> list[Any]:
    """Return the lanes of the tasks of this thread's loop that could go on."""
    lanes = []
    if asyncio._get_running_loop() is not None:
        for task in asyncio.all_tasks():
            coroutine: Any = coroutine_of(task)
            future = coroutine.awaited() if type(coroutine) is Heard else None
            if future is not None and future.done():
                lanes.append(coroutine.lane)
    return sorted(lanes)


def _name(call: Any, receiver: Any) -> str:
    if isinstance(call, FrameType):
        name = f"{call.f_globals.get('__name__', '')}.{call.f_code.co_name}"
        return _stand_ins.get(id(call.f_code)) or name
    if type(call) is MethodDescriptorType:
        call = call.__get__(receiver, type(receiver))
    module = getattr(call, "__module__", None)
    name = str(getattr(call, "__qualname__", call))
    return name if module in (None, "builtins") else f"{module}.{name}".lstrip("_")
