"""Functions are heard in any recording, and nobody who listens to them, too, is disturbed."""

import asyncio
import sys
import threading
import time
from typing import Any

import pytest
from calls_tools import MONITORING, outline
from calls_tools import each_backend as each_backend

from asyncio_primer.instruments import calls, skip_waiting
from asyncio_primer.instruments.called import MANY
from asyncio_primer.instruments.monitor import Monitor
from asyncio_primer.instruments.profiler import Profiler
from asyncio_primer.instruments.recorder import record


def test_the_backend_is_the_one_that_is_tested(backend: str) -> None:
    """From Python 3.12 on functions are heard by sys.monitoring, before that by sys.setprofile."""
    with record():
        assert type(calls._hearing) is {"Monitor": Monitor, "Profiler": Profiler}[backend]
        assert (sys.getprofile() is None) is (backend == "Monitor")


def test_of_many_calls_the_first_are_told() -> None:
    """A note says how many more there were."""

    def small() -> None:
        pass

    with record() as timeline:
        for _ in range(MANY + 7):
            small()
    assert len(outline(timeline)) == 1 + MANY
    assert timeline.notes == ("7 more calls of small are not shown",)


def test_a_second_recording_is_as_good_as_the_first() -> None:
    """Nothing of what was known of the first gets in the way."""

    def one() -> None:
        pass

    outlines = []
    with skip_waiting():
        for _ in range(3):
            with record() as timeline:
                time.sleep(1)
                one()
            outlines.append(outline(timeline))
    assert outlines == [["main thread:", "  time.sleep 1", "  one"]] * 3


def test_recordings_inside_each_other() -> None:
    """Both hear what happens in the inner one."""

    def one() -> None:
        time.sleep(1)

    with skip_waiting(), record() as outer:
        one()
        with record() as inner:
            one()
        one()
    assert outline(inner) == ["main thread:", "  one 1", "    time.sleep 1"]
    assert outline(outer) == ["main thread:"] + 3 * outline(inner)[1:]


def test_a_recording_in_another_thread() -> None:
    """The thread that records is heard."""
    found = []

    def work() -> None:
        time.sleep(0.01)

    def other() -> None:
        with record() as timeline:
            work()
        found.append(timeline)

    thread = threading.Thread(target=other)
    thread.start()
    thread.join()
    (lane,) = [lane for lane in found[0].lanes if lane.kind == "thread"]
    assert [span.what for span in lane.spans] == ["work", "time.sleep"]


def test_a_profiler_of_the_program_is_left_alone(backend: str) -> None:
    """Whoever profiles goes on to, in this thread and in those to come; tasks are heard anyway."""

    def profiler(frame: Any, event: str, argument: Any) -> None:
        pass

    async def main() -> None:
        await asyncio.sleep(0)

    sys.setprofile(profiler)
    threading.setprofile(profiler)
    try:
        with record() as timeline:
            assert sys.getprofile() is profiler
            asyncio.run(main())
        assert sys.getprofile() is profiler
        assert vars(threading)["_profile_hook"] is profiler
    finally:
        sys.setprofile(None)
        threading.setprofile(None)  # type: ignore[arg-type, unused-ignore]
    assert timeline.lane("main").suspensions == 1


@pytest.mark.skipif(not MONITORING, reason="Python 3.12 made sys.monitoring")
def test_tools_of_others_are_left_alone() -> None:
    """If others have the numbers, functions are heard by sys.setprofile; the others go on."""
    ran = []

    def small() -> None:
        pass

    for number in (3, 4):
        MONITORING.use_tool_id(number, "other")
    MONITORING.register_callback(3, MONITORING.events.PY_START, lambda code, _: ran.append(code))
    MONITORING.set_local_events(3, small.__code__, MONITORING.events.PY_START)
    try:
        with record() as timeline:
            small()
            assert type(calls._hearing) is Profiler
        small()
        assert [MONITORING.get_tool(n) for n in (3, 4, 5)] == ["other", "other", None]
    finally:
        MONITORING.set_local_events(3, small.__code__, 0)
        MONITORING.register_callback(3, MONITORING.events.PY_START, None)
        MONITORING.free_tool_id(3)
        MONITORING.free_tool_id(4)
    assert ran == [small.__code__] * 2
    assert [span.what for span in timeline.lanes[0].of("call")] == ["small"]
