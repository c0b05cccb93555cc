"""Every mistake: its form, and that each of its programs prints what is written, on this Python."""

import os
import re
import sys
from concurrent.futures import ThreadPoolExecutor
from typing import Callable, Dict, Iterator, List, Tuple

import pytest
from programs import Run, alike, run, runs

from asyncio_primer import LESSONS
from asyncio_primer.explain.article import PYTHONS, Paragraph, Printed
from asyncio_primer.explain.index import FOLDER, Mistake, families

MISTAKES = [mistake for family in families() for mistake in family.mistakes]
RUNS = [*runs([])]
MINOR = sys.version_info.minor
LESSON_NAMES = {name for name, _, _ in LESSONS}

every_mistake = pytest.mark.parametrize(
    "mistake", MISTAKES, ids=lambda each: f"{each.family}.{each.name}"
)


def title(each: Run) -> str:
    """Name a run."""
    return f"{each.mistake}: {each.program.heading} {each.printed.heading}"


HERE = [each for each in RUNS if MINOR in each.printed.pythons]
ELSEWHERE = [each for each in RUNS if MINOR not in each.program.pythons]


@pytest.fixture(scope="module")
def printed(request: pytest.FixtureRequest) -> Iterator[Callable[[Run], str]]:
    """Return what a run printed; several run at once, for some only wait."""
    calls = [getattr(item, "callspec", None) for item in request.session.items]
    wanted = [call.params["each"] for call in calls if call and "each" in call.params]
    with ThreadPoolExecutor(2 * (os.cpu_count() or 1)) as pool:
        running = {each: pool.submit(printed_by, each) for each in wanted}
        yield lambda each: running[each].result()
        for each in running.values():
            each.cancel()


def printed_by(each: Run) -> str:
    """Run a program, a right one with warnings turned into errors; return what it printed."""
    return run(each.program, each.printed.command, strict=not each.program.wrong)


@pytest.mark.parametrize("each", HERE, ids=[title(each) for each in HERE])
def test_it_prints_what_is_written(each: Run, printed: Callable[[Run], str]) -> None:
    """A wrong program prints what it would under a plain Python; a right one does not warn."""
    assert alike(each.printed.text, printed(each)), f"{title(each)}\n{printed(each)}"


@pytest.mark.parametrize("each", ELSEWHERE, ids=[title(each) for each in ELSEWHERE])
def test_what_is_for_other_pythons_does_something_else_on_this_one(
    each: Run, printed: Callable[[Run], str]
) -> None:
    """A program that needs a Python really needs it."""
    assert not alike(each.printed.text, printed(each)), printed(each)


@every_mistake
def test_what_is_printed_is_known_for_every_python(mistake: Mistake) -> None:
    """Each Python for which a program is meant has one output, for each way to run it."""
    for program, printed in mistake.programs():
        told: Dict[Tuple[str, ...], List[int]] = {}
        for each in printed:
            told.setdefault(each.command, []).extend(each.pythons)
        assert told, f"{mistake.name}: {program.heading} prints what?"
        for command, pythons in told.items():
            wanted = sorted({*program.pythons} & {*PYTHONS})
            assert sorted(pythons) == wanted, f"{mistake.name}: {command}"


@every_mistake
def test_a_mistake_is_a_question_and_two_programs(mistake: Mistake) -> None:
    """It asks, shows the wrong program and the right one, and leads to a lesson.

    A question that a lesson answers needs no program, or a right one only.
    """
    assert mistake.question.endswith("?")
    kinds = [program.wrong for program, _ in mistake.programs()]
    assert kinds == sorted(kinds, reverse=True), "wrong ones first"
    assert not kinds or not kinds[-1], "no cure"
    named = set(re.findall(r"`asyncio_primer\.(\w+)", mistake.paragraph("Next:")))
    assert named
    assert named <= {*LESSON_NAMES, "instruments", "link_checker"}


@every_mistake
def test_a_mistake_is_small(mistake: Mistake) -> None:
    """Programs stand side by side, so they are narrow, and none is long."""
    source = (FOLDER / mistake.family / f"{mistake.name}.py").read_text(encoding="utf-8")
    assert len(source.splitlines()) <= 120
    for piece in mistake.pieces:
        if isinstance(piece, Paragraph):
            assert max(map(len, piece.text.splitlines())) <= 79, piece.text
            assert ">>>" not in piece.text, "only programs are run"
    for program, printed in mistake.programs():
        code = program.code.splitlines()
        assert len(code) <= 28, program.heading
        assert max(map(len, code)) <= 52, program.heading
        for each in printed:
            assert each.text.strip(". \n") or not each.text, "this would pass whatever is printed"


def test_every_file_is_a_mistake_of_its_family() -> None:
    """No file is forgotten, and no name is used twice."""
    names = [mistake.name for mistake in MISTAKES]
    assert len({*names}) == len(names)
    files = {path.relative_to(FOLDER).with_suffix("").as_posix() for path in FOLDER.glob("*/*.py")}
    listed = {f"{mistake.family}/{mistake.name}" for mistake in MISTAKES}
    assert files == listed | {f"{family.name}/__init__" for family in families()}


@pytest.mark.parametrize(
    ("wanted", "printed", "same"),
    [
        ("a <b at 0x...>", "a <b at 0x12>", True),
        ("a <b at 0x...>", "a c", False),
        ("a", "a b", False),
        ("", "a", False),
    ],
)
def test_what_is_printed_is_really_compared(wanted: str, printed: str, same: bool) -> None:
    """Three dots stand for anything; all else has to be there."""
    assert alike(wanted, printed) == same


def test_a_run_is_told_as_it_would_look() -> None:
    """The heading and the words of an output belong together."""
    assert all(isinstance(each.printed, Printed) for each in RUNS)
