"""CPython's own tests of tasks, queues and so on pass while a recorder listens."""

import cpython_suite
import pytest

SHARE = [
    "test_tasks.CTask_CFuture_Tests",
    "test_tasks.CoroutineGatherTests",
    "test_eager_task_factory",
    "test_locks",
    "test_pep492",
    "test_queues",
    "test_runners",
    "test_streams",
    "test_timeouts",
    "test_waitfor",
]
"""A few seconds' worth of tests; ``python tests/cpython_suite.py`` runs all of them."""


def test_cpythons_own_tests_pass_when_recorded(capsys: pytest.CaptureFixture[str]) -> None:
    """A test that passes without the recorder passes with it, or is listed."""
    there = cpython_suite.modules()
    if not there:
        pytest.skip("this Python comes without the tests of asyncio")
    share = [name for name in SHARE if name.partition(".")[0] in there]
    assert cpython_suite.compare(share) == []
    assert int(capsys.readouterr().out.partition(": ")[2].split()[0]) > 150
