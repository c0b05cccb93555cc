"""The claims of the link checker's steps: counts and order exact, durations with wide margins."""

import ast
import asyncio
import functools
import importlib
import os
import re
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import Any, Dict, Iterator, List, NamedTuple, Tuple
from urllib.request import urlopen

import pytest

from asyncio_primer import link_checker
from asyncio_primer.anatomy import pieces
from asyncio_primer.link_checker import (
    STEPS,
    cancellable,
    gathered,
    graceful,
    limited,
    patient,
    queued,
)
from asyncio_primer.link_checker.pages import Page
from asyncio_primer.link_checker.sequential import check as check_one_by_one
from asyncio_primer.link_checker.tested import (
    test_a_page_that_fails_is_asked_for_again,
    test_a_page_that_hangs_is_given_up,
    test_after_ctrl_c_nothing_is_begun,
    test_at_most_five_at_once,
    test_every_page_is_asked_for_once,
)
from asyncio_primer.link_checker.website import count, links, site

__all__ = [  # pytest runs these, too
    "test_a_page_that_fails_is_asked_for_again",
    "test_a_page_that_hangs_is_given_up",
    "test_after_ctrl_c_nothing_is_begun",
    "test_at_most_five_at_once",
    "test_every_page_is_asked_for_once",
]

PACKAGE = Path(link_checker.__file__).parent
DOCS = Path(__file__).parent.parent / "docs"
NAMES = [name for name, _, _ in STEPS]
MISSING = {"blue/melon", "green/water"}

steps = pytest.mark.parametrize("step", NAMES)
on_unix = pytest.mark.skipif(sys.platform == "win32", reason="sends a signal to another process")


@pytest.fixture(scope="module")
def shared() -> Iterator[str]:
    """Start a web site for all tests whose requests get their answers."""
    with site() as start:
        yield start


@pytest.fixture
def start(shared: str) -> str:
    """Return where the web site is; it counts from now on."""
    count(shared)
    return shared


@pytest.fixture
def own() -> Iterator[str]:
    """Start a web site for the test."""
    with site() as start:
        yield start


class Run(NamedTuple):
    """What a step found, in how many seconds, and what the site counted."""

    found: Dict[str, Page]
    seconds: float
    requests: int
    at_once: int


@functools.lru_cache(maxsize=None)
def run(step: Any, start: str) -> Run:
    """Run the *step* from *start*, once for all tests."""
    count(start)
    began = time.perf_counter()
    found = asyncio.run(step.check(start))
    return Run(found, time.perf_counter() - began, *count(start))


def broken(found: Dict[str, Page], start: str) -> List[str]:
    """Return the paths in *found* that are broken, in order."""
    return sorted(url[len(start) :] for url, page in found.items() if page.problem)


def program(*arguments: str) -> "subprocess.Popen[str]":
    """Start a step as a program, with warnings as errors."""
    name = f"{link_checker.__name__}.{arguments[0]}"
    return subprocess.Popen(
        [sys.executable, "-W", "error", "-m", name, *arguments[1:]],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        universal_newlines=True,
    )


# -- what the steps claim ---------------------------------------------------------------


def test_one_after_another(start: str) -> None:
    """Twenty-two requests, never two at once, and the waits add up."""
    began = time.perf_counter()
    found = check_one_by_one(start)
    assert time.perf_counter() - began >= 21 * 0.02 + 0.15
    assert count(start) == (22, 1)
    assert {url[len(start) :] for url in found} == {
        path[1:] for path in links() if not path.startswith("/kitchen")
    } | MISSING
    assert broken(found, start) == sorted(MISSING)


@pytest.mark.parametrize("step", [gathered, limited, queued], ids=lambda step: step.__name__)
def test_the_same_pages_in_less_time(start: str, step: Any) -> None:
    """Each page is asked for once, and most of the waiting is waited for together."""
    found, seconds, requests, at_once = run(step, start)
    assert seconds < 21 * 0.02 + 0.15
    assert broken(found, start) == sorted(MISSING)
    assert requests == len(found) == 22
    if step is gathered:
        assert 5 < at_once <= 18
    else:
        assert 1 < at_once <= step.AT_ONCE == 5


def test_a_slow_page_holds_up_a_level_but_no_queue(start: str) -> None:
    """By levels it comes before all that is deeper; from a queue after what others found."""
    orders = [[url[len(start) :] for url in run(step, start).found] for step in (limited, queued)]
    by_level, by_queue = [order.index("red") < order.index("blue/fruit") for order in orders]
    assert by_level
    assert not by_queue


