"""What the tests of hearing functions share: both ways to hear them, and what they heard."""

import sys
import threading
from typing import Any, Callable, Iterator, List

import pytest

from asyncio_primer.instruments import skip_waiting
from asyncio_primer.instruments.monitor import Monitor
from asyncio_primer.instruments.recorder import record
from asyncio_primer.instruments.timeline import Timeline

MONITORING: Any = getattr(sys, "monitoring", None)
BACKENDS = ["Monitor", "Profiler"] if MONITORING else ["Profiler"]


@pytest.fixture(name="backend", autouse=True, params=BACKENDS)
def each_backend(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    """Run every test with each of what can hear functions; nothing of it is left behind."""
    if request.param == "Profiler":
        monkeypatch.setattr(Monitor, "begin", {}.get)
    found = sys.getprofile()
    yield request.param
    assert sys.getprofile() is found
    assert getattr(threading, "_profile_hook", None) is None
    assert not MONITORING or not any(MONITORING.get_tool(n) for n in (3, 4, 5))


def outline(timeline: Timeline) -> List[str]:
    """Say what was called: each call below its caller, its seconds behind it."""
    lines = []
    for lane in timeline.lanes:
        called = lane.of("call", "long")
        lines += [lane.name + ":"] if called else []
        for span in called:
            seconds = f" {span.length / 1e9:g}" if span.length else ""
            lines.append("  " * span.depth + span.what + seconds)
    return lines


def heard(program: Callable[[], Any]) -> List[str]:
    """Record *program* on a clock that skips the waiting; return the outline."""
    with skip_waiting(), record() as timeline:
        program()
    lines = outline(timeline)
    assert lines[:1] == ["main thread:"]
    return lines[1:]
