"""A program may be odd: the recorder does not make it fail, nor does it fail itself."""

import asyncio
import collections.abc
import io
import os
import subprocess
import sys
from typing import Any, Callable, Dict, List
from unittest import mock

import pytest
from transparent import doze, ran, same

from asyncio_primer.instruments import record
from asyncio_primer.instruments.ear import ear


class Strange:
    """A coroutine of somebody's own, none of whose attributes can be read."""

    def __init__(self, *yields: Any) -> None:
        self._yields = list(yields)

    def send(self, _: Any) -> Any:
        """Yield the next, then be over."""
        if not self._yields:
            raise StopIteration("over")
        return self._yields.pop(0)

    def throw(self, *error: Any) -> Any:
        """Raise it."""
        raise error[0]

    def close(self) -> None:
        """Be closed."""

    def __await__(self) -> Any:
        return self

    __iter__ = __await__

    def __next__(self) -> Any:
        return self.send(None)

    def __getattr__(self, name: str) -> Any:
        raise RuntimeError(f"no {name} here")


def test_a_program_stranger_than_expected_does_not_notice() -> None:
    """A coroutine whose attributes raise, mocks where coroutines are expected, an odd exception."""
    collections.abc.Coroutine.register(Strange)

    class Odd(Exception):
        """An exception whose arguments cannot be read."""

        args = property(lambda _: 1 / 0)  # type: ignore[assignment]

    async def fail() -> None:
        raise Odd

    async def main() -> List[Any]:
        mocked = mock.MagicMock(spec=collections.abc.Coroutine)
        mocked.send.side_effect = [None, StopIteration("mocked")]
        found = [await asyncio.ensure_future(one) for one in (Strange(None, None), mocked)]
        results = await asyncio.gather(fail(), return_exceptions=True)
        await asyncio.ensure_future(_awaits(Strange(None)))
        return [*found, type(results[0])]

    async def _awaits(thing: Any) -> None:
        await thing

    with record(functions=False) as timeline:
        assert asyncio.run(main()) == ["over", "mocked", Odd]
        assert not ear.missed
    assert [lane.name for lane in timeline.tasks][:2] == ["main", "Strange"]


def test_a_failing_ear_is_not_noticed(monkeypatch: pytest.MonkeyPatch) -> None:
    """A mistake of ours costs a line in the timeline, and nothing in the program."""
    monkeypatch.setattr(type(ear), "lane_here", mock.Mock(side_effect=ZeroDivisionError))
    monkeypatch.setattr("asyncio_primer.instruments.reasons._reason", None)
    with record(functions=False):
        assert asyncio.run(doze("still works")) == "still works"
        assert ear.missed


def test_a_program_may_do_what_it_likes_with_its_output() -> None:
    """Replace it, close it, write to it a string that is none of the plain ones."""

    class Loud(str):
        """A string of somebody's own."""

        __slots__ = ()

    def program() -> List[Any]:
        true, mine, found = sys.stdout, io.StringIO(), []
        sys.stdout = mine
        try:
            with record(functions=False) as timeline:
                print(Loud("one"))
                sys.stdout = io.StringIO()
                print("two")
                found.append(mine.getvalue())
                mine.close()
                with pytest.raises(ValueError, match="closed file"):
                    mine.write("three")
                sys.stdout = None
                print("four")
        finally:
            sys.stdout = true
        assert {type(line.text) for line in timeline.lane("main thread").output} == {str}
        return found

    assert same(program) == ["one\n"]


def test_a_program_without_output_can_be_recorded() -> None:
    """As those of pythonw and of some servers, and one in which both are the same stream."""
    code = """
import io, sys, asyncio
from asyncio_primer.instruments import record
true = sys.stdout
for stream in (None, io.StringIO()):
    sys.stdout = sys.stderr = stream
    with record(functions=False) as timeline:
        print("said")
        asyncio.run(asyncio.sleep(0))
    print([line.text for lane in timeline.lanes for line in lane.output], file=true)
del sys.stdout
with record():
    pass
"""
    root = os.path.dirname(os.path.dirname(__file__))
    done = subprocess.run(
        [sys.executable, "-c", code],
        stdout=subprocess.PIPE,
        check=True,
        env={**os.environ, "PYTHONPATH": root},
    )
    assert done.stdout.decode().split("\n")[:2] == ["[]", "['said']"]


def factories() -> Dict[str, Callable[..., Any]]:
    """Return ways to make tasks that a program may set."""

    async def around(coroutine: Any) -> Any:
        return await coroutine

    def wrap(loop: Any, coroutine: Any, **options: Any) -> Any:
        return asyncio.Task(around(coroutine), loop=loop, **options)

    def own(loop: Any, coroutine: Any, **options: Any) -> Any:
        return type("Own", (asyncio.Task,), {})(coroutine, loop=loop, **options)

    found: Dict[str, Callable[..., Any]] = {"wrap": wrap, "own": own}
    if sys.version_info >= (3, 12):
        found["eager"] = asyncio.eager_task_factory
    return found


@pytest.mark.parametrize("name", factories())
def test_a_programs_own_task_factory_is_asked(name: str) -> None:
    """It makes the tasks as it did, and they are heard."""

    async def child(log: List[str], name: str) -> str:
        log.append(f"{name} begins")
        print(name)
        await asyncio.sleep(0)
        log.append(f"{name} ends")
        return name

    async def main() -> List[Any]:
        asyncio.get_running_loop().set_task_factory(factories()[name])
        log: List[str] = []
        tasks = [asyncio.create_task(child(log, one)) for one in "ab"]
        log.append("made")
        kind = type(tasks[0]).__name__
        return [kind, await asyncio.gather(*tasks), log]

    same(ran(main))
    with record(functions=False) as timeline:
        asyncio.run(main())
    assert [line.text for line in timeline.lane("child").output] == ["a"]