def test_the_page_that_hangs_is_reported(start: str) -> None:
    """It costs its half second; the page that failed twice is well, after three requests."""
    found = asyncio.run(patient.check(start + "kitchen"))
    assert broken(found, start) == sorted({*MISSING, "kitchen/hangs"})
    assert found[start + "kitchen/hangs"].problem == "no answer within 0.5 s"
    assert len(found) == 25
    requests, at_once = count(start)
    assert requests == 26  # the site does not count the one that hangs
    assert at_once <= 5


@pytest.mark.parametrize(("seconds", "error"), [(0.04, asyncio.TimeoutError), (9, None)])
def test_nothing_is_left_behind(own: str, seconds: float, error: Any) -> None:
    """Stopped by the clock or by a broken link, all tasks are gone, and what was found is kept."""
    found: Dict[str, Page] = {}

    async def stopped() -> Tuple[Any, ...]:
        expected = error or cancellable.Broken
        with pytest.raises(expected):
            await asyncio.wait_for(cancellable.check(own, found), seconds)
        return tuple(asyncio.all_tasks())

    assert len(asyncio.run(stopped())) == 1
    assert len(found) < 22
    assert bool(broken(found, own)) == (error is None)


def test_a_server_that_is_gone_is_a_problem() -> None:
    """Every step says so, and none raises."""
    with site() as start:
        pass
    assert list(check_one_by_one(start)) == [start]
    for step in (gathered, limited, queued, patient):
        found = asyncio.run(step.check(start))
        assert found[start].problem


