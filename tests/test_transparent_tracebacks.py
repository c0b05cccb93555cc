"""An exception looks as if nobody listened: where it was raised, what came before, and why."""

import asyncio
import dataclasses
import sys
import types
import warnings
from typing import Any, Callable, Coroutine, List

import pytest
from transparent import both_kinds, plain, ran, same, told

Main = Callable[[], Coroutine[Any, Any, Any]]

pytestmark = both_kinds


async def break_down(pause: float = 0) -> None:
    """Fail after a *pause*, because of something else."""
    await asyncio.sleep(pause)
    try:
        raise KeyError("inner")
    except KeyError as error:
        raise ValueError("outer") from error


async def clean_up(forever: bool = True) -> None:
    """Fail while being cancelled."""
    try:
        await asyncio.get_running_loop().create_future()
    finally:
        raise RuntimeError("in the clean-up")


def caught(main: Main, *kinds: Any) -> Callable[[], str]:
    """Return a program that runs *main* and returns the traceback of what it raises."""

    def program() -> str:
        try:
            asyncio.run(main())
        except BaseException as error:
            return told(error)
        return "nothing was raised"

    return program


async def by_itself() -> None:
    """Fail."""
    await break_down()


async def by_task() -> None:
    """Await a task that fails."""
    await asyncio.create_task(break_down())


async def in_gather() -> None:
    """Gather two that fail."""
    await asyncio.gather(break_down(), break_down(0.001))


async def in_group() -> None:
    """Let one of a group fail; the other fails when it is cancelled."""
    async with asyncio.TaskGroup() as group:
        group.create_task(break_down())
        group.create_task(clean_up())


async def in_wait_for() -> None:
    """Fail within the time."""
    await asyncio.wait_for(break_down(), 10)


async def timed_out() -> None:
    """Take too long."""
    await asyncio.wait_for(asyncio.sleep(10), 0.001)


async def cancelled() -> None:
    """Await a task that was cancelled."""
    task = asyncio.create_task(asyncio.sleep(10))
    await asyncio.sleep(0)
    task.cancel()
    await task


async def cancelled_and_failed() -> None:
    """Await a task that failed when it was cancelled."""
    task = asyncio.create_task(clean_up())
    await asyncio.sleep(0)
    task.cancel()
    await task


async def stopped() -> None:
    """Raise what no coroutine may raise."""
    await asyncio.create_task(_stop())


async def _stop() -> None:
    raise StopIteration(1)


async def frozen() -> None:
    """Raise what takes no attributes."""
    await asyncio.create_task(_frozen())


@dataclasses.dataclass(frozen=True)
class Frozen(Exception):
    """An exception that takes no attributes."""

    why: str


async def _frozen() -> None:
    await asyncio.sleep(0)
    raise Frozen("it takes no attributes")


async def by_generator() -> None:
    """Await a task whose coroutine is a generator."""
    await asyncio.create_task(_generator())


@types.coroutine
def _generator() -> Any:
    yield
    raise ValueError("in a generator")


async def interrupted() -> None:
    """Leave the loop at once."""
    await asyncio.create_task(_interrupted())


async def _interrupted() -> None:
    raise KeyboardInterrupt


MAINS: List[Main] = [
    by_itself, by_task, in_gather, in_wait_for, timed_out, cancelled, cancelled_and_failed,
    stopped, frozen, interrupted,
]  # fmt: skip
if sys.version_info >= (3, 11):
    MAINS.append(in_group)
if sys.version_info < (3, 12):  # generators were coroutines
    MAINS.append(by_generator)


@pytest.mark.parametrize("main", MAINS, ids=lambda main: main.__name__)
def test_a_traceback_is_the_same(main: Main, kind: str) -> None:
    """No line of ours is in it, and none is missing; nor in those of its cause and its context."""
    text = same(caught(main), kind)
    assert "Error" in text or "Frozen" in text or "KeyboardInterrupt" in text
    assert "instruments" not in text


def test_an_exception_that_is_raised_again_and_again_stays_the_same(kind: str) -> None:
    """Each `await` of a failed task adds its own line, and no other."""

    async def main() -> List[str]:
        task = asyncio.create_task(break_down())
        found = []
        for _ in range(3):
            try:
                await task
            except ValueError as error:
                found.append(told(error))
        return found

    same(ran(main), kind)


def test_a_stack_is_the_same(kind: str) -> None:
    """What a task says of its stack, waiting or failed."""

    async def main() -> List[str]:
        tasks = [asyncio.create_task(break_down(pause)) for pause in (0, 10)]
        await asyncio.sleep(0.001)
        found = [plain(task.get_stack()) for task in tasks]
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        return found

    assert "break_down" in same(ran(main), kind)[1]


def test_a_warning_points_to_the_same_line(kind: str) -> None:
    """A coroutine that is never awaited is put down to the line that lost it."""

    async def lose() -> None:
        """Be lost."""

    async def main() -> None:
        lose()  # type: ignore[unused-coroutine]
        await asyncio.sleep(0)

    def program() -> List[Any]:
        with warnings.catch_warnings(record=True) as found:
            warnings.simplefilter("always")
            asyncio.run(main())
        return [(one.filename, one.lineno, str(one.message)) for one in found]

    assert same(program, kind)[0][0] == __file__
