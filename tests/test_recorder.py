"""What the recorder hears of tasks: who ran when, who waited for what, how it ended."""

import asyncio
import contextlib
import sys
import threading
import time
import warnings
from concurrent.futures import ThreadPoolExecutor
from typing import Any, List

import pytest
from recorded import ends, nap, recorded, story, two_naps, waits

from asyncio_primer import chaining, cooperation, synchronous
from asyncio_primer.instruments import Timeline, record, skip_waiting


def test_a_task_runs_in_steps_and_waits_between() -> None:
    """A step lasts from where a task is resumed to where it is suspended, or over."""
    timeline = recorded(two_naps)
    assert story(timeline, "nap 2") == [
        ("step", 0, 0, ""),
        ("wait", 0, 2, "sleep(2)"),
        ("step", 2, 2, ""),
    ]
    assert ends(timeline) == ["two_naps returned", "nap returned", "nap 2 returned"]
    assert timeline.total == 2


def test_lanes_stand_under_the_task_that_made_them_and_say_where() -> None:
    """Who made whom, and on which line, is part of the story."""
    timeline = recorded(two_naps)
    assert [(lane.name, lane.parent) for lane in timeline.lanes] == [
        ("two_naps", None),
        ("nap", 0),
        ("nap 2", 0),
        ("event loop", None),
    ]
    assert timeline.lane("nap").where.startswith("recorded.py:")


def test_names_are_the_same_in_every_run() -> None:
    """A lane is called after its function, not after asyncio's counter."""
    assert recorded(two_naps) == recorded(two_naps)


def test_output_stands_where_it_was_printed(capsys: pytest.CaptureFixture[str]) -> None:
    """A line belongs to its task, its moment and its stream; and it is printed."""

    async def main() -> None:
        await asyncio.sleep(1)
        print("one", "line", end="")
        print(" and a half")
        print("oh", file=sys.stderr)

    lane = recorded(main).lane("main")
    assert [(line.text, line.at, line.stream) for line in lane.output] == [
        ("one line and a half", 10**9, "out"),
        ("oh", 10**9, "err"),
    ]
    assert capsys.readouterr() == ("one line and a half\n", "oh\n")


def test_waits_are_named_in_the_words_of_the_program() -> None:
    """What a task waits for is the library's function that it called, or what it awaits."""

    async def main() -> None:
        loop, lock, event = asyncio.get_running_loop(), asyncio.Lock(), asyncio.Event()
        future, queue = loop.create_future(), asyncio.Queue()  # type: ignore[var-annotated]
        task = asyncio.ensure_future(nap(0.5))
        await lock.acquire()
        loop.call_later(1, future.set_result, None)
        loop.call_later(2, event.set)
        loop.call_later(3, lock.release)
        loop.call_later(4, queue.put_nowait, None)
        await asyncio.sleep(0)
        await task
        await future
        await event.wait()
        async with lock:
            await queue.get()
        await asyncio.gather(nap(1), nap(1))
        await asyncio.wait([asyncio.ensure_future(nap(1))])
        await loop.run_in_executor(None, time.sleep, 1)

    assert waits(recorded(main), "main") == [
        "sleep(0)",
        "task nap",
        "a future",
        "Event.wait",
        "Lock.acquire",
        "Queue.get",
        "gather of 2",
        "wait",
        "run_in_executor",
    ]


def test_a_wait_names_the_line_of_the_program() -> None:
    """Not the library's line, nor that of the outermost coroutine, but the innermost of its own."""

    async def inner() -> None:
        await asyncio.sleep(1)

    async def main() -> None:
        await inner()

    (wait,) = recorded(main).lane("main").of("wait")
    assert wait.where == f"test_recorder.py:{inner.__code__.co_firstlineno + 1}"


