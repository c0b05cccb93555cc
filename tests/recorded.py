"""What the tests of the recorder and its drawings share."""

import asyncio
import sys
from typing import Any, Awaitable, Callable, List, Tuple

from asyncio_primer.instruments import Timeline, record, skip_waiting

TO_311 = sys.version_info < (3, 12)


def recorded(main: Callable[[], Awaitable[Any]], **options: Any) -> Timeline:
    """Return the timeline of ``asyncio.run(main())`` on the skipping clock."""
    with skip_waiting(), record(**options) as timeline:
        asyncio.run(main())  # type: ignore[arg-type]
    return timeline


def story(timeline: Timeline, name: str) -> List[Tuple[str, float, float, str]]:
    """Return what the lane of that *name* did: the kind, from when, until when, what."""
    spans = timeline.lane(name).of("step", "wait", "ready", "call", "long")
    return [(span.kind, span.start / 1e9, span.end / 1e9, span.what) for span in spans]


def waits(timeline: Timeline, name: str) -> List[str]:
    """Return what the lane of that *name* waited for."""
    return [span.what for span in timeline.lane(name).of("wait")]


def ends(timeline: Timeline) -> List[str]:
    """Return the name and the end of every task."""
    return [f"{lane.name} {lane.end}" for lane in timeline.tasks]


async def nap(seconds: float) -> str:
    """Sleep, then say so."""
    await asyncio.sleep(seconds)
    print("slept", seconds)
    return "rested"


async def two_naps() -> None:
    """Sleep for one second, and two at the same time."""
    await asyncio.gather(nap(1), nap(2))
