"""The command line does what it says, and says in one line what it cannot do."""

import os
import re
import signal
import subprocess
import sys
from typing import Any, List

import pytest

from asyncio_primer import LESSONS, __version__, cli


def primer(*arguments: str, **options: Any) -> "subprocess.CompletedProcess[str]":
    """Run the command in a process of its own, with warnings turned into errors."""
    return subprocess.run(
        [sys.executable, "-W", "error", "-m", "asyncio_primer", *arguments],
        stdout=options.pop("stdout", subprocess.PIPE),
        stderr=subprocess.PIPE,
        text=True,
        encoding="utf-8",
        timeout=60,
        **options,
    )


def test_alone_it_lists_the_lessons() -> None:
    """In reading order, each with its claim."""
    done = primer()
    places = [done.stdout.index(f"  {name} ") for name, _, _ in LESSONS]
    assert places == sorted(places)
    assert all(claim in done.stdout for _, claim, _ in LESSONS)
    assert (done.returncode, done.stderr) == (0, "")


def test_the_list_says_which_python_a_lesson_needs(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """A lesson for newer Pythons is marked, and refused on an older one."""
    monkeypatch.setattr(cli, "LESSONS", (("future", "It comes.", "3.99"),))
    assert cli.main([]) == 0
    assert "It comes. (Python 3.99)" in capsys.readouterr().out
    assert cli.main(["run", "future"]) == 2
    assert "lesson 'future' needs Python 3.99; this is " in capsys.readouterr().err


def test_run_on_the_skipping_clock() -> None:
    """It prints what the lesson prints, then the virtual time and the real one."""
    done = primer("run", "synchronous", "--skip-waiting")
    lines, last = done.stdout.splitlines()[:10], done.stdout.splitlines()[-1]
    assert lines == ["red", "blue", "green"] * 3 + ["9 sec"]
    assert "\n\nsynchronous: 9.0 s\n" in done.stdout  # the heading of its picture
    assert "traffic_light" in done.stdout
    assert re.fullmatch(
        r"synchronous: 9\.00 s on a clock that skips the waiting, 0\.\d\d s really", last
    )
    assert (done.returncode, done.stderr) == (0, "")


def test_run_on_the_real_clock() -> None:
    """Without the option, it runs in real time and says so."""
    done = primer("run", "coroutines")
    assert re.search(r"\ncoroutines: 0\.\d\d s on the real clock\n$", done.stdout)
    assert (done.returncode, done.stderr) == (0, "")


@pytest.mark.parametrize("lesson", [name for name, _, _ in LESSONS])
def test_every_lesson_runs(lesson: str) -> None:
    """Every lesson runs as a program without a warning."""
    done = primer("run", lesson, "--skip-waiting")
    assert (done.returncode, done.stderr) == (0, "")


def test_it_prints_as_it_runs() -> None:
    """On a terminal, a line is there when it is printed, not at the end."""
    pty = pytest.importorskip("pty")
    leader, follower = pty.openpty()
    process = subprocess.Popen(
        [sys.executable, "-m", "asyncio_primer", "run", "synchronous"], stdout=follower
    )
    try:
        shown = b""
        while b"red" not in shown:
            shown += os.read(leader, 10_000)
        assert b"blue" not in shown
        assert "traffic_light" in shown.decode(errors="replace")  # the picture that grows
        assert process.poll() is None
    finally:
        process.kill()
        process.wait()
        os.close(leader)
        os.close(follower)


@pytest.mark.parametrize("lesson", [name for name, _, _ in LESSONS])
def test_read(lesson: str) -> None:
    """Words and code are there, plainly, in the order of the source."""
    done = primer("read", lesson)
    claim = next(claim for name, claim, _ in LESSONS if name == lesson)
    assert done.stdout.startswith(claim)
    assert "    import " not in done.stdout.splitlines()[0]
    assert 'if __name__ == "__main__":' in done.stdout
    assert ">>> " in done.stdout
    assert "\x1b" not in done.stdout
    assert "doctest:" not in done.stdout
    assert not re.search(r" $", done.stdout, re.MULTILINE)
    assert (done.returncode, done.stderr) == (0, "")


def test_read_on_a_terminal_has_colours_and_pages() -> None:
    """On a terminal the code is coloured, and a pager gets it."""
    pty = pytest.importorskip("pty")
    leader, follower = pty.openpty()
    environment = {**os.environ, "TERM": "xterm-256color", "PAGER": "cat", "COLUMNS": "80"}
    environment.pop("NO_COLOR", None)
    process = subprocess.Popen(
        [sys.executable, "-m", "asyncio_primer", "read", "chaining"],
        stdin=follower,
        stdout=follower,
        env=environment,
    )
    os.close(follower)
    seen = b""
    try:
        while True:
            piece = os.read(leader, 65536)
            if not piece:
                break
            seen += piece
    except OSError:  # Linux says so when the other side is closed
        pass
    os.close(leader)
    assert process.wait() == 0
    assert b"\x1b[" in seen
    assert b"fruit" in seen


@pytest.mark.parametrize(
    ("arguments", "line"),
    [
        (["run", "asynchronus"], "there is no lesson 'asynchronus'; did you mean 'asynchronous'?"),
        (["read", "Coroutine"], "there is no lesson 'Coroutine'; did you mean 'coroutines'?"),
        (["run", "qq"], "there is no lesson 'qq'; asyncio-primer alone lists them"),
        (["run", ""], "there is no lesson ''; asyncio-primer alone lists them"),
        (["run"], "the following arguments are required: LESSON; see asyncio-primer run --help"),
        (["walk"], "see asyncio-primer --help"),
        (["chaining"], "did you mean 'asyncio-primer read chaining'?"),
        (["run", "chaining", "--fast"], "unrecognized arguments: --fast; see asyncio-primer"),
    ],
)
def test_what_cannot_be_done_is_said_in_one_line(arguments: List[str], line: str) -> None:
    """Exit status 2, one line on standard error, nothing else."""
    done = primer(*arguments)
    assert line in done.stderr
    assert done.stderr.count("\n") == 1
    assert done.stderr.startswith("asyncio-primer")
    assert (done.returncode, done.stdout) == (2, "")


@pytest.mark.skipif(not os.path.exists("/dev/full"), reason="needs a device that is always full")
@pytest.mark.parametrize(
    "arguments", [[], ["read", "chaining"], ["run", "coroutines"], ["--help"], ["--version"]]
)
def test_a_full_disk_is_one_line(arguments: List[str]) -> None:
    """Output that cannot be written is an error of one line."""
    with open("/dev/full", "w") as full:
        done = primer(*arguments, stdout=full)
    assert done.stderr == "asyncio-primer: cannot write the output: No space left on device\n"
    assert done.returncode == 2


@pytest.mark.skipif(sys.platform == "win32", reason="a shell that closes files")
def test_no_output_at_all_is_one_line() -> None:
    """Where standard output is closed, the command says so instead of breaking."""
    command = f"{sys.executable} -m asyncio_primer read chaining >&-"
    done = subprocess.run(command, shell=True, stderr=subprocess.PIPE)
    assert done.stderr == b"asyncio-primer: there is no standard output to write to\n"
    assert done.returncode == 2


def test_read_says_where_to_go_next() -> None:
    """At the end stand the commands that run this lesson and read the next one."""
    *_, last = primer("read", "synchronous").stdout.splitlines()
    assert last == "Run it: asyncio-primer run synchronous   Next: asyncio-primer read coroutines"
    *_, last = primer("read", LESSONS[-1][0]).stdout.splitlines()
    assert last == f"Run it: asyncio-primer run {LESSONS[-1][0]}"


@pytest.mark.skipif(sys.platform == "win32", reason="a shell with pipes")
def test_a_reader_that_has_seen_enough_is_no_error() -> None:
    """`asyncio-primer read legacy | head -1` ends quietly."""
    command = f"{sys.executable} -m asyncio_primer read legacy | head -1"
    done = subprocess.run(command, shell=True, capture_output=True)
    assert done.stdout.decode().startswith("Nobody")
    assert done.stderr == b""


@pytest.mark.skipif(sys.platform == "win32", reason="sends a signal")
def test_ctrl_c() -> None:
    """Ctrl-C ends a lesson with one line and the usual status."""
    process = subprocess.Popen(
        [sys.executable, "-u", "-m", "asyncio_primer", "run", "asynchronous"],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    assert process.stdout is not None
    assert process.stdout.read(3) == b"red"
    process.send_signal(signal.SIGINT)
    _, errors = process.communicate(timeout=30)
    said = errors.decode().splitlines()
    assert "asyncio-primer: stopped by Ctrl-C" in said
    if sys.version_info >= (3, 11):  # before, asyncio itself may complain of the interrupted task
        assert len(said) == 1
    assert process.returncode == 130


def test_version_and_help(capsys: pytest.CaptureFixture[str]) -> None:
    """Both print and end with status 0."""
    for option, text in [("--version", f"asyncio-primer {__version__}"), ("--help", "COMMAND")]:
        with pytest.raises(SystemExit) as end:
            cli.main([option])
        assert end.value.code == 0
        assert text in capsys.readouterr().out
