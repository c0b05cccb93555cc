"""A test that nobody awaits passes, whatever it says.

A test runner calls the tests.  If one of them is a coroutine function, the
call makes a coroutine (`asyncio_primer.coroutines`), and nothing has been
tested yet.  Who runs it, and what should a test do while it waits?

Run it:  python -m asyncio_primer.testing
"""

import asyncio
import unittest
import warnings
from typing import Type


async def fetch(fruit: str) -> str:
    """Fetch *fruit*, which takes 0.2 s, and return it."""
    await asyncio.sleep(0.2)
    return fruit


def verdict(case: Type[unittest.TestCase]) -> str:
    """Run the tests in *case*; return how many ran, and how many failed."""
    result = unittest.TestResult()
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        unittest.defaultTestLoader.loadTestsFromTestCase(case).run(result)
    bad = result.failures + result.errors
    said = f"{result.testsRun} run, {len(bad)} failed"
    never = [each for each in caught if "never awaited" in str(each.message)]
    return f"{said}, {len(never)} never awaited" if never else said


class Plain(unittest.TestCase):
    """A test case as for ordinary code.

    Predict: the test in it says that water is a melon, and nobody awaits it.
    Does anything give that away?

    >>> verdict(Plain)
    '1 run, 0 failed, 1 never awaited'

    Only a warning.  Even with ``-W error`` it fails no test: it comes while
    Python throws the coroutine away, and an error there is merely printed.
    From Python 3.11 on there is a second one, of a test that returned
    something, and that one ``-W error`` does turn into an error.
    """

    async def test_water(self) -> None:
        """Water is a melon."""
        assert await fetch("water") == "melon"


class Isolated(unittest.IsolatedAsyncioTestCase):
    """The same test in the standard library's class for such tests.

    >>> verdict(Isolated)
    '1 run, 1 failed'

    `unittest.IsolatedAsyncioTestCase` runs each test in an event loop of its
    own, in debug mode, and cancels at its end the tasks that it left.
    """

    async def test_water(self) -> None:
        """Water is a melon."""
        assert await fetch("water") == "melon"


class Kitchen:
    """What is tested next: it cooks in a task, and tells when it is done."""

    def __init__(self) -> None:
        self.cooked = asyncio.Event()
        self.cook = asyncio.create_task(self.work())

    async def work(self) -> None:
        """Fetch what is needed, and cook it."""
        await fetch("melon")
        self.cooked.set()


class Patience(unittest.IsolatedAsyncioTestCase):
    """Three tests that wait until something has been cooked.

    Predict: cooking takes 0.2 s.  Which of the tests pass?

    >>> verdict(Patience)
    '3 run, 1 failed'

    ``test_guess`` fails, and on a slow day so might ``test_long_guess``, which
    meanwhile costs a second each time.  A sleep is a guess.  ``test_told``
    waits for what it needs, as long as that takes and no longer; its limit is
    no guess, since it matters only if the kitchen hangs or fails.
    """

    async def test_guess(self) -> None:
        """It has cooked in 0.1 s."""
        kitchen = Kitchen()
        await asyncio.sleep(0.1)
        assert kitchen.cooked.is_set()

    async def test_long_guess(self) -> None:
        """It has cooked in a second."""
        kitchen = Kitchen()
        await asyncio.sleep(1)
        assert kitchen.cooked.is_set()

    async def test_told(self) -> None:
        """It tells that it has cooked."""
        kitchen = Kitchen()
        await asyncio.wait_for(kitchen.cooked.wait(), timeout=60)


def patience() -> None:
    """Print the verdict of the three tests in `Patience`."""
    print(verdict(Patience))


class Oven(unittest.IsolatedAsyncioTestCase):
    """A test of something that takes an hour.

    No event makes that shorter.  But time is what the event loop says it is,
    and the clock of this package has it skip the waiting:

    >>> from asyncio_primer.instruments import skip_waiting
    >>> with skip_waiting() as clock:
    ...     verdict(Oven)
    '1 run, 0 failed'
    >>> clock.elapsed
    3600.0

    When not: a decision needs no loop.  Keep it in an ordinary function, which
    an ordinary test can call.

    Next: `asyncio_primer.mocking`, for what a test should not really do;
    `asyncio_primer.plugins` has the same in pytest.
    """

    async def test_an_hour(self) -> None:
        """What bakes for an hour is not done before."""
        started = asyncio.get_running_loop().time()
        await asyncio.sleep(3600)
        assert asyncio.get_running_loop().time() - started >= 3600


if __name__ == "__main__":
    print(verdict(Plain))
    print(verdict(Isolated))
    patience()
