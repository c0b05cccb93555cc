"""What the tests share that hold a program beside its own recording."""

import asyncio
import re
import sys
import traceback
from contextlib import ExitStack
from typing import Any, Callable, Coroutine
from unittest import mock

import pytest

from asyncio_primer.instruments import record
from asyncio_primer.instruments.ear import ear

both_kinds = pytest.mark.parametrize("kind", ["C", "Python"])
"""Runs a test with the tasks that are written in C, and with those that are not."""


def same(program: Callable[[], Any], kind: str = "C") -> Any:
    """Run *program* alone, then recorded; return what both returned, which has to be the same."""
    both = []
    with ExitStack() as stack:
        if kind == "Python":
            stack.enter_context(mock.patch.multiple(asyncio.tasks, **_in_python()))
            public = {name: thing for name, thing in _in_python().items() if name[0] != "_"}
            stack.enter_context(mock.patch.multiple(asyncio, **public))
        for recorded in (False, True):
            with ExitStack() as recording:
                if recorded:
                    recording.enter_context(record(functions=False))
                both.append(program())
                assert not ear.missed
    assert both[0] == both[1]
    return both[0]


def _in_python() -> Any:
    """Return what asyncio consists of where it is not written in C."""
    found = {"Task": asyncio.tasks._PyTask}  # type: ignore[attr-defined]
    if sys.version_info >= (3, 14):  # each kind of task has functions of its own
        for name in ("all_tasks", "current_task"):
            found[name] = getattr(asyncio.tasks, f"_py_{name}")
        for name in ("enter_task", "leave_task", "register_task", "swap_current_task"):
            found[f"_{name}"] = getattr(asyncio.tasks, f"_py_{name}")
    return found


async def doze(name: str = "") -> str:
    """Say something, suspended once."""
    await asyncio.sleep(0)
    print(name or "dozed")
    return name


def ran(main: Callable[[], Coroutine[Any, Any, Any]]) -> Callable[[], Any]:
    """Return a program that runs *main*."""
    return lambda: asyncio.run(main())


def told(error: BaseException) -> str:
    """Return the traceback of *error*, and of those behind it, without what differs by chance."""
    return plain("".join(traceback.format_exception(type(error), error, error.__traceback__)))


def plain(text: object) -> str:
    """Return *text* without addresses and task numbers."""
    return re.sub(r"0x\w+|Task-\d+", "...", str(text))
