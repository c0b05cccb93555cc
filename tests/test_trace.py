"""Timelines for other viewers, in the Trace Event Format."""

import json

from recorded import recorded

from asyncio_primer import cooperation
from asyncio_primer.instruments.trace import exported


def test_every_lane_is_a_track_and_every_span_an_event() -> None:
    """With its name, its beginning and its length in microseconds."""
    timeline = recorded(cooperation.main, title="kitchen")
    events = json.loads(exported(timeline))["traceEvents"]
    names = {e["tid"]: e["args"]["name"] for e in events if e["name"] == "thread_name"}
    assert [names[n] for n in sorted(names)] == [lane.name for lane in timeline.lanes]
    spans = [event for event in events if event["ph"] == "X"]
    assert len(spans) == sum(len(lane.spans) for lane in timeline.lanes)
    held = [event for event in spans if "holds" in event["args"]]
    assert [(names[e["tid"]], e["ts"], e["dur"]) for e in held] == [("rude", 3e6, 2.5e6)]
    printed = [event for event in events if event["name"] == "rude work is done"]
    assert [(event["ph"], event["ts"]) for event in printed] == [("i", 5.5e6)]
