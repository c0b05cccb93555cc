"""Measure what recording costs: time, memory, and whether anything is lost.

Each program runs in a process of its own, recorded and not, by turns; the ratio is the median of
the rounds'.  Run it:  python benchmarks/recording.py
"""

from __future__ import annotations

import argparse
import asyncio
import gc
import json
import platform
import statistics
import subprocess
import sys
import time
import tracemalloc
from typing import Any, Awaitable, Callable

from programs import PROGRAMS, Counting, Program, counted

from asyncio_primer.instruments import record

try:
    from viztracer import VizTracer
except ImportError:
    VizTracer = None


def main() -> None:
    """Measure the programs that the command line asks for."""
    parser = argparse.ArgumentParser(description="Measure what recording an asyncio program costs.")
    parser.add_argument(
        "programs", nargs="*", metavar="program", help=f"{', '.join(PROGRAMS)}; or all"
    )
    parser.add_argument("--rounds", type=int, default=7, help="how often each one runs (7)")
    parser.add_argument(
        "--functions", action="store_true", help="also hear the program's functions"
    )
    parser.add_argument(
        "--peers", action="store_true", help="also asyncio's debug mode, and viztracer"
    )
    parser.add_argument("--json", action="store_true", help=argparse.SUPPRESS)
    options = parser.parse_args()
    for name in options.programs:
        if name not in PROGRAMS:
            parser.error(f"no program {name!r}; there are: {', '.join(PROGRAMS)}")
    if options.json:
        print(json.dumps(measured(PROGRAMS[options.programs[0]], options)))
        return
    print(f"Python {platform.python_version()}, {options.rounds} rounds")
    for name in options.programs or PROGRAMS:
        show(name, alone(name, sys.argv[1:]))


def alone(name: str, options: list[str]) -> dict[str, Any]:
    """Measure the program *name* in a process of its own."""
    flags = [option for option in options if option not in PROGRAMS]
    command = [sys.executable, __file__, name, *flags, "--json"]
    found: dict[str, Any] = json.loads(subprocess.check_output(command))
    return found


def show(name: str, found: dict[str, Any]) -> None:
    """Print what was *found* out about the program *name*."""
    print(f"\n{name}: {PROGRAMS[name].does}; unrecorded {found['unrecorded']:.3f} s")
    for way, ratio in found["ratios"].items():
        target = f"  (at most {PROGRAMS[name].target})" if way == "recorded" else ""
        print(f"  {way:24} x {ratio:.2f}{target}")
    lost = found["counted"] - found["told"]
    print(f"  {found['events']:,} events, {lost:,} steps lost")
    print(f"  {found['bytes']:.0f} bytes an event, {found['told_bytes']:.0f} as a timeline")
    print(f"  told in {found['telling']:.2f} s")


def measured(program: Program, options: Any) -> dict[str, Any]:
    """Measure one program, all ways."""
    run = program.run
    ways: dict[str, Callable[[], Any]] = {"recorded": lambda: record(functions=False)}
    if options.functions:
        ways["with functions"] = record
    timed(run)  # whatever has to be done once
    ratios: dict[str, list[float]] = {way: [] for way in ways}
    alone, telling = [], []
    for _ in range(options.rounds):
        alone.append(timed(run))
        for way, recording in ways.items():
            with recording():
                ratios[way].append(timed(run) / alone[-1])
                ended = time.perf_counter()
            if way == "recorded":
                telling.append(time.perf_counter() - ended)
    if options.peers:
        ratios["asyncio's debug mode"] = [timed(run, debug=True) / one for one in alone[:3]]
        if VizTracer is not None:
            ratios["viztracer --log_async"] = [visualized(run) / one for one in alone[:3]]
    return {
        "unrecorded": statistics.median(alone),
        "ratios": {way: statistics.median(found) for way, found in ratios.items()},
        "telling": statistics.median(telling),
        **kept(run),
        **heard(program),
    }


def timed(run: Callable[[], Awaitable[None]], debug: bool = False) -> float:
    """Return the seconds that the program takes; every time it finds the same heap."""
    gc.collect()
    main: Any = run()
    started = time.perf_counter()
    asyncio.run(main, debug=debug)
    return time.perf_counter() - started


def visualized(run: Callable[[], Awaitable[None]]) -> float:
    """Return the seconds that the program takes under viztracer, without saving what that found."""
    tracer = VizTracer(log_async=True, verbose=0)
    tracer.start()
    try:
        return timed(run)
    finally:
        tracer.stop()
        tracer.clear()


def kept(run: Callable[[], Awaitable[None]]) -> dict[str, float]:
    """Return the bytes per event, by tracemalloc: a step is two, for it resumes and suspends."""
    tracemalloc.start()
    gc.collect()
    before = tracemalloc.get_traced_memory()[0]
    recording = record(functions=False)
    with recording as timeline:
        main: Any = run()
        asyncio.run(main)
        del main
        gc.collect()
        running = tracemalloc.get_traced_memory()[0]
    del recording
    gc.collect()
    after = tracemalloc.get_traced_memory()[0]
    tracemalloc.stop()
    events = 2 * sum(len(lane.of("step")) for lane in timeline.lanes)
    return {"bytes": (running - before) / events, "told_bytes": (after - before) / events}


def heard(program: Program) -> dict[str, int]:
    """Return how many steps there were, by a count of our own, and how many the timeline has."""
    Counting.steps = 0
    loop = asyncio.new_event_loop()
    loop.set_task_factory(counted)
    with record(functions=False) as timeline:
        loop.run_until_complete(program.run())
        loop.close()
    told = sum(len(lane.of("step")) for lane in timeline.lanes)
    assert program.steps in (None, Counting.steps), (program.steps, Counting.steps)
    return {"counted": Counting.steps, "told": told, "events": 2 * told}


if __name__ == "__main__":
    main()
