"""The command line: list the lessons, run one, read one."""

from __future__ import annotations

import argparse
import difflib
import errno
import os
import runpy
import shutil
import sys
import textwrap
import time
from contextlib import ExitStack
from pathlib import Path
from typing import Any, NoReturn, Sequence

from asyncio_primer import LESSONS, __version__

NAMES = [name for name, _, _ in LESSONS]


class Usage(Exception):
    """What was asked for cannot be done; the message says what to do instead."""


class Parser(argparse.ArgumentParser):
    """Says in one line what is wrong with the arguments."""

    def error(self, message: str) -> NoReturn:
        """End with *message* and status 2."""
        self.exit(2, f"{self.prog}: {message}; see {self.prog} --help\n")

    def _print_message(self, message: str, file: Any = None) -> None:
        (file or sys.stderr).write(message)  # argparse would hide that this can fail


def main(arguments: Sequence[str] | None = None) -> int:
    """Do what *arguments* say, by default those of the process; return the exit status."""
    if sys.stdout is None:
        return complain("there is no standard output to write to", 2)
    try:
        options = parse(arguments)
        if options.command is None:
            list_lessons()
        elif options.command == "run":
            run(find(options.lesson), options.skip_waiting)
        else:
            read(find(options.lesson))
        sys.stdout.flush()
    except Usage as problem:
        return complain(str(problem), 2)
    except KeyboardInterrupt:
        return complain("stopped by Ctrl-C", 130)
    except BrokenPipeError:  # whoever reads this, head for instance, has seen enough
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 141
    except OSError as problem:
        if problem.errno != errno.ENOSPC:
            raise
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return complain(f"cannot write the output: {problem.strerror}", 2)
    return 0


def parse(arguments: Sequence[str] | None) -> argparse.Namespace:
    """Return what *arguments* ask for."""
    given = sys.argv[1:] if arguments is None else arguments
    if given and given[0] in NAMES:
        raise Usage(f"did you mean 'asyncio-primer read {given[0]}'?")
    try:
        return parser().parse_args(given)
    except SystemExit:
        sys.stdout.flush()
        raise


def complain(problem: str, status: int) -> int:
    """Print *problem* where errors go; return *status*."""
    print(f"asyncio-primer: {problem}", file=sys.stderr)
    return status


def parser() -> argparse.ArgumentParser:
    """Return what understands the command line."""
    top = Parser(prog="asyncio-primer", description="Learn asyncio from small programs that run.")
    top.add_argument("--version", action="version", version=f"asyncio-primer {__version__}")
    commands = top.add_subparsers(dest="command", metavar="COMMAND")
    run = commands.add_parser("run", help="run a lesson", description="Run a lesson.")
    run.add_argument(
        "--skip-waiting", action="store_true", help="run it on a clock that skips the waiting"
    )
    read = commands.add_parser(
        "read", help="read a lesson, words and code", description="Read a lesson, words and code."
    )
    for command in (run, read):
        command.add_argument("lesson", metavar="LESSON", help="one of: " + ", ".join(NAMES))
    return top


def list_lessons() -> None:
    """Print what this is, and the lessons in reading order."""
    print("Learn asyncio from small programs that run. The lessons, in order:\n")
    width = max(map(len, NAMES))
    columns = shutil.get_terminal_size().columns if sys.stdout.isatty() else 1000
    for name, claim, oldest in LESSONS:
        needs = "" if oldest == "3.8" else f" (Python {oldest})"
        start = f"  {name:{width}}  "
        print(
            textwrap.fill(
                claim + needs, columns, initial_indent=start, subsequent_indent=" " * len(start)
            )
        )
    print("\nRead one:  asyncio-primer read synchronous")
    print("Run one:   asyncio-primer run synchronous")


def find(lesson: str) -> str:
    """Return the name of *lesson*, if there is one and this Python can run it."""
    for name, _, oldest in LESSONS:
        if name == lesson:
            if sys.version_info < tuple(map(int, oldest.split("."))):
                raise Usage(
                    f"lesson {name!r} needs Python {oldest}; this is {sys.version.split()[0]}"
                )
            return name
    near = difflib.get_close_matches(lesson.lower(), NAMES, n=1, cutoff=0.5)
    hint = f"did you mean {near[0]!r}?" if near else "asyncio-primer alone lists them"
    raise Usage(f"there is no lesson {lesson!r}; {hint}")


def run(lesson: str, skip: bool) -> None:
    """Run *lesson* as a program, then say how long it took, and by which clock."""
    from asyncio_primer.instruments import skip_waiting

    started = time.perf_counter()
    with ExitStack() as stack:
        clock = stack.enter_context(skip_waiting()) if skip else None
        runpy.run_module(f"asyncio_primer.{lesson}", run_name="__main__", alter_sys=True)
    took = f"{time.perf_counter() - started:.2f} s"
    if clock:
        print(f"\n{lesson}: {clock.elapsed:.2f} s on a clock that skips the waiting, {took} really")
    else:
        print(f"\n{lesson}: {took} on the real clock")


def read(lesson: str) -> None:
    """Print the words and the code of *lesson*."""
    from asyncio_primer.reader import show

    following = NAMES[NAMES.index(lesson) + 1 :][:1]
    footer = [f"Run it: asyncio-primer run {lesson}"]
    footer += [f"Next: asyncio-primer read {name}" for name in following]
    show(Path(__file__).with_name(f"{lesson}.py"), "   ".join(footer))
