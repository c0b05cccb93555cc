"""Measure how long it takes to tell, to draw and to save the timeline of a long run.

Run it:  python benchmarks/drawing.py
"""

from __future__ import annotations

import argparse
import asyncio
import importlib
import platform
import time
from typing import Any, Callable

from asyncio_primer.instruments import Timeline, record, skip_waiting

WAYS: dict[str, tuple[str, ...]] = {  # the module, the function, what it takes beside a timeline
    "text": ("asyncio_primer.instruments.text", "drawn", "100"),
    "svg": ("asyncio_primer.instruments.svg", "drawn"),
    "trace": ("asyncio_primer.instruments.trace", "exported"),
}


def main() -> None:
    """Measure timelines of as many events as the command line asks for."""
    parser = argparse.ArgumentParser(description="Measure how fast a timeline is drawn and saved.")
    parser.add_argument(
        "events", nargs="*", type=int, default=[100_000, 1_000_000], help="how many"
    )
    parser.add_argument("--tasks", type=int, default=100, help="of how many tasks (100)")
    options = parser.parse_args()
    print(f"Python {platform.python_version()}, {options.tasks} tasks")
    for events in options.events:
        print(f"\n{events:,} events")
        timeline = taken("recorded and told", recorded, events, options.tasks)
        for name, (module, function, *more) in WAYS.items():
            draw = getattr(importlib.import_module(module), function, None)
            if draw is not None:
                taken(name, draw, timeline, *map(int, more))
        if hasattr(timeline, "to_json"):
            taken("from JSON", Timeline.from_json, taken("to JSON", timeline.to_json))


def recorded(events: int, tasks: int) -> Timeline:
    """Return the timeline of *tasks* that sleep by turns; a step is two events."""

    async def turns(number: int, steps: int) -> None:
        for _ in range(steps - 1):
            await asyncio.sleep(number / 1_000)

    async def program() -> None:
        await asyncio.gather(*[turns(n + 1, events // 2 // tasks) for n in range(tasks)])

    with skip_waiting(), record(functions=False, limit=None) as timeline:
        asyncio.run(program())
    return timeline


def taken(name: str, work: Callable[..., Any], *arguments: Any) -> Any:
    """Return what *work* returns for its *arguments*; print the seconds, and its length."""
    started = time.perf_counter()
    found = work(*arguments)
    length = f", {len(found) / 1e6:.1f} MB" if isinstance(found, str) else ""
    print(f"  {name:18} {time.perf_counter() - started:6.2f} s{length}")
    return found


if __name__ == "__main__":
    main()
