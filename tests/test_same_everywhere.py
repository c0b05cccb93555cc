"""The same program on the skipping clock: the same bytes on every Python.

``tests/pictures.txt`` holds a checksum of every lesson's timeline and of its picture.  All Pythons
compare with it, and so with each other.  Where a lesson or a drawing was changed on purpose,
``python3.12 tests/test_same_everywhere.py`` writes it anew.
"""

import contextlib
import io
import runpy
import sys
import warnings
import zlib
from pathlib import Path
from typing import Iterator

import pytest

from asyncio_primer import LESSONS
from asyncio_primer.instruments import Timeline, record, skip_waiting

CHECKSUMS = Path(__file__).with_name("pictures.txt")
WAIT_FOR = "asyncio.wait_for works in a task of its own before"
GATHER = "to gather what is done suspended before"
SNAPSHOTS = "sys.setprofile keeps alive for a while what a function's variables held"
#: Lessons of which some Pythons make another picture, as x of 3.x, and why.
DIFFERENT = {
    **dict.fromkeys(["timeouts", "shielding", "deadlocks"], (range(8, 12), WAIT_FOR)),
    **dict.fromkeys(["events", "crossing"], (range(8, 12), WAIT_FOR)),
    **dict.fromkeys(["waiting", "priorities"], (range(8, 12), GATHER)),
    **dict.fromkeys(["unheard", "keeping"], (range(8, 12), SNAPSHOTS)),
    "workers": ([*range(8, 12), 14, 15], WAIT_FOR + "; a message is another one from 3.14 on"),
    "stopping": (range(13, 16), "Queue.shutdown, new in 3.13, is part of its program"),
}
PAGES = Path(__file__).parent.parent / "docs" / "lessons"


def timeline_of(lesson: str) -> Timeline:
    """Return the timeline of *lesson*, run as a program."""
    with contextlib.ExitStack() as stack:
        stack.enter_context(contextlib.redirect_stdout(io.StringIO()))
        stack.enter_context(contextlib.redirect_stderr(io.StringIO()))
        stack.enter_context(warnings.catch_warnings())
        warnings.simplefilter("ignore")
        stack.enter_context(skip_waiting())
        timeline = stack.enter_context(record(title=lesson))
        runpy.run_module(f"asyncio_primer.{lesson}", run_name="__main__", alter_sys=True)
    return timeline


def checksum(lesson: str) -> str:
    """Return a line for *lesson*: its name, and the checksums of timeline and picture."""
    timeline = timeline_of(lesson)
    sums = [zlib.crc32(text.encode()) for text in (timeline.to_json(), timeline._repr_svg_())]
    return " ".join([lesson, *(f"{each:08x}" for each in sums)])


def for_any_python() -> Iterator[str]:
    """Name the lessons for which any Python will do, and no real time is needed."""
    for lesson, _, oldest in LESSONS:
        page = PAGES / f"{lesson}.rst"
        if oldest == "3.8" and ":real:" not in page.read_text(encoding="utf-8"):
            yield lesson


@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")
@pytest.mark.parametrize("lesson", [*for_any_python()])
def test_a_lessons_timeline_and_picture_are_the_same_to_the_byte(lesson: str) -> None:
    """On this Python, and so on all."""
    others, reason = DIFFERENT.get(lesson, ((), ""))
    if sys.version_info.minor in others:
        pytest.skip(reason)
    assert checksum(lesson) in CHECKSUMS.read_text(encoding="utf-8").splitlines()


def test_the_picture_in_the_readme_is_of_a_run() -> None:
    """It is the one that everybody gets."""
    readme = Path(__file__).parent.parent / "README.md"
    assert f"\n{timeline_of('asynchronous')}\n" in readme.read_text(encoding="utf-8")


if __name__ == "__main__":
    CHECKSUMS.write_text("".join(f"{checksum(lesson)}\n" for lesson in for_any_python()), "utf-8")
