"""Runs the programs of the mistakes, as programs of their own, and compares what they print.

As a program it shows what each Python prints, in the form in which a mistake wants to have it:

    python tests/programs.py [FAMILY | NAME]...
"""

import atexit
import doctest
import json
import os
import re
import subprocess
import sys
import tempfile
import textwrap
import threading
from pathlib import Path
from typing import Dict, Iterator, List, NamedTuple, Optional, Sequence

from asyncio_primer.explain.article import Printed, Program
from asyncio_primer.explain.index import FOLDER, families

REAL_TIME = os.environ.get("REAL_TIME") == "1"
CLEAN = {name: value for name, value in os.environ.items() if not name.startswith("PYTHON")}
CLEAN.update(PYTHONPATH=os.pathsep.join([str(FOLDER.parent.parent), str(Path(__file__).parent)]))
CLEAN.update(PYTHONDONTWRITEBYTECODE="1", PYTHONUNBUFFERED="1", NO_COLOR="1", PYTHON_COLORS="0")
HEAD = re.compile(r"(?P<bar>[ |+]*)(Exception Group )?Traceback \(most recent call last\):")


class Run(NamedTuple):
    """A *program* of a *mistake*, and what it *printed*, as documented."""

    mistake: str
    program: Program
    printed: Printed


def runs(names: Sequence[str]) -> Iterator[Run]:
    """Yield every documented run of the families and mistakes in *names*, or of all."""
    for each in families():
        for mistake in each.mistakes:
            if not names or {each.name, mistake.name} & {*names}:
                for program, printed in mistake.programs():
                    for one in printed:
                        yield Run(f"{each.name}.{mistake.name}", program, one)


_own = threading.local()


def standing_by() -> "subprocess.Popen[str]":
    """Return this thread's process that becomes programs; start it if need be."""
    if not hasattr(_own, "process"):
        code = "import stand_by; exec(*stand_by.program())"
        _own.process = subprocess.Popen(
            [sys.executable, "-c", code],
            env=CLEAN,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            universal_newlines=True,
        )
        atexit.register(_own.process.kill)
    return _own.process  # type: ignore[no-any-return]


def run(program: Program, command: Sequence[str], *, strict: bool = False) -> str:
    """Run *program* with *command*; return what it prints, *strict* about warnings or not."""
    with tempfile.TemporaryDirectory() as made:
        folder = os.path.realpath(made)
        Path(folder, program.file).write_text(program.code, encoding="utf-8")
        output = Path(folder, "printed")
        output.touch()
        if [*command] == ["python", program.file] and runs_at_once(program):
            process = standing_by()
            assert process.stdin
            assert process.stdout
            request = {"folder": folder, "file": program.file, "skip": True, "strict": strict}
            print(json.dumps(request), file=process.stdin, flush=True)
            process.stdout.readline()
        else:
            options = ["-W", "error"] if strict else []
            with output.open("w") as file:
                subprocess.run(
                    [sys.executable, *options, *command[1:]],
                    cwd=folder,
                    env=CLEAN,
                    stdin=subprocess.DEVNULL,
                    stdout=file,
                    stderr=subprocess.STDOUT,
                    timeout=60,
                    check=False,
                )
        return shortened(output.read_text(encoding="utf-8").replace(folder + os.sep, ""))


def runs_at_once(program: Program) -> bool:
    """Tell whether *program* can run in a process that has been standing by."""
    if REAL_TIME or not hasattr(os, "fork") or program.file != "program.py":
        return False
    try:
        compile(program.code, program.file, "exec")
    except SyntaxError:  # Python says so before anything runs, and without a traceback
        return False
    return True


def shortened(printed: str) -> str:
    """Return *printed* without the frames of its tracebacks."""
    lines: List[str] = []
    inside: Optional[str] = None
    for line in printed.splitlines():
        if inside is not None and line.startswith(inside + "  "):
            continue
        inside = None
        lines.append(line)
        head = HEAD.fullmatch(line)
        if head:
            inside = head["bar"].replace("+", "|")
            lines.append(inside + "  ...")
    return "\n".join(lines)


def alike(wanted: str, printed: str) -> bool:
    """Tell whether *printed* is what is *wanted*, in which ``...`` stands for anything."""
    check = doctest.OutputChecker().check_output
    return check(wanted + "\n", printed + "\n", doctest.ELLIPSIS)


def said(minors: Sequence[int], command: str) -> str:
    """Return the heading for what *command* prints on the Pythons 3.x in *minors*."""
    first, last = minors[0], minors[-1]
    if (first, last) == (8, 15):
        return f"{command or 'It'} prints"
    command = command or "it"
    if first == 8:
        return f"Up to Python 3.{last} {command} prints"
    if last == 15:
        return f"On Python 3.{first} and later {command} prints"
    if first == last:
        return f"On Python 3.{first} only {command} prints"
    return f"On Python 3.{first} {'and' if last == first + 1 else 'to'} 3.{last} {command} prints"


def show(names: Sequence[str]) -> None:
    """Print what every Python on PATH prints for the programs of *names*."""
    ask = "import programs, json; print(json.dumps([programs.run(r.program, r.printed.command)"
    ask += f" for r in programs.once({[*names]!r})]))"
    printed: Dict[int, List[str]] = {}
    for minor in range(8, 16):
        done = subprocess.run(
            [f"python3.{minor}", "-c", ask],
            env={**CLEAN, "REAL_TIME": "1" if REAL_TIME else ""},
            stdout=subprocess.PIPE,
            check=True,
        )
        printed[minor] = json.loads(done.stdout)
    for number, each in enumerate(once(names)):
        print(f"\n######## {each.mistake}: {each.program.heading}")
        start = 8
        for minor in range(8, 16):
            text = printed[minor][number]
            if minor == 15 or printed[minor + 1][number] != text:
                command = " ".join(each.printed.command)
                usual = command == f"python {each.program.file}"
                head = said(range(start, minor + 1), "" if usual else f"``{command}``")
                indented = textwrap.indent(text, "    ")
                print(f"\n{head}" + (f"::\n\n{indented}" if text else " nothing."))
                start = minor + 1


def once(names: Sequence[str]) -> List[Run]:
    """Return the runs of *names*, or all, each program and command once."""
    chosen = {(each.mistake, each.program, each.printed.command): each for each in runs(names)}
    return [*chosen.values()]


if __name__ == "__main__":
    show(sys.argv[1:])
