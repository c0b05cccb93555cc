"""pytest runs no coroutine by itself: a plugin has to.

The plugin has little to do: it calls the test, as pytest would, gets a
coroutine, and runs that in an event loop.  Here it is pytest-asyncio, so this
lesson needs ``pip install pytest pytest-asyncio``.

Run it:  python -m asyncio_primer.plugins
"""

import asyncio
import os
import re
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any, Callable, Coroutine

FILE = """
import asyncio, pytest, pytest_asyncio

@pytest.mark.asyncio
async def test_marked():
    assert await asyncio.sleep(0, "water") == "water"

async def test_unmarked():
    assert await asyncio.sleep(0, "water") == "melon"

@pytest_asyncio.fixture
async def melon():
    return await asyncio.sleep(0, "melon")

@pytest.mark.asyncio
async def test_with_fixture(melon):
    assert melon == "melon"
"""


async def water() -> None:
    """Test that water is there after a second."""
    assert await asyncio.sleep(1, "water") == "water"


async def melon() -> None:
    """Test that a melon is there after a second, and is water."""
    assert await asyncio.sleep(1, "melon") == "water"


def by_hand(*tests: Callable[[], Coroutine[Any, Any, None]]) -> None:
    """Run each of *tests* in a loop of its own, and print how it ended.

    >>> by_hand(water, melon)
    water: passed
    melon: failed

    That is the core of it.  Since each has its own loop, no test finds a
    task that another left behind, and none overlaps with another.
    """
    for test in tests:
        try:
            asyncio.run(test())
            print(f"{test.__name__}: passed")
        except AssertionError:
            print(f"{test.__name__}: failed")


def two_tests() -> None:
    """Run both tests by hand."""
    by_hand(water, melon)


def how_they_ended(report: str) -> str:
    """Return what *report*, which is long, says of each test in ``FILE``."""
    if "No module named" in report:
        return "pytest and pytest-asyncio are needed, and not installed"
    ends = []
    for name in re.findall(r"def (test_\w+)", FILE):
        end = re.search(rf"(PASSED|FAILED) .*::{name}\b(?! - Failed)", report)
        ends.append(f"{name}: {end[1].lower() if end else 'not run'}")
    return "\n".join(ends)


def run_pytest(setting: str) -> None:
    """Run pytest on ``FILE``, *setting* in pytest.ini; print how each ended.

    Predict: one test has a mark, one says that water is melon and has none,
    and one needs a fixture that is a coroutine function.  How do they end?

    >>> run_pytest("asyncio_mode = strict")
    test_marked: passed
    test_unmarked: not run
    test_with_fixture: passed

    In this mode, which is the default, the plugin takes what carries its
    marks, those on fixtures, too.  Of any other coroutine function pytest says
    that it can't run it: a failure from pytest 8.4 on, before that a skipped
    test and a warning.

    In the other mode it takes all, and no marks are needed:

    >>> run_pytest("asyncio_mode = auto")
    test_marked: passed
    test_unmarked: failed
    test_with_fixture: passed

    When not: two plugins for one test.  If your tests run on Trio, too, the
    plugin of AnyIO does both; then leave this one in the mode ``strict``.

    Next: `asyncio_primer.loops`, since a plugin can also choose the loop.
    """
    options = "-rA --color=no -p no:cacheprovider -p pytest_asyncio.plugin"
    alone = {"PYTEST_ADDOPTS": options, "PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1"}
    env = {**os.environ, **alone}
    command = [sys.executable, "-m", "pytest"]
    with tempfile.TemporaryDirectory() as folder:
        Path(folder, "test_fruit.py").write_text(FILE)
        Path(folder, "pytest.ini").write_text(f"[pytest]\n{setting}\n")
        ran = subprocess.run(command, cwd=folder, env=env, capture_output=True)
    print(how_they_ended((ran.stdout + ran.stderr).decode()))


if __name__ == "__main__":
    two_tests()
    run_pytest("asyncio_mode = strict")
