"""What all tests share."""

import asyncio
import os
import sys
from typing import Any, Iterator

import pytest
from clock_tools import UNTOUCHED, in_place

from asyncio_primer.instruments import Clock, skip_waiting

# What a pytest that an example starts can do without; importing it takes a second.
os.environ["PYTEST_ADDOPTS"] = "-p no:hypothesispytest"


@pytest.fixture
def clock() -> Iterator[Clock]:
    """Skip the waiting in a test that asks for this."""
    with skip_waiting() as clock:
        yield clock


@pytest.fixture(autouse=True)
def nothing_left_behind() -> Iterator[None]:
    """After every test all that the clock patches is as it was, and no loop runs."""
    yield
    assert in_place() == UNTOUCHED
    assert asyncio._get_running_loop() is None


if sys.version_info < (3, 9):

    @pytest.hookimpl(hookwrapper=True)
    def pytest_runtest_teardown(item: pytest.Item) -> Any:
        """Close the loop that the last pytest-asyncio for 3.8 makes after each test and forgets."""
        yield
        if item.get_closest_marker("asyncio"):
            asyncio.get_event_loop().close()
            asyncio.set_event_loop(None)