def test_a_wait_in_an_async_generator_names_its_line() -> None:
    """What the caller awaits is made by Python itself; what that awaits is the program's again."""

    async def pages() -> Any:
        await asyncio.sleep(1)
        yield 1

    class Nap:
        def __await__(self) -> Any:
            return asyncio.sleep(2).__await__()

    async def main() -> None:
        async for _ in pages():
            await Nap()

    one, other = recorded(main).lane("main").of("wait")
    assert one.what == "sleep(1)"
    assert one.where == f"test_recorder.py:{pages.__code__.co_firstlineno + 1}"
    assert other.what == "sleep(2)"


def test_a_callback_that_holds_the_loop_is_found() -> None:
    """It is no task, but it keeps tasks from going on."""

    def hold() -> None:
        time.sleep(2)

    async def main() -> None:
        asyncio.get_running_loop().call_later(0.5, hold)
        await nap(1)

    timeline = recorded(main)
    ((lane, span),) = timeline.holds()
    assert (lane.name, span.what, span.length) == ("main thread", "hold", 2 * 10**9)
    line = hold.__code__.co_firstlineno + 1
    assert f"main thread held the loop for 2.0 s, in time.sleep (test_recorder.py:{line})" in (
        timeline.summary
    )


def test_who_does_not_hold_the_loop_is_not_blamed() -> None:
    """A thread beside it, a loop beside it, a function that runs the loop."""

    def beside() -> None:
        asyncio.run(rude())

    async def rude() -> None:
        await asyncio.sleep(0)
        time.sleep(5)

    async def main() -> None:
        thread = threading.Thread(target=beside)
        thread.start()
        working = asyncio.get_running_loop().run_in_executor(None, time.sleep, 5)
        task = asyncio.ensure_future(nap(1))
        time.sleep(2)
        await task
        await working
        thread.join()

    def program() -> None:
        asyncio.run(main())

    with skip_waiting(), record() as timeline:
        program()
    assert [lane.name for lane, _ in timeline.holds()] == ["main"]


async def test_who_holds_a_running_loop_is_found() -> None:
    """Although the steps of the task in which the recording began are not heard."""
    with skip_waiting(), record() as timeline:
        task = asyncio.ensure_future(nap(0.1))
        await asyncio.sleep(0.05)
        time.sleep(0.3)
        await task
    ((lane, span),) = timeline.holds()
    assert (lane.kind, span.what) == ("stranger", "test_who_holds_a_running_loop_is_found")


@pytest.mark.parametrize("delay", [0.001, 60, 2.5, 1e-9])
def test_sleeps_tell_how_long(delay: float) -> None:
    """However short or long."""
    assert waits(recorded(lambda: nap(delay)), "nap") == [f"sleep({delay:g})"]


def test_ends() -> None:
    """A task returns, raises, is cancelled, or is still pending when the recording ends."""

    async def fail() -> None:
        raise ValueError("burnt")

    async def main() -> None:
        tasks = [asyncio.ensure_future(each) for each in (nap(1), fail(), nap(60), nap(60))]
        await asyncio.wait(tasks, timeout=2)
        tasks[2].cancel()
        await asyncio.sleep(0)
        recorder.__exit__(None, None, None)
        tasks[3].cancel()
        tasks[1].exception()

    with skip_waiting():
        recorder = record()
        timeline = recorder.__enter__()
        asyncio.run(main())
    assert ends(timeline) == [
        "main pending",
        "nap returned",
        "fail raised",
        "nap 2 cancelled",
        "nap 3 pending",
    ]
    assert timeline.lane("fail").marks[-2][:1] + timeline.lane("fail").marks[-2][3:] == (
        "raised",
        "ValueError: burnt",
    )


@pytest.mark.filterwarnings(
    "ignore::RuntimeWarning", "ignore::pytest.PytestUnraisableExceptionWarning"
)
def test_what_was_never_awaited_and_never_asked_for_is_told() -> None:
    """A coroutine that was dropped, and a failure that nobody heard of."""

    async def fail() -> None:
        raise ValueError

    async def main() -> None:
        asyncio.get_running_loop().set_exception_handler(lambda *_: None)
        nap(1)  # type: ignore[unused-coroutine]
        task = asyncio.ensure_future(fail())
        await asyncio.sleep(1)
        assert task.done()

    timeline = recorded(main)
    assert [mark.kind for mark in timeline.lane("fail").marks] == ["made", "raised", "unheard"]
    assert [mark.what for mark in timeline.lane("main").marks if mark.kind == "never awaited"] == [
        "nap"
    ]


