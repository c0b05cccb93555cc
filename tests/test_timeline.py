"""What a timeline answers, and that it comes back from JSON as it was; and nothing else does."""

import asyncio
import json
import re
from typing import Any, Callable, Dict

import pytest
from recorded import nap, recorded, two_naps

from asyncio_primer import asynchronous, chaining, cooperation, synchronous
from asyncio_primer.instruments import Timeline, record, skip_waiting
from asyncio_primer.instruments.layout import rows

DATA: Dict[str, Any] = json.loads(recorded(two_naps, title="naps").to_json())


def test_it_cannot_be_changed() -> None:
    """Neither it nor what is in it."""
    timeline = recorded(two_naps)
    with pytest.raises(AttributeError):
        timeline.title = "other"  # type: ignore[misc]
    with pytest.raises(AttributeError):
        timeline.lanes[0].name = "other"  # type: ignore[misc]


def test_it_comes_back_from_json() -> None:
    """All of it; and what is written again is the same to the byte."""
    for program in (two_naps, chaining.main, cooperation.main):
        timeline = recorded(program, title="\u00fc <b>")
        again = Timeline.from_json(timeline.to_json())
        assert again == timeline
        assert again.to_json() == timeline.to_json()


def test_it_answers_questions() -> None:
    """How long, who ran and waited, how often, who held the loop."""
    timeline = recorded(cooperation.main)
    rude, clock = timeline.lane("rude"), timeline.lane("clock 2")
    assert timeline.total == 10.5
    assert (rude.running, rude.waiting, rude.suspensions, rude.end) == (2.5, 0, 0, "returned")
    assert (clock.running, clock.waiting, clock.held_up, clock.suspensions) == (0, 3, 1.5, 3)
    longest = timeline.longest_step()
    assert longest is not None
    assert (longest[0].name, longest[1].length) == ("rude", 2_500_000_000)


def test_an_unknown_lane_is_an_error_that_names_those_there_are() -> None:
    """So that one need not look."""
    with pytest.raises(KeyError, match="no lane 'napp'; there are: two_naps, nap, nap 2"):
        recorded(two_naps).lane("napp")


def test_summaries() -> None:
    """A paragraph of plain English."""
    nobody = "Nobody held the loop longer than 1 ms."
    assert recorded(asynchronous.main).summary == f"3 tasks overlapped, for 3.0 s in all. {nobody}"
    assert recorded(cooperation.take_turns).summary == (
        f"3 tasks took turns, and no time passed. {nobody}"
    )
    assert recorded(lambda: nap(1)).summary == f"One task at a time: nothing overlapped. {nobody}"
    assert recorded(chaining.main).summary.startswith("Nothing was suspended")
    assert recorded(cooperation.main).summary == (
        "2 tasks overlapped, for 7.5 s in all. rude held the loop for 2.5 s, in time.sleep "
        "(cooperation.py:62), while clock 2 could have gone on."
    )
    with skip_waiting(), record() as timeline:
        synchronous.main()
    assert timeline.summary == "No task ran: this is synchronous code, one thing after another."


def test_summaries_say_what_went_wrong() -> None:
    """Who raised, was cancelled, or did not come to an end."""

    async def main() -> None:
        tasks = [asyncio.ensure_future(each) for each in (nap(1), nap(9), fail(), fail())]
        await asyncio.sleep(2)
        tasks[1].cancel()
        await asyncio.wait(tasks[1:])
        await asyncio.gather(*tasks[2:], return_exceptions=True)

    async def fail() -> None:
        raise OSError

    summary = recorded(main).summary
    assert "2 tasks raised an exception." in summary
    assert "nap 2 was cancelled." in summary


def change(**changes: Any) -> str:
    """Return the JSON of a timeline with some *changes*."""
    return json.dumps({**DATA, **changes})


def lane(place: int, value: Any) -> str:
    """Return the JSON of a timeline with one field of its second lane changed."""
    lanes = json.loads(json.dumps(DATA["lanes"]))
    lanes[1][place] = value
    return change(lanes=lanes)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("", "this is not JSON"),
        ("{", "this is not JSON"),
        ("[" * 100_000, "this is not JSON"),
        ("[]", "not a timeline of asyncio_primer"),
        ('{"traceEvents": []}', "not a timeline of asyncio_primer"),
        (change(version=2), "written by a newer asyncio_primer: its version is 2"),
        (change(version="1"), "no version"),
        (change(version=0), "no version"),
        (change(lanes=None), "damaged: lanes should be a list, not None"),
        (change(lanes=[[]]), "damaged"),
        (change(title=7), "damaged: title should be a text, not 7"),
        (change(length=-1), "damaged: the time"),
        (change(length=1.5), "damaged: length should be a whole number"),
        (change(moments=10**9), "damaged: 1000000000 moments are too many"),
        (json.dumps({key: DATA[key] for key in DATA if key != "notes"}), "damaged: 'notes'"),
        (lane(0, None), "damaged: a lane's name should be a text"),
        (lane(2, 1), "damaged: lane 1 stands before its parent"),
        (lane(2, True), "damaged: a lane's parent should be a whole number"),
        (lane(5, [["step", 0, 10**12, 0, 1, "", "", 0]]), "damaged: the time 1000000000000"),
        (lane(5, [["step", 1, 0, 0, 1, "", "", 0]]), "damaged: a span ends before it begins"),
        (lane(5, [["step", 0, 0, 0, 999, "", "", 0]]), "damaged: the order 999"),
        (lane(5, [["step"]]), "damaged"),
        (lane(7, [["text", 0, 0, 7]]), "damaged: a stream should be a text"),
    ],
)
def test_what_is_not_a_timeline_is_refused(text: str, message: str) -> None:
    """With an error that says what is wrong, whatever it is."""
    with pytest.raises(ValueError, match=re.escape(message)):
        Timeline.from_json(text)


def crowd(number: int) -> Callable[[], Any]:
    """Return a program with *number* naps."""

    async def main() -> None:
        await asyncio.gather(*(nap(1 + n / 10) for n in range(number)))

    return main


def test_forty_lanes_are_drawn_each_and_more_are_folded() -> None:
    """Lanes of the same function become one, that says how many it is."""
    assert len(rows(recorded(crowd(39)))) == 40
    main, naps = rows(recorded(crowd(40)))
    assert (main.lane.name, main.lanes) == ("main", 1)
    assert (naps.lane.name, naps.lanes, naps.level) == ("nap", 40, 1)
    assert len(naps.lane.of("step")) == 80
