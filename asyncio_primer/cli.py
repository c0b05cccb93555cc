"""The command line: lessons, errors explained, programs recorded, recordings drawn."""

from __future__ import annotations

import argparse
import contextlib
import difflib
import errno
import os
import shutil
import signal
import sys
from pathlib import Path
from typing import Any, NoReturn, Sequence

from asyncio_primer import LESSONS, __version__, contents
from asyncio_primer.pictures import Usage

NAMES = [name for name, _, _ in LESSONS]


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
            print(contents.front_page(columns()))
        elif options.command == "list":
            print(contents.chapters(columns()))
        elif options.command == "run":
            run(find(options.lesson), options.skip_waiting)
        elif options.command == "read":
            read(find(options.lesson, for_running=False))
        elif options.command == "explain":
            from asyncio_primer.explain.command import explain

            status = explain(options.text, columns(), listing=options.list)
            sys.stdout.flush()
            return status
        elif options.command == "record":
            return record(options)
        else:
            draw(options.file, options.output)
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
    commands.add_parser("list", help="list all lessons", description="List all lessons, in order.")
    run = commands.add_parser("run", help="run a lesson", description="Run a lesson.")
    run.add_argument(
        "--skip-waiting", action="store_true", help="run it on a clock that skips the waiting"
    )
    read = commands.add_parser(
        "read", help="read a lesson, words and code", description="Read a lesson, words and code."
    )
    for command in (run, read):
        command.add_argument("lesson", metavar="LESSON", help="one of: " + ", ".join(NAMES))
    explain = commands.add_parser(
        "explain",
        help="explain an error message, or answer a question",
        description="Explain an error message, a traceback, or a question in plain words.",
        usage="%(prog)s [-h] [--list] [TEXT... | -]",
    )
    explain.add_argument("--list", action="store_true", help="list all that can be explained")
    explain.add_argument("text", nargs="*", metavar="TEXT", help="a message; - or none reads it")
    add_record(commands)
    return top


def add_record(commands: Any) -> None:
    """Add the commands that record and draw to *commands*."""
    record = commands.add_parser(
        "record",
        help="run your own program, and draw what it did",
        description="Run a program as Python would, and draw what it did.",
        usage="%(prog)s [-h] [--skip-waiting] [--no-functions] [--limit N] [-o FILE]... "
        "(-m MODULE | SCRIPT) [ARG...]",
    )
    record.add_argument(
        "--skip-waiting", action="store_true", help="run it on a clock that skips the waiting"
    )
    record.add_argument(
        "--no-functions", action="store_true", help="listen to tasks only, which costs less"
    )
    record.add_argument(
        "--limit", metavar="N", type=int, default=1_000_000, help="keep the newest N events"
    )
    record.add_argument("-m", dest="module", action="store_true", help="run a module")
    record.add_argument("program", nargs=argparse.REMAINDER, help=argparse.SUPPRESS)
    draw = commands.add_parser(
        "draw", help="draw a recording that was saved", description="Draw a saved recording."
    )
    draw.add_argument("file", metavar="FILE.json", help="written by record -o FILE.json")
    for command in (record, draw):
        command.add_argument(
            "-o", "--output", metavar="FILE", action="append", default=[],
            help="write FILE.svg, .json, .txt or .trace.json (for Perfetto), not to the terminal",
        )  # fmt: skip


def columns() -> int:
    """Return the width to print in: the terminal's, or none at all elsewhere."""
    return shutil.get_terminal_size().columns if sys.stdout.isatty() else 1000


def find(lesson: str, *, for_running: bool = True) -> str:
    """Return the name of *lesson*, if there is one, and this Python can run it if need be."""
    for name, _, oldest in LESSONS:
        if name == lesson:
            if for_running and sys.version_info < tuple(map(int, oldest.split("."))):
                raise Usage(
                    f"lesson {name!r} needs Python {oldest}; this is {sys.version.split()[0]}"
                )
            return name
    if lesson.split(".")[0] == "link_checker":
        raise Usage("the link checker is a program: python -m asyncio_primer.link_checker")
    near = difflib.get_close_matches(lesson.lower(), NAMES, n=1, cutoff=0.5)
    hint = f"did you mean {near[0]!r}?" if near else "asyncio-primer list has them all"
    raise Usage(f"there is no lesson {lesson!r}; {hint}")


def run(lesson: str, skip: bool) -> None:
    """Run *lesson* as a program, draw it, and say how long it took, and by which clock."""
    from asyncio_primer.program import run_lesson

    print(f"\n{run_lesson(lesson, skip=skip)}")


def record(options: argparse.Namespace) -> int:
    """Run a program, draw what it did, return its own exit status."""
    from asyncio_primer import pictures
    from asyncio_primer.explain.pointer import point
    from asyncio_primer.program import Program

    if not options.program:
        raise Usage("say which program to record, as in: asyncio-primer record my_program.py")
    if options.limit < 1:
        raise Usage(f"--limit has to be at least 1, not {options.limit}")
    pictures.check(options.output)
    target, *arguments = options.program
    try:
        program, process = Program(target, arguments, module=options.module), os.getpid()
    except Usage as problem:
        if not isinstance(problem.__context__, SyntaxError):
            raise
        complain(str(problem), 2)
        point(None, problem.__context__, sys.stderr)
        return 2
    timeline, status = program.run(
        skip=options.skip_waiting, functions=not options.no_functions, limit=options.limit
    )
    if os.getpid() != process:  # a child that the program forked; its parent draws
        return status
    listening = sys.stderr is not None and not sys.stderr.closed
    if options.output:
        pictures.write(timeline, options.output)
    elif listening:
        pictures.show(timeline, sys.stderr)
    if listening:
        point(timeline, program.end, sys.stderr)
    if program.interrupted and hasattr(signal, "pthread_sigmask"):
        for stream in (sys.stdout, sys.stderr):
            with contextlib.suppress(AttributeError, ValueError):  # the program closed it
                stream.flush()
        signal.signal(signal.SIGINT, signal.SIG_DFL)  # as Python ends after Ctrl-C
        os.kill(os.getpid(), signal.SIGINT)
    return status


def draw(file: str, outputs: Sequence[str]) -> None:
    """Draw the recording in *file*, into *outputs* or here."""
    from asyncio_primer import pictures
    from asyncio_primer.instruments import Timeline

    pictures.check(outputs)
    try:
        timeline = Timeline.from_json(Path(file).read_text(encoding="utf-8"))
    except OSError as problem:
        raise Usage(f"cannot read {file!r}: {problem.strerror}") from None
    except ValueError as problem:
        raise Usage(f"cannot draw {file!r}: {problem}") from None
    if outputs:
        pictures.write(timeline, outputs)
    else:
        pictures.show(timeline, sys.stdout)


def read(lesson: str) -> None:
    """Print the words and the code of *lesson*."""
    from asyncio_primer.reader import show

    following = NAMES[NAMES.index(lesson) + 1 :][:1]
    footer = [f"Run it: asyncio-primer run {lesson}"]
    oldest = next(oldest for name, _, oldest in LESSONS if name == lesson)
    if sys.version_info < tuple(map(int, oldest.split("."))):
        footer = [f"To run it takes Python {oldest}; this is {sys.version.split()[0]}"]
    footer += [f"In order, the next one: asyncio-primer read {name}" for name in following]
    show(Path(__file__).with_name(f"{lesson}.py"), "\n".join(footer))
