"""What a suspended task waits for, in the words of its program, and whether a signal may end it."""

from __future__ import annotations

import asyncio
import gc
import os
import signal
from types import AsyncGeneratorType, CodeType, CoroutineType, FrameType, GeneratorType
from typing import Any, Iterator

_LIBRARY = asyncio.__file__.rsplit("__init__", 1)[0]


def chain(coroutine: Any) -> Iterator[tuple[str, CodeType, FrameType | None]]:
    """Yield the name, code and frame of *coroutine* and of each one it awaits, outermost first."""
    while coroutine is not None:
        for kind in ("cr", "gi", "ag"):
            code = getattr(coroutine, kind + "_code", None)
            if isinstance(code, CodeType):
                name = getattr(coroutine, "__qualname__", code.co_name)
                yield name, code, getattr(coroutine, kind + "_frame")
                coroutine = getattr(coroutine, "gi_yieldfrom" if kind == "gi" else kind + "_await")
                break
        else:
            coroutine = _inside(coroutine)


def _inside(thing: Any) -> Any:
    """Return the generator or coroutine for which *thing*, that Python itself made, stands in."""
    if type(thing).__name__ in _STAND_FOR:
        for inside in gc.get_referents(thing):
            if isinstance(inside, (AsyncGeneratorType, CoroutineType, GeneratorType)):
                return inside
    return None


_STAND_FOR = {"async_generator_asend", "async_generator_athrow", "coroutine_wrapper"}


def waiting_for(task: asyncio.Task[Any]) -> str:
    """Say what *task* waits for, as in ``consumer waits for Queue.get, line 12 of shop.py``."""
    who, what, where = task.get_name(), "a future", ""
    for depth, (name, code, frame) in enumerate(chain(task.get_coro())):
        if depth == 0:
            who = name
        if code.co_filename.startswith(_LIBRARY):
            function = name.rpartition(".")[2]
            what = name
            if not function.startswith("_"):  # not what an async with calls, but what that calls
                break
        elif frame is not None:
            where = f", {line_of(frame)}"
    return f"{who} waits for {what}{where}"


def line_of(frame: FrameType) -> str:
    """Say where *frame* is, as in ``line 12 of shop.py``."""
    name = frame.f_code.co_filename
    return f"line {frame.f_lineno} of {name if name.startswith('<') else os.path.basename(name)}"


def signals_may_come() -> bool:
    """Tell whether the program listens for a signal, other than for Ctrl-C."""
    listened = {number for number in signal.valid_signals() if callable(signal.getsignal(number))}
    return bool(listened - {signal.SIGINT})
