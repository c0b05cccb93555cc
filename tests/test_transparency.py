"""A program that is recorded does what it does alone, and can hardly tell."""

import asyncio
import contextlib
import contextvars
import gc
import inspect
import sys
import types
import weakref
from typing import Any, AsyncIterator, List

import pytest
from transparent import both_kinds, plain, ran, same


async def doze(seconds: float = 0) -> float:
    """Sleep, then say for how long."""
    await asyncio.sleep(seconds)
    return seconds


@both_kinds
def test_a_task_knows_the_same_of_itself(kind: str) -> None:
    """Names, `asyncio.all_tasks` and `asyncio.current_task` are as they were."""

    async def child() -> List[Any]:
        me: Any = asyncio.current_task()
        return [me in asyncio.all_tasks(), len(asyncio.all_tasks()), type(me).__name__]

    async def main() -> List[Any]:
        first: Any = asyncio.current_task()
        tasks: List[Any] = [asyncio.create_task(child()) for _ in range(3)]
        tasks[1].set_name("second")
        numbers = [t.get_name()[5:] for t in (first, tasks[0], tasks[2])]
        if sys.version_info[:3] != (3, 13, 0):
            assert int(numbers[2]) - int(numbers[0]) == 3
        return [plain(repr(tasks)), tasks[1].get_name(), await asyncio.gather(*tasks)]

    same(ran(main), kind)


@both_kinds
def test_what_a_task_runs_looks_like_its_coroutine(kind: str) -> None:
    """Whatever one asks it, but whether it is the same object."""

    async def main() -> List[Any]:
        coroutine = doze(0.001)
        task = asyncio.create_task(coroutine)
        found: Any = task.get_coro()
        before = [inspect.getcoroutinestate(found), found.cr_frame.f_lasti]
        await asyncio.sleep(0)
        during = [
            inspect.getcoroutinestate(found), found.cr_await.__qualname__,
            dict(inspect.getcoroutinelocals(found)), found.cr_frame.f_lineno, found.cr_running,
        ]  # fmt: skip
        await task
        assert found == coroutine
        assert hash(found) == hash(coroutine)
        assert weakref.ref(found)() is found
        return [
            before, during, inspect.getcoroutinestate(found), found.__name__, found.__qualname__,
            plain(found), inspect.iscoroutine(found), inspect.isawaitable(found),
            isinstance(found, types.CoroutineType), asyncio.iscoroutine(found),
            found.cr_code is doze.__code__, found.cr_await, found.cr_frame, found.cr_origin,
        ]  # fmt: skip

    same(ran(main), kind)


@both_kinds
def test_nothing_is_kept_alive(kind: str) -> None:
    """What a finished task held is gone as early, without the help of the garbage collector."""

    class Thing:
        """Something that can be watched."""

    async def hold(thing: Thing, how: str) -> Any:
        await asyncio.sleep(0)
        if how == "fails":
            raise ValueError
        if how == "waits":
            with contextlib.suppress(asyncio.TimeoutError):
                await asyncio.wait_for(asyncio.get_running_loop().create_future(), 0.001)
        return Thing()

    async def main() -> List[Any]:
        found = []
        for how in ("returns", "fails", "waits", "is cancelled"):
            thing = Thing()
            task = asyncio.create_task(hold(thing, how))
            await asyncio.sleep(0)
            if how == "is cancelled":
                task.cancel()
            watched: List[Any] = [weakref.ref(one) for one in (thing, task, task.get_coro())]
            del thing
            await asyncio.wait([task])
            found.append((how, [one() is None for one in watched]))
            del task
            found.append((how, [one() is None for one in watched]))
        awaited = [doze()]
        watch = weakref.ref(awaited[0])
        await awaited.pop()
        found.append(("awaited", [watch() is None]))
        return found

    gc.collect()
    gc.disable()
    try:
        found = same(ran(main), kind)
    finally:
        gc.enable()
    assert ("returns", [True, True, True]) in found
    assert ("awaited", [True]) in found


@both_kinds
def test_cancellation_and_contexts_are_the_same(kind: str) -> None:
    """A task that refuses once, then is cancelled for good, and what it sees of its context."""
    colour = contextvars.ContextVar("colour", default="none")

    async def stubborn(log: List[Any]) -> str:
        colour.set("red")
        try:
            await asyncio.sleep(10)
        except asyncio.CancelledError as error:
            log.append(("refused", error.args, colour.get()))
        task: Any = asyncio.current_task()
        if sys.version_info >= (3, 11):
            log.append((task.cancelling(), task.uncancel()))
        await asyncio.sleep(10)
        return "never"

    async def main() -> List[Any]:
        log: List[Any] = []
        colour.set("blue")
        task = asyncio.create_task(stubborn(log))
        for _ in range(2):
            await asyncio.sleep(0.001)
            task.cancel()
        log.append((await asyncio.wait([task]))[0] == {task})
        return [*log, task.cancelled(), colour.get()]

    same(ran(main), kind)


@both_kinds
def test_debug_mode_says_the_same(kind: str, caplog: pytest.LogCaptureFixture) -> None:
    """Where a task was created, and which step took too long."""

    async def slow() -> None:
        asyncio.get_running_loop().slow_callback_duration = 0
        await asyncio.sleep(0)

    async def main() -> List[Any]:
        task: Any = asyncio.create_task(slow())
        found = [plain(repr(task)), task._source_traceback[-1].name]
        await task
        return [
            *found,
            [frame for frame in task._source_traceback if "instruments" in frame.filename],
        ]

    def program() -> Any:
        caplog.clear()
        found = asyncio.run(main(), debug=True)
        slow = [plain(one.args[0]) for one in caplog.records if "took" in one.msg]  # type: ignore[index]
        return [found, slow[:1]]

    assert same(program, kind)[0][2] == []


def test_asynchronous_generators_are_cleaned_up_the_same_way() -> None:
    """One that is left early, with something to await in its ``finally``."""

    async def count(log: List[str]) -> AsyncIterator[int]:
        try:
            for number in range(3):
                yield number
        finally:
            await asyncio.sleep(0)
            log.append("closed")

    async def main() -> List[str]:
        log: List[str] = []
        async for number in count(log):
            log.append(f"left at {number}")
            break
        await asyncio.sleep(0.001)
        return log

    same(ran(main))


def test_a_task_that_is_lost_complains_the_same_way() -> None:
    """A task destroyed while pending, and one whose exception nobody asks for."""

    async def wait_for_nobody() -> None:
        await asyncio.get_running_loop().create_future()

    async def fail() -> None:
        raise ValueError("nobody asks")

    async def main() -> List[Any]:
        said: List[Any] = []
        loop = asyncio.get_running_loop()
        loop.set_exception_handler(
            lambda _, context: said.append((context["message"], str(context.get("exception"))))
        )
        asyncio.create_task(wait_for_nobody())
        asyncio.create_task(fail())
        await asyncio.sleep(0)
        await asyncio.sleep(0)
        gc.collect()
        return sorted(said)

    assert len(same(ran(main))) == 2