def test_a_task_is_ready_from_its_timer_to_its_turn() -> None:
    """Who could have gone on, and who kept it from that."""
    timeline = recorded(lambda: asyncio.wait_for(cooperation.main(), None))
    assert timeline.lane("clock 2").held_up == 1.5
    ((lane, span),) = timeline.holds()
    assert (lane.name, span.length) == ("rude", 2_500_000_000)


def test_a_task_that_was_made_waits_for_its_maker_to_stop() -> None:
    """It is ready from the moment in which it was made."""

    async def main() -> None:
        task = asyncio.ensure_future(nap(1))
        time.sleep(2)
        await task

    assert story(recorded(main), "nap")[0] == ("ready", 0, 2, "")


def test_a_future_that_was_done_before_a_long_call_began_is_ready() -> None:
    """Nobody else can have woken it meanwhile."""

    async def consumer(event: Any) -> None:
        await event.wait()

    async def main() -> None:
        event = asyncio.Event()
        task = asyncio.ensure_future(consumer(event))
        await asyncio.sleep(1)
        event.set()
        time.sleep(2)
        await task

    assert story(recorded(main), "consumer") == [
        ("step", 0, 0, ""),
        ("wait", 0, 1, "Event.wait"),
        ("ready", 1, 3, ""),
        ("step", 3, 3, ""),
    ]


def test_a_chain_of_awaits_that_never_suspends_is_one_step_with_calls_in_it() -> None:
    """The notebook's fruit shop hands nothing to the event loop."""
    timeline = recorded(chaining.main)
    assert timeline.lane("main").suspensions == 0
    assert [(what, kind) for kind, _, _, what in story(timeline, "main")] == [
        ("", "step"),
        ("fruit", "call"),
        ("wait_for_water", "call"),
        ("wait_for_melon", "call"),
    ]


def test_a_synchronous_program_has_a_picture_too() -> None:
    """Its thread is a lane; its functions lie inside one another."""
    with skip_waiting(), record() as timeline:
        synchronous.main()
    (lane,) = timeline.lanes
    assert lane.name == "main thread"
    assert [span.length / 1e9 for span in lane.of("call")] == [9, 3, 3, 3]
    assert {span.what for span in lane.of("long")} == {"time.sleep"}
    assert [line.text for line in lane.output] == ["red", "blue", "green"] * 3 + ["9 sec"]


def test_tasks_alone_can_be_heard() -> None:
    """Without functions there are no calls."""
    timeline = recorded(chaining.main, functions=False)
    assert {span.kind for span in timeline.lane("main").spans} == {"step"}


def test_threads_have_lanes() -> None:
    """Those of a pool, and those with an event loop of their own."""
    results: List[float] = []

    def own_loop() -> None:
        asyncio.run(nap(2))
        results.append(time.perf_counter())

    with skip_waiting(), record() as timeline:
        thread = threading.Thread(target=own_loop)
        thread.start()
        with ThreadPoolExecutor(1) as pool:
            pool.submit(time.sleep, 1).result()
        thread.join()
    assert len(results) == 1
    nap_lane = timeline.lane("nap")
    assert (nap_lane.waiting, nap_lane.end) == (2, "returned")
    assert nap_lane.parent is not None
    assert timeline.lanes[nap_lane.parent].kind == "thread"
    sleeps = [span.length for lane in timeline.lanes for span in lane.of("long")]
    assert 10**9 in sleeps


