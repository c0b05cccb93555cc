"""Recordings begin and end in any order and anywhere, and leave nothing behind."""

import asyncio
import os
import selectors
import subprocess
import sys
import threading
import warnings
from typing import Any, Dict, List, Set, Tuple
from unittest import mock

import pytest
from transparent import doze

from asyncio_primer.instruments import hooks, record, selector
from asyncio_primer.instruments.ear import ear


def below(cls: Any) -> Set[Any]:
    """Return *cls* and all classes that are made from it."""
    return {cls}.union(*map(below, cls.__subclasses__()))


def patched() -> Dict[Tuple[Any, str], Any]:
    """Return all that the recorder might touch."""
    owners = [*below(asyncio.AbstractEventLoop), *below(selectors.BaseSelector)]
    owners += [selector.Selector, warnings, sys.stdout, sys.stderr]
    things = {(owner, name): thing for owner in owners for name, thing in vars(owner).items()}
    things[sys, "profile"] = sys.getprofile()
    things[threading, "profile"] = vars(threading)["_profile_hook"]
    return things


async def fail() -> None:
    """Fail."""
    raise ZeroDivisionError


def said(timeline: Any) -> List[str]:
    """Return all lines that were heard."""
    return [line.text for lane in timeline.lanes for line in lane.output]


@pytest.mark.parametrize("functions", [False, True])
def test_everything_is_as_it_was(functions: bool) -> None:
    """After the outermost recording, and also if the block or the beginning failed."""
    asyncio.run(doze())  # what asyncio itself sets once is set
    before = patched()
    with record(functions=functions):
        assert patched() != before
        with record(functions=functions):
            asyncio.run(doze())
    assert patched() == before
    with pytest.raises(ZeroDivisionError), record(functions=functions):
        asyncio.run(fail())
    assert patched() == before
    with mock.patch.object(hooks, "_hear_unawaited", side_effect=EOFError), pytest.raises(EOFError):
        record(functions=functions).__enter__()
    assert patched() == before
    assert not ear.listeners


@pytest.mark.parametrize("order", ["abba", "abab"])
def test_recordings_overlap(order: str) -> None:
    """Each hears what happens between its own beginning and its own end."""
    before = patched()
    recordings = {name: record(functions=False) for name in "ab"}
    timelines: Dict[str, Any] = {}
    for n, name in enumerate(order):
        if name in timelines:
            recordings[name].__exit__(None, None, None)
        else:
            timelines[name] = recordings[name].__enter__()
        asyncio.run(doze(f"after {n}"))
    expected = {"abba": ["after 1"], "abab": ["after 1", "after 2"]}
    assert said(timelines["a"]) == ["after 0", "after 1", "after 2"][: 3 if order == "abba" else 2]
    assert said(timelines["b"]) == expected[order]
    assert patched() == before


def test_two_threads_record_at_the_same_time() -> None:
    """What one of them does, both hear; each ends when it likes."""
    before = patched()
    timelines: Dict[str, Any] = {}
    together = threading.Barrier(2)

    def work(name: str) -> None:
        with record(functions=False) as timelines[name]:
            together.wait(10)
            asyncio.run(doze(name))
            together.wait(10)

    threads = [threading.Thread(target=work, args=(name,)) for name in "ab"]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(said(timelines["a"])) == sorted(said(timelines["b"])) == ["a", "b"]
    assert patched() == before


async def test_a_recording_inside_a_running_loop() -> None:
    """It hears the tasks that are made from then on, and what the present one prints."""
    already = asyncio.ensure_future(doze("before"))
    with record(functions=False) as timeline:
        print("here")
        await asyncio.gather(already, doze("meanwhile"))
        later = asyncio.ensure_future(doze("later"))
    assert await later == "later"
    assert sorted(said(timeline)) == ["before", "here", "meanwhile"]
    assert sorted(lane.end for lane in timeline.tasks) == ["pending", "returned"]


def test_what_somebody_else_replaced_meanwhile_stays() -> None:
    """A library that patches the loop during a recording finds its patch afterwards."""
    before = asyncio.BaseEventLoop.create_task
    with record(functions=False):
        heard = asyncio.BaseEventLoop.create_task

        def theirs(*args: Any, **options: Any) -> Any:
            return heard(*args, **options)

        asyncio.BaseEventLoop.create_task = theirs  # type: ignore[method-assign]
    try:
        assert asyncio.BaseEventLoop.create_task is theirs
        assert asyncio.run(doze("works")) == "works"
        with record(functions=False) as timeline:
            asyncio.run(doze("is heard"))
        assert said(timeline) == ["is heard"]
        assert len(timeline.tasks) == 1
    finally:
        asyncio.BaseEventLoop.create_task = before  # type: ignore[method-assign]


def test_a_loop_class_that_is_made_meanwhile() -> None:
    """It is heard, its own methods work, and it is itself again afterwards."""
    with record(functions=False) as timeline:

        class Loop(asyncio.SelectorEventLoop):
            """Counts its tasks."""

            made = 0

            def create_task(self, coro: Any, **options: Any) -> Any:
                self.made += 1
                return super().create_task(coro, **options)

        loop = Loop()
        assert loop.run_until_complete(doze("own")) == "own"
    assert [lane.name for lane in timeline.tasks] == ["doze"]
    assert loop.made == 1
    assert Loop.create_task.__name__ == "create_task"
    assert not hasattr(Loop.create_task, "__wrapped__")
    loop.close()


def test_uvloop_is_heard() -> None:
    """Its loops, which are not written in Python, make tasks that are listened to."""
    uvloop = pytest.importorskip("uvloop")
    with record(functions=False) as timeline:
        loop = uvloop.new_event_loop()
        assert loop.run_until_complete(doze("fast")) == "fast"
        loop.close()
    assert said(timeline) == ["fast"]
    assert timeline.lane("doze").suspensions == 1


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork")
def test_a_forked_child_works_and_is_not_recorded() -> None:
    """It may have threads that hold a lock, run loops of its own, and record."""
    code = """
import asyncio, os, sys, threading
from asyncio_primer.instruments import hooks, record
async def doze(): print("dozed"); await asyncio.sleep(0)
with record(functions=False) as timeline:
    asyncio.run(doze())
    held, over = threading.Event(), threading.Event()
    def hold():
        with hooks._lock:
            held.set()
            over.wait()
    threading.Thread(target=hold).start()
    held.wait()
    sys.stdout.flush()
    child = os.fork()
    if not child:
        asyncio.run(doze())
        with record(functions=False) as own:
            asyncio.run(doze())
        print(len(own.tasks), "write" in vars(sys.stdout))
    else:
        over.set()
        assert os.waitpid(child, 0)[1] == 0
print(len(timeline.tasks), flush=True)
"""
    root = os.path.dirname(os.path.dirname(__file__))
    command = [sys.executable, "-W", "ignore", "-c", code]
    environment = {**os.environ, "PYTHONPATH": root}
    done = subprocess.run(command, stdout=subprocess.PIPE, check=True, env=environment, timeout=60)
    lines = done.stdout.decode().split("\n")
    assert lines == ["dozed", "dozed", "dozed", "1 False", "1", "1", ""]
