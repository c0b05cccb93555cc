"""What fetches can be faked; a fake that never waits proves little.

All that the program knows of the network is its function ``fetch``, so a test
puts another in its place: no server, no port, and pages as bad as the test
needs them.  The tests are plain functions, for pytest or for a loop.

Run it:  python -m asyncio_primer.link_checker.tested
"""

import asyncio
import signal
from typing import Any, Dict, List
from unittest.mock import patch

from asyncio_primer.link_checker import graceful
from asyncio_primer.link_checker.pages import Page

HOUSE = {
    "hall": ["kitchen", "cellar"],
    "kitchen": ["hall", "red", "blue", "green"],
    "cellar": ["hall", "fruit", "water", "melon"],
}
TURNS = 10


class Fake:
    """A fetch that knows ``HOUSE``; it waits for *turns* of the loop."""

    def __init__(self, turns: int = TURNS) -> None:
        self.turns, self.now, self.at_once = turns, 0, 0
        self.asked: List[str] = []

    async def __call__(self, url: str) -> Page:
        """Return the page at *url*, after a while."""
        self.asked.append(url)
        self.now += 1
        self.at_once = max(self.at_once, self.now)
        for _ in range(self.turns):
            await asyncio.sleep(0)
        self.now -= 1
        return Page("", HOUSE.get(url, []))


def checked(fetch: Any) -> Dict[str, Page]:
    """Check the house with *fetch* for a network; return what was found.

    Predict: after the hall and the two rooms behind it there are six more
    links to follow, and five workers.  The first fake answers at once.  How
    many of its answers overlap?

    >>> for fake in Fake(turns=0), Fake(turns=10):
    ...     print(len(checked(fake)), "checked,", fake.at_once, "at once")
    9 checked, 1 at once
    9 checked, 5 at once

    A coroutine that waits for nothing is never suspended, so that the workers
    take turns, page by page.  With such a fake a test for "at most five"
    passes whatever the program does.
    """
    found: Dict[str, Page] = {}

    async def check() -> None:
        await graceful.check("hall", found, asyncio.Event())

    with patch.multiple(graceful, fetch=fetch, TIMEOUT=0.1, PAUSES=[0.01]):
        asyncio.run(check())
    return found


def test_every_page_is_asked_for_once() -> None:
    """Both rooms link back to the hall, which is not asked for again."""
    fake = Fake()
    assert sorted(checked(fake)) == sorted(fake.asked)
    assert len(fake.asked) == 9


def test_at_most_five_at_once() -> None:
    """As many as allowed: five, and not four, either."""
    fake = Fake()
    checked(fake)
    assert fake.at_once == graceful.AT_ONCE


def test_a_page_that_fails_is_asked_for_again() -> None:
    """It has a problem the first time only."""
    asked: List[str] = []

    async def fetch(url: str) -> Page:
        asked.append(url)
        return Page("500 Internal Server Error" if len(asked) == 1 else "", [])

    assert checked(fetch) == {"hall": Page("", [])}
    assert asked == ["hall", "hall"]


def test_a_page_that_hangs_is_given_up() -> None:
    """Nobody waits for it any more, and it is told so."""
    told = []

    async def fetch(url: str) -> Page:
        try:
            await asyncio.Event().wait()
            return Page("", [])
        finally:
            told.append(url)

    assert checked(fetch)["hall"].problem.startswith("no answer")
    assert told == ["hall"]


def test_after_ctrl_c_nothing_is_begun() -> None:
    """The two rooms on their way arrive; nothing behind them is asked for."""
    fake = Fake()

    async def fetch(url: str) -> Page:
        if url == "kitchen":
            signal.raise_signal(signal.SIGINT)
        return await fake(url)

    with patch.object(graceful, "fetch", fetch):
        assert asyncio.run(graceful.main("hall")) == 2
    assert fake.asked == ["hall", "cellar", "kitchen"]


def main() -> None:
    """Run the tests, without pytest.

    >>> main()
    3 checked, 0 broken
    5 tests passed

    When not: a fake knows of the network what you know.  That servers hang up,
    stall and talk nonsense, only servers teach; so keep one test with a real
    one, as all other steps do.

    Next: `asyncio_primer.link_checker.website` is waiting for your own steps.
    Follow redirects, or let it keep to so many requests a second.
    """
    tests = [each for name, each in globals().items() if name[:5] == "test_"]
    for test in tests:
        test()
    print(len(tests), "tests passed")


if __name__ == "__main__":
    main()