def test_a_worker_that_raises_ends_the_whole(start: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """What nobody expected is raised again, where the queue alone would be waited for for ever."""

    def surprised(url: str, answer: str) -> Page:
        raise ValueError(url)

    monkeypatch.setattr(patient, "parsed", surprised)
    with pytest.raises(ValueError, match=start):
        asyncio.run(asyncio.wait_for(patient.check(start), 9))


@pytest.mark.parametrize("stops", ["while it is asked for", "in the pause"])
def test_after_a_request_to_stop_no_page_is_asked_for_again(
    monkeypatch: pytest.MonkeyPatch, stops: str
) -> None:
    """Neither after the answer that it was waiting for nor after the pause behind that."""
    asked = []

    async def check() -> int:
        stop, loop = asyncio.Event(), asyncio.get_running_loop()

        async def fetch(url: str) -> Page:
            asked.append(url)
            loop.call_later(0.02, stop.set) if stops == "in the pause" else stop.set()
            return Page("500 Internal Server Error", ["melon"])

        monkeypatch.setattr(graceful, "fetch", fetch)
        return await graceful.check("red", found, stop)

    found: Dict[str, Page] = {}
    assert asyncio.run(check()) == 0
    assert (asked, [*found]) == (["red"], ["red"])


@pytest.mark.parametrize("pages", [1, 9])
def test_what_is_cut_off_is_counted(monkeypatch: pytest.MonkeyPatch, pages: int) -> None:
    """Of nine pages that hang five were begun, and only these are missing from the report."""
    links = [f"red/{number}" for number in range(pages)]
    begun = []

    async def check() -> int:
        stop = asyncio.Event()

        async def fetch(url: str) -> Page:
            begun.append(url)
            if len(begun) == 1:
                return Page("", links)
            if len(begun) > min(pages, graceful.AT_ONCE):
                stop.set()
            await asyncio.Event().wait()
            raise AssertionError

        monkeypatch.setattr(graceful, "fetch", fetch)
        monkeypatch.setattr(graceful, "GRACE", 0.01)
        return await graceful.check("red", found, stop)

    found: Dict[str, Page] = {}
    assert asyncio.run(check()) == len(begun) - 1 == min(pages, graceful.AT_ONCE)
    assert [*found] == ["red"]


# -- as programs ------------------------------------------------------------------------


def test_the_steps_take_the_url_of_a_site(start: str) -> None:
    """A URL without a path will do."""
    steps = ["sequential", "gathered", "limited", "queued", "patient"]
    for process in [program(step, start.rstrip("/")) for step in steps]:
        with process:
            out, err = process.communicate()
        assert (process.returncode, err) == (0, "")
        assert re.search(r"^22 checked, 2 broken\n\d\.\d s$", out, re.MULTILINE)


@pytest.mark.parametrize(
    "url",
    [
        "red.test",
        "https://red.test/",
        "http:///red",
        "http://red:x/",
        "http://red:99999",
        "http://[red/",
        "http://red..test",
        "",
    ],
)
def test_what_is_no_url_is_refused(url: str, capsys: pytest.CaptureFixture[str]) -> None:
    """With one line, and the status of wrong arguments."""
    with pytest.raises(SystemExit) as stopped, site([url]):
        pass
    assert stopped.value.code == 2
    assert capsys.readouterr().err == f"{url}: not the http:// URL of a site\n"


def test_the_exit_status_tells() -> None:
    """With its own site the last program finds broken links, and says so with a 1."""
    with program("graceful") as process:
        out, err = process.communicate()
    assert (process.returncode, err) == (1, "")
    assert "no answer within 0.5 s: /kitchen/hangs, a link on /kitchen\n" in out
    assert out.endswith("25 checked, 3 broken\n")


@on_unix
@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_a_signal_is_a_request(own: str, number: int) -> None:
    """The program reports what it knows, and its status is 2."""
    with program("graceful", own + "kitchen") as process:
        while not count(own).requests:
            time.sleep(0.01)
        os.kill(process.pid, number)
        out, err = process.communicate()
    assert (process.returncode, err) == (2, "")
    assert re.fullmatch(r"\d+ checked, 0 broken(, \d not finished)?\n", out)


@on_unix
def test_the_site_serves_until_ctrl_c() -> None:
    """A browser can look at it; a client that never gets its answer does not keep it."""
    with program("website") as process:
        assert process.stdout
        start = process.stdout.readline().strip()
        with urlopen(start) as answer:
            assert b'<a href="/red">' in answer.read()
        with pytest.raises(OSError, match="timed out"):
            urlopen(start + "kitchen/hangs", timeout=0.1)
        process.send_signal(signal.SIGINT)
        assert process.communicate() == ("", "")
    assert process.returncode == 0


# -- how they are written ---------------------------------------------------------------


def test_every_module_is_a_step() -> None:
    """Or one of the two that all steps share."""
    modules = {path.stem for path in PACKAGE.glob("*.py")} - {"__main__"}
    assert modules == {*NAMES, "__init__", "pages", "website"}
    pages = {path.stem for path in (DOCS / "link_checker").glob("*.rst")}
    assert pages == {*NAMES, "underneath"}


@pytest.mark.parametrize(("step", "claim", "earlier"), STEPS)
def test_the_claim_is_the_first_line(step: str, claim: str, earlier: str) -> None:
    """What STEPS says of a step is what the step says of itself, and it changes an earlier one."""
    words = importlib.import_module(f"{link_checker.__name__}.{step}").__doc__ or ""
    assert words.splitlines()[0] == claim
    last = f"Run it:  python -m asyncio_primer.link_checker.{step}"
    assert words.strip().splitlines()[-1] in {last, last + " [URL]"}
    assert not earlier or NAMES.index(earlier) < NAMES.index(step)


@steps
def test_a_step_is_written_like_a_lesson(step: str) -> None:
    """It is small, asks before it answers, and ends with its limits and the next one."""
    lines = (PACKAGE / f"{step}.py").read_text(encoding="utf-8").splitlines()
    assert len(lines) <= 150
    assert max(map(len, lines)) <= 79
    assert 'if __name__ == "__main__":' in lines
    words = []
    for node in ast.parse("\n".join(lines)).body:
        if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)):
            words.append(ast.get_docstring(node) or "")
            assert words[-1], node.name
            if not isinstance(node, ast.ClassDef):
                assert (node.end_lineno or 0) - (node.body[0].end_lineno or 0) <= 12, node.name
    asked = [piece for each in words for piece in pieces(each) if piece.output]
    assert asked
    assert all("?" in piece.words for piece in asked)
    *_, limits, following = words[-1].split("\n\n")
    assert limits.startswith("When not: ")
    after = [*NAMES, "website"][NAMES.index(step) + 1]
    assert following.startswith(f"Next: `asyncio_primer.link_checker.{after}` ")


def test_importing_the_steps_does_nothing() -> None:
    """No site is started, nothing is printed, and the package itself imports none of them."""
    code = (
        "import sys, asyncio_primer.link_checker as package; "
        "print(*[name for name in sys.modules if name.startswith(package.__name__ + '.')])"
    )
    done = subprocess.run([sys.executable, "-c", code], stdout=subprocess.PIPE, check=True)
    assert done.stdout.split() == []
