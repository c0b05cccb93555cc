"""What all tests share."""

import asyncio
import sys
from typing import Any, Iterator

import pytest

from asyncio_primer.instruments import Clock, skip_waiting


@pytest.fixture
def clock() -> Iterator[Clock]:
    """Skip the waiting in a test that asks for this."""
    with skip_waiting() as clock:
        yield clock


if sys.version_info < (3, 9):

    @pytest.hookimpl(hookwrapper=True)
    def pytest_runtest_teardown(item: pytest.Item) -> Any:
        """Close the loop that the last pytest-asyncio for 3.8 makes after each test and forgets."""
        yield
        if item.get_closest_marker("asyncio"):
            asyncio.get_event_loop().close()
            asyncio.set_event_loop(None)
