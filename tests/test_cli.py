"""The command line does what it says, and says in one line what it cannot do."""

import os
import re
import signal
import subprocess
import sys
from typing import Any, List

import pytest

from asyncio_primer import CHAPTERS, LESSONS, __version__, cli, contents
from asyncio_primer.link_checker import STEPS


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


def test_alone_it_opens_three_doors() -> None:
    """For each kind of reader a short list of lessons, in one screen; every lesson in it exists."""
    done = primer()
    assert len(done.stdout.splitlines()) < 40
    for whom, path in contents.DOORS:
        assert whom in done.stdout
        for name, shows in path:
            assert re.search(rf"^  {name} +{re.escape(shows)}$", done.stdout, re.MULTILINE)
            assert name in cli.NAMES
    assert (done.returncode, done.stderr) == (0, "")


def test_list_has_all_lessons() -> None:
    """In reading order, each with its claim, in chapters."""
    done = primer("list")
    places = [re.search(rf"^  {name} ", done.stdout, re.M) for name, _, _ in LESSONS]
    starts = [place.start() for place in places if place]
    assert starts == sorted(starts)
    assert len(starts) == len(LESSONS)
    assert all(claim in done.stdout for _, claim, _ in LESSONS)
    chapters = [line for line in done.stdout.splitlines() if line and line[0] != " "]
    assert chapters == [title for title, _ in CHAPTERS]
    assert (done.returncode, done.stderr) == (0, "")


def test_the_list_says_which_python_a_lesson_needs(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """A lesson for newer Pythons is marked, can be read, and does not run on an older one."""
    later = (("coroutines", "It comes.", "3.99"),)
    monkeypatch.setattr(cli, "LESSONS", later)
    monkeypatch.setattr(contents, "LESSONS", later)
    assert cli.main(["list"]) == 0
    assert "It comes. (needs Python 3.99)" in capsys.readouterr().out
    assert cli.main(["read", "coroutines"]) == 0
    capsys.readouterr()
    assert cli.main(["run", "coroutines"]) == 2
    assert "lesson 'coroutines' needs Python 3.99; this is " in capsys.readouterr().err


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


@pytest.mark.parametrize(("lesson", "oldest"), [(name, oldest) for name, _, oldest in LESSONS])
def test_every_lesson_runs(lesson: str, oldest: str) -> None:
    """Every lesson runs as a program without a warning, or says which Python it needs."""
    done = primer("run", lesson, "--skip-waiting")
    if sys.version_info < tuple(map(int, oldest.split("."))):
        assert f"needs Python {oldest}" in done.stderr
        assert done.returncode == 2
        return
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
def test_read(lesson: str, capsys: pytest.CaptureFixture[str]) -> None:
    """Words and code are there, plainly, in the order of the source."""
    assert cli.main(["read", lesson]) == 0
    shown, complaints = capsys.readouterr()
    claim = next(claim for name, claim, _ in LESSONS if name == lesson)
    assert shown.startswith(claim)
    assert 'if __name__ == "__main__":' in shown
    assert ">>> " in shown
    assert "\x1b" not in shown
    assert "doctest:" not in shown
    assert not re.search(r" $", shown, re.MULTILINE)
    assert complaints == ""


def read_on_a_terminal(lesson: str, typed: bytes) -> str:
    """Read *lesson* on a terminal where *typed* is typed; return what is seen."""
    pty = pytest.importorskip("pty")
    leader, follower = pty.openpty()
    environment = {**os.environ, "TERM": "xterm-256color", "PAGER": "cat", "COLUMNS": "80"}
    environment.pop("NO_COLOR", None)
    process = subprocess.Popen(
        [sys.executable, "-m", "asyncio_primer", "read", lesson],
        stdin=follower,
        stdout=follower,
        env=environment,
    )
    os.close(follower)
    os.write(leader, typed)
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
    return seen.decode()


def test_read_on_a_terminal_has_colours_and_pages() -> None:
    """On a terminal the code is coloured, and a pager gets it."""
    seen = read_on_a_terminal("chaining", b"\n\n\n")
    assert "\x1b[" in seen
    assert "fruit" in seen


def test_read_stops_at_a_question() -> None:
    """The answer is shown when the reader has guessed; q, or the end of the input, ends it."""
    question, answer = "When does its turn", "Not before it is all over."
    for typed, answered in ((b"\n\n\n", True), (b"q\n", False), (b"\x04", False)):
        seen = read_on_a_terminal("chaining", typed)
        assert question in seen
        assert "What do you expect?" in seen
        assert (answer in seen) is answered


@pytest.mark.parametrize(
    ("arguments", "line"),
    [
        (["run", "asynchronus"], "there is no lesson 'asynchronus'; did you mean 'asynchronous'?"),
        (["read", "Coroutine"], "there is no lesson 'Coroutine'; did you mean 'coroutines'?"),
        (["run", "qq"], "there is no lesson 'qq'; asyncio-primer list has them all"),
        (["read", "link_checker"], "is a program: python -m asyncio_primer.link_checker"),
        (["run", ""], "there is no lesson ''; asyncio-primer list has them all"),
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
    *_, run, following = primer("read", "synchronous").stdout.splitlines()
    assert run == "Run it: asyncio-primer run synchronous"
    assert following == "In order, the next one: asyncio-primer read coroutines"
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


def test_the_link_checker_lists_its_steps() -> None:
    """`python -m asyncio_primer.link_checker` says what to run, in order."""
    command = [sys.executable, "-W", "error", "-m", "asyncio_primer.link_checker"]
    done = subprocess.run(command, stdout=subprocess.PIPE, check=True)
    listed = re.findall(r"-m asyncio_primer\.link_checker\.(\w+)", done.stdout.decode())
    assert listed == [name for name, _, _ in STEPS]