def test_asyncios_own_tasks_are_left_out() -> None:
    """asyncio.run tidies up after the program; that is not the program's."""

    async def main() -> None:
        async def numbers() -> Any:
            yield 1

        async for _ in numbers():
            break
        await asyncio.get_running_loop().run_in_executor(None, int)

    names = [lane.name for lane in recorded(main).tasks]
    assert [name for name in names if "shutdown" in name] == []


async def test_a_running_loop_is_heard_from_then_on() -> None:
    """The task in which the recording began has a lane, with what it prints and makes."""
    with record() as timeline:
        print("here")
        await asyncio.gather(nap(0), nap(0))
    outer = timeline.lanes[0]
    assert (outer.kind, outer.name) == ("stranger", "test_a_running_loop_is_heard_from_then_on")
    assert [line.text for line in outer.output] == ["here"]
    assert [lane.parent for lane in timeline.tasks] == [0, 0]


def test_nested_recordings_are_both_complete() -> None:
    """The inner one hears its part, the outer one everything."""
    with skip_waiting(), record() as outer:
        asyncio.run(nap(1))
        with record() as inner:
            asyncio.run(nap(2))
        asyncio.run(nap(3))
    assert [lane.waiting for lane in outer.tasks] == [1, 2, 3]
    assert [lane.waiting for lane in inner.tasks] == [2]


def test_an_exception_leaves_what_was_heard_until_then() -> None:
    """And goes on its way."""

    async def main() -> None:
        await nap(1)
        raise KeyError("lost")

    with skip_waiting(), pytest.raises(KeyError, match="lost"), record() as timeline:
        asyncio.run(main())
    assert timeline.lane("main").end == "raised"
    assert timeline.total == 1


@pytest.mark.parametrize("limit", [0, -1, 1.5, "many"])
def test_a_limit_that_makes_no_sense_is_refused(limit: Any) -> None:
    """With a message that says what it should be."""
    with pytest.raises(ValueError, match="limit has to be a number of events"):
        record(limit=limit)


def test_gather_and_task_group_are_two_spellings_of_one_picture() -> None:
    """But for the words for what the parent waits for.  Needs Python 3.11."""
    if sys.version_info < (3, 11):
        pytest.skip("TaskGroup needs Python 3.11")

    async def gathered() -> None:
        await asyncio.gather(nap(1), nap(2))

    async def grouped() -> None:
        async with asyncio.TaskGroup() as group:
            group.create_task(nap(1))
            group.create_task(nap(2))

    one, other = recorded(gathered), recorded(grouped)
    for name in ("nap", "nap 2"):
        assert story(one, name) == story(other, name)
    assert waits(one, "gathered") == ["gather of 2"]
    assert waits(other, "grouped") == ["TaskGroup"]


def test_wait_for_runs_a_task_of_its_own_up_to_python_3_11() -> None:
    """What asyncio itself does differently is shown as it is."""
    timeline = recorded(lambda: asyncio.wait_for(nap(1), 2))
    names = [lane.name for lane in timeline.tasks]
    assert names == (["wait_for", "nap"] if sys.version_info < (3, 12) else ["wait_for"])


def test_hostile_names_and_output_are_only_text() -> None:
    """Names with tags, quotes, newlines, emoji, from right to left, and very long ones."""
    names = ["<script>alert(1)</script>", "a\nb", '"', "\u05d0\u05d1", "\U0001f34e", "x" * 10_000]

    async def main() -> None:
        for name in names:
            task = asyncio.ensure_future(nap(0))
            task.set_name(name)
            print(name)
            await task
        with contextlib.suppress(UnicodeEncodeError):
            print("\udc80 \x00 \x1b[2J \u202e")

    timeline = recorded(main)
    assert [lane.called for lane in timeline.tasks[1:]] == names
    with warnings.catch_warnings():
        picture = timeline._repr_svg_()
    assert "<script>" not in picture
    assert "\x1b" not in str(timeline)
    assert "\u202e" not in str(timeline) + picture
    assert Timeline.from_json(timeline.to_json()) == timeline
