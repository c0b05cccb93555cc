"""The commands that record and draw: the program stays itself, and nothing is lost."""

import json
import os
import signal
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from test_cli import primer

from asyncio_primer.instruments import Timeline

NAP = """\
import asyncio, sys

async def nap(seconds):
    await asyncio.sleep(seconds)
    print("slept")

async def main():
    await asyncio.gather(nap(1), nap(2))

"""


@pytest.fixture
def script(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Any:
    """Return a function that writes a script into the current folder and returns its name."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("PYTHONPATH", os.pathsep.join(filter(None, sys.path)))

    def write(code: str, name: str = "program.py") -> str:
        Path(name).parent.mkdir(parents=True, exist_ok=True)
        Path(name).write_text(code, encoding="utf-8")
        return name

    return write


def test_it_runs_the_program_and_draws_it(script: Any) -> None:
    """What the program prints is all there is on stdout; the drawing goes to stderr."""
    done = primer("record", "--skip-waiting", script(NAP + "asyncio.run(main())"))
    assert (done.returncode, done.stdout) == (0, "slept\nslept\n")
    assert done.stderr.startswith("program.py: 3 tasks, 2.0 s\n")
    assert "sleep(2)" in done.stderr


def test_the_program_finds_itself_as_python_would_run_it(script: Any) -> None:
    """Its name, arguments, folder, input."""
    name = script("import sys, other\nprint(__name__, sys.argv, input(), other.__name__)", "a/b.py")
    script("", "a/other.py")
    done = primer("record", name, "-x", "--output", "y", input="hello\n")
    assert done.stdout == f"__main__ ['{name}', '-x', '--output', 'y'] hello other\n"


def test_a_module_runs_as_one(script: Any) -> None:
    """With -m, as python -m would; a package by its __main__."""
    script(
        "import sys\nfrom . import part\nprint(__name__, __package__, sys.argv[1:])",
        "p/__main__.py",
    )
    script("", "p/__init__.py")
    script("print('part')", "p/part.py")
    done = primer("record", "-m", "p", "1")
    assert done.stdout == "part\n__main__ p ['1']\n"
    assert primer("record", "-m", "p.part").stdout == "part\n"


@pytest.mark.parametrize(
    ("end", "status", "said"),
    [
        ("sys.exit(7)", 7, ""),
        ("sys.exit()", 0, ""),
        ("sys.exit('no more')", 1, "no more\n"),
        ("1 / 0", 1, "ZeroDivisionError: division by zero\n"),
        ("raise KeyboardInterrupt", -signal.SIGINT, "KeyboardInterrupt\n"),
    ],
)
def test_whatever_ends_the_program_it_is_drawn(
    script: Any, end: str, status: int, said: str
) -> None:
    """With its own exit status, and a traceback that begins in it."""
    done = primer("record", "--skip-waiting", script(f"{NAP}asyncio.run(nap(1))\n{end}\n"))
    assert done.returncode == status
    assert said in done.stderr
    assert "sleep(1)" in done.stderr
    if "Traceback" in done.stderr:
        first = done.stderr.split('File "')[1]
        assert first.partition('"')[0].endswith("program.py")
    assert "instruments" not in done.stderr


def test_ctrl_c_draws_up_to_there(script: Any) -> None:
    """A program that would never end has a picture, too."""
    code = NAP.replace("import asyncio, sys", "import asyncio, os, signal") + (
        "async def forever():\n"
        "    loop = asyncio.get_running_loop()\n"
        "    loop.call_later(0.1, os.kill, os.getpid(), signal.SIGINT)\n"
        "    await asyncio.sleep(3600)\n"
        "asyncio.run(forever())"
    )
    done = primer("record", script(code))
    assert done.returncode == -signal.SIGINT
    assert "sleep(3600)" in done.stderr


def test_files_are_written_in_the_form_that_their_ending_says(script: Any) -> None:
    """As many as are asked for; the terminal is left alone then."""
    files = ["x.svg", "x.json", "x.trace.json", "x.txt"]
    options = [part for file in files for part in ("-o", file)]
    done = primer("record", "--skip-waiting", *options, script(NAP + "asyncio.run(main())"))
    assert done.returncode == 0
    assert done.stderr == "".join(f"asyncio-primer: wrote {file}\n" for file in files)
    assert Path("x.svg").read_text(encoding="utf-8").startswith("<svg")
    assert Timeline.from_json(Path("x.json").read_text(encoding="utf-8")).total == 2
    assert json.loads(Path("x.trace.json").read_text(encoding="utf-8"))["traceEvents"]
    assert "sleep(1)" in Path("x.txt").read_text(encoding="utf-8")


def test_a_saved_recording_is_drawn_again(script: Any) -> None:
    """On stdout, or into other files."""
    primer("record", "--skip-waiting", "-o", "x.json", script(NAP + "asyncio.run(main())"))
    done = primer("draw", "x.json")
    assert done.stdout.startswith("program.py: 3 tasks, 2.0 s\n")
    assert (done.returncode, done.stderr) == (0, "")
    assert primer("draw", "x.json", "-o", "y.svg").returncode == 0
    assert Path("y.svg").exists()


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ([], "say which program to record"),
        (["missing.py"], "cannot read the script 'missing.py': No such file"),
        (["."], "'.' is a directory"),
        (["broken.py"], "'broken.py' cannot run: "),
        (["nulls.py"], "'nulls.py'"),
        (["-m", "missing_module"], "there is no module 'missing_module' that could be run"),
        (["-m", "missing.module"], "cannot find the module 'missing.module'"),
        (["-m", "empty_package"], "there is no module 'empty_package' that could be run"),
        (["-m", "broken"], "'broken' cannot run: "),
        (["-m", "sys"], "the module 'sys' is not written in Python"),
        (
            ["-o", "x.png", "fine.py"],
            "cannot tell what to write into 'x.png': end it in .trace.json",
        ),
        (["-o", "no/x.svg", "fine.py"], "cannot write to 'no/x.svg': there is no folder 'no'"),
        (["-o", "fine.py/x.svg", "fine.py"], "there is no folder 'fine.py'"),
        (["-o", "x.svg", "-o", "d.svg", "fine.py"], "cannot write to 'd.svg': it is a directory"),
        (["--limit", "0", "fine.py"], "--limit has to be at least 1, not 0"),
        (["--limit", "x", "fine.py"], "argument --limit: invalid int value: 'x'"),
    ],
)
def test_what_cannot_be_done_is_said_before_anything_runs(
    script: Any, arguments: Any, message: str
) -> None:
    """In one line, with exit status 2."""
    script("print('ran')", "fine.py")
    script("def (", "broken.py")
    script("\0", "nulls.py")
    script("", "empty_package/__init__.py")
    Path("d.svg").mkdir()
    done = primer("record", *arguments)
    assert message in done.stderr
    assert done.stderr.startswith("asyncio-primer")
    assert done.stderr.count("\n") == 1
    assert (done.returncode, done.stdout) == (2, "")


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (None, "cannot read 'x.json': No such file"),
        ("{}", "cannot draw 'x.json': this JSON is not a timeline of asyncio_primer"),
        ("{", "cannot draw 'x.json': this is not JSON"),
        ('{"what": "asyncio_primer timeline", "version": 99}', "written by a newer asyncio_primer"),
        ('{"what": "asyncio_primer timeline", "version": 1}', "damaged"),
    ],
)
def test_what_is_no_recording_is_not_drawn(script: Any, content: Any, message: str) -> None:
    """With one line that says why, and exit status 2."""
    if content is not None:
        script(content, "x.json")
    done = primer("draw", "x.json")
    assert message in done.stderr
    assert done.stderr.count("\n") == 1
    assert done.returncode == 2


def test_a_recording_that_cannot_be_written_is_kept(script: Any) -> None:
    """The program may have taken the folder away, or filled the disk."""
    Path("gone").mkdir()
    code = NAP + "asyncio.run(main())\nimport os; os.rmdir('gone')"
    done = primer("record", "--skip-waiting", "-o", "gone/x.svg", script(code))
    assert done.returncode == 2
    *_, kept = done.stderr.strip().split("the recording is in ")
    assert Timeline.from_json(Path(kept).read_text(encoding="utf-8")).total == 2
    os.unlink(kept)


def test_a_program_that_closes_its_output_is_drawn(script: Any) -> None:
    """On stderr, which is still there; or not at all."""
    name = script(NAP + "sys.stdout.close()\nasyncio.run(asyncio.sleep(1))")
    done = primer("record", "--skip-waiting", name)
    assert "sleep" in done.stderr
    assert "Traceback" not in done.stderr
    name = script(NAP + "sys.stderr.close()\nasyncio.run(asyncio.sleep(1))")
    assert primer("record", "--skip-waiting", name).returncode == 0


def test_a_program_may_print_anything(script: Any) -> None:
    """Megabytes, and bytes that are no text."""
    code = "import sys\nprint('x' * 3_000_000)\nsys.stdout.buffer.write(bytes(range(256)))\n"
    done = subprocess.run(
        [sys.executable, "-m", "asyncio_primer", "record", script(code)],
        capture_output=True,
        check=True,
    )
    assert len(done.stdout) == 3_000_000 + 1 + 256
    assert len(done.stderr) < 5_000


@pytest.mark.skipif(not hasattr(os, "fork"), reason="there is no fork here")
def test_a_program_that_forks_is_drawn_once(script: Any) -> None:
    """The child goes its own way, and leaves as it wants."""
    code = (
        "import os\npid = os.fork()\nif not pid:\n    print('child', flush=True)\n    os._exit(0)\n"
        "os.waitpid(pid, 0)\nprint('parent')\n"
    )
    done = primer("record", script(code))
    assert done.stdout == "child\nparent\n"
    assert done.stderr.count("program.py: ") == 1
    done = primer("record", script(code.replace("os._exit(0)", "raise SystemExit")))
    assert done.stdout == "child\nparent\n"
    assert done.stderr.count("program.py: ") == 1


def test_threads_that_are_not_over_are_waited_for(script: Any) -> None:
    """As Python itself would do at its end."""
    code = NAP + (
        "import threading\nthreading.Thread(target=lambda: asyncio.run(nap(1))).start()\n"
        "print('main is over')\n"
    )
    done = primer("record", "--skip-waiting", script(code))
    assert done.stdout == "main is over\nslept\n"
    assert "sleep(1)" in done.stderr


def test_a_program_that_sets_a_task_factory_is_heard(script: Any) -> None:
    """It makes the tasks; what runs in them is listened to all the same."""
    code = NAP + (
        "async def other():\n    loop = asyncio.get_running_loop()\n"
        "    loop.set_task_factory(lambda loop, coro, **kw: asyncio.Task(coro, loop=loop, **kw))\n"
        "    await main()\nasyncio.run(other())"
    )
    done = primer("record", "--skip-waiting", script(code))
    assert done.stderr.startswith("program.py: 3 tasks, 2.0 s\n")


def test_a_script_knows_where_it_is_after_it_went_elsewhere(script: Any) -> None:
    """As its __file__ is absolute, from Python 3.9 on."""
    code = "import os\nos.chdir('/')\nprint(os.path.exists(__file__), __builtins__.__name__)\n"
    done = primer("record", script(code))
    assert done.stdout == f"{sys.version_info >= (3, 9)} builtins\n"


def test_two_signals_leave_the_terminal_alone(script: Any) -> None:
    """A program that handles SIGINT itself goes on."""
    assert signal.SIGINT
    code = (
        "import os, signal\nsignal.signal(signal.SIGINT, lambda *_: print('not yet'))\n"
        "os.kill(os.getpid(), signal.SIGINT)\nprint('done')\n"
    )
    done = primer("record", script(code))
    assert (done.returncode, done.stdout) == (0, "not yet\ndone\n")
