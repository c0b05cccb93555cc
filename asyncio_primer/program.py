"""Runs somebody's program under the recorder, and draws what it did."""

from __future__ import annotations

import builtins
import importlib.util
import os
import runpy
import sys
import threading
import time
import traceback
from concurrent.futures import thread as pools
from contextlib import ExitStack
from importlib.machinery import SourceFileLoader
from pathlib import Path
from types import CodeType, ModuleType
from typing import Any, Sequence

from asyncio_primer.explain.pointer import point
from asyncio_primer.instruments import Timeline, record, skip_waiting
from asyncio_primer.instruments.files import adopt
from asyncio_primer.pictures import Usage, abilities, show


class Program:
    """A script, or a module, that is about to run as ``__main__``."""

    def __init__(self, target: str, arguments: Sequence[str], *, module: bool) -> None:
        """Find *target*.

        Raises `Usage` if there is nothing to run.
        """
        self.module = ModuleType("__main__")
        self.interrupted = False
        self.end: BaseException | None = None
        self.code, self.folder = self._module(target) if module else self._script(target)
        adopt(self.code.co_filename)
        vars(self.module).update(__file__=self.code.co_filename, __builtins__=builtins)
        self.name = Path(target).name
        self.arguments = [self.code.co_filename if module else target, *arguments]

    def _script(self, target: str) -> tuple[CodeType, str]:
        path = Path(target)
        try:
            source = path.read_bytes()
        except IsADirectoryError:
            raise Usage(
                f"{target!r} is a directory; name a script in it, or say -m for a package"
            ) from None
        except OSError as problem:
            raise Usage(f"cannot read the script {target!r}: {problem.strerror}") from None
        file = target if sys.version_info < (3, 9) else os.path.abspath(target)
        loader = SourceFileLoader("__main__", file)
        vars(self.module).update(__spec__=None, __loader__=loader, __cached__=None)
        return _compiled(source, target, file), str(path.resolve().parent)

    def _module(self, target: str) -> tuple[CodeType, str]:
        sys.path.insert(0, os.getcwd())
        try:
            spec = importlib.util.find_spec(target)
            if spec is not None and spec.submodule_search_locations is not None:
                spec = importlib.util.find_spec(f"{target}.__main__")
        except (ImportError, ValueError) as problem:
            raise Usage(f"cannot find the module {target!r}: {problem}") from None
        finally:
            del sys.path[0]
        if spec is None or spec.loader is None:
            raise Usage(f"there is no module {target!r} that could be run")
        try:
            code = spec.loader.get_code(spec.name)  # type: ignore[attr-defined]
        except SyntaxError as problem:
            raise Usage(_where(problem, target)) from None
        if code is None:
            raise Usage(f"the module {target!r} is not written in Python")
        vars(self.module).update(__spec__=spec, __package__=spec.parent, __loader__=spec.loader)
        return code, os.getcwd()

    def run(self, *, skip: bool, **options: Any) -> tuple[Timeline, int]:
        """Run it; return what was recorded, and the exit status that it would have had."""
        before = sys.argv, sys.path[0], sys.modules["__main__"]
        sys.argv, sys.path[0], sys.modules["__main__"] = self.arguments, self.folder, self.module
        try:
            with ExitStack() as stack:
                if skip:
                    stack.enter_context(skip_waiting())
                timeline = stack.enter_context(record(title=self.name, **options))
                self.end = self._end()
            self.interrupted = isinstance(self.end, KeyboardInterrupt)
            return timeline, _exit_status(self.end)
        finally:
            sys.argv, sys.path[0], sys.modules["__main__"] = before

    def _end(self) -> BaseException | None:
        try:
            exec(self.code, vars(self.module))
            _wait_for_threads()
        except BaseException as error:
            return error
        return None


def run_lesson(lesson: str, *, skip: bool) -> str:
    """Run *lesson* and draw it; return how long it took, and by which clock."""
    started = time.perf_counter()
    recorder = record(title=lesson)
    with ExitStack() as stack:
        clock = stack.enter_context(skip_waiting()) if skip else None
        if clock is None and sys.stdout.isatty():
            from asyncio_primer.instruments.live import growing

            stack.enter_context(growing(recorder.so_far, **abilities(sys.stdout)))
        timeline = stack.enter_context(recorder)
        stopped = None
        try:
            runpy.run_module(f"asyncio_primer.{lesson}", run_name="__main__", alter_sys=True)
        except KeyboardInterrupt as interrupt:
            stopped = interrupt
    took = f"{time.perf_counter() - started:.2f} s"
    print()
    show(timeline, sys.stdout)
    point(timeline, stopped, sys.stdout)
    if stopped is not None:
        raise stopped
    if clock is None:
        return f"{lesson}: {took} on the real clock"
    return f"{lesson}: {clock.elapsed:.2f} s on a clock that skips the waiting, {took} really"


def _compiled(source: bytes, name: str, file: str) -> CodeType:
    try:
        return compile(source, file, "exec", dont_inherit=True)
    except SyntaxError as problem:
        raise Usage(_where(problem, name)) from None
    except ValueError as problem:  # null bytes
        raise Usage(f"{name!r} is not a Python script: {problem}") from None


def _where(problem: SyntaxError, name: str) -> str:
    return f"{name!r} cannot run: {problem.msg}, line {problem.lineno}"


def _wait_for_threads() -> None:
    """Wait for the threads for which Python would wait at its exit."""
    for thread in threading.enumerate():
        waits = thread is not threading.current_thread() and not thread.daemon
        if waits and getattr(thread, "_target", None) is not pools._worker:
            thread.join()


def _exit_status(end: BaseException | None) -> int:
    """Say of *end* what Python would say; return the status with which it would exit."""
    if not isinstance(end, SystemExit):
        if end is not None:
            _show(end)
        return 0 if end is None else 130 if isinstance(end, KeyboardInterrupt) else 1
    if end.code is None or isinstance(end.code, int):
        return int(end.code or 0) & 0xFF
    print(end.code, file=sys.stderr)
    return 1


def _show(error: BaseException) -> None:
    """Print the traceback of *error* as Python would: from the program's first line on."""
    trace = error.__traceback__
    while trace is not None and trace.tb_frame.f_code.co_filename == __file__:
        trace = trace.tb_next
    try:
        if sys.excepthook is not sys.__excepthook__:
            sys.excepthook(type(error), error.with_traceback(trace), trace)
        else:
            traceback.print_exception(type(error), error, trace)
    except Exception:  # stderr is closed, say
        pass
