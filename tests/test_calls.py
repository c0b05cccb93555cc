"""The program's own functions are heard being entered and left, the same on every Python."""

import asyncio
import functools
import sys
import time
from typing import Any, Callable, Iterator

import pytest
from calls_tools import each_backend as each_backend
from calls_tools import heard, outline

from asyncio_primer.instruments import skip_waiting
from asyncio_primer.instruments.recorder import record


def test_an_exception_ends_every_function_that_it_leaves() -> None:
    """A function that raises is over, and so are its callers up to the one that catches."""

    def raises() -> None:
        time.sleep(1)
        raise KeyError

    def passes_on() -> None:
        raises()

    def program() -> None:
        with pytest.raises(KeyError):
            passes_on()
        after()

    def after() -> None:
        time.sleep(2)

    assert heard(program) == [
        "  program 3",
        "    passes_on 1",
        "      raises 1",
        "        time.sleep 1",
        "    after 2",
        "      time.sleep 2",
    ]


def test_a_generator_is_entered_whenever_it_goes_on() -> None:
    """Each resumption is a call of its own, also through `yield from` and by `throw`."""

    def numbers() -> Iterator[int]:
        for number in (1, 2):
            time.sleep(number)
            yield number

    def outer() -> Iterator[int]:
        yield from numbers()

    def program() -> None:
        generator: Any = outer()
        next(generator)
        with pytest.raises(KeyError):
            generator.throw(KeyError)

    assert heard(program) == [
        "  program 1",
        "    outer 1",
        "      numbers 1",
        "        time.sleep 1",
        "    numbers",
        "    outer",
    ]


def test_comprehensions_are_no_functions() -> None:
    """What a comprehension or a generator expression does is done by the function around it."""

    def nap(seconds: float) -> float:
        time.sleep(seconds)
        return seconds

    def program() -> None:
        [nap(n) for n in (1, 2)]
        sum(nap(n) for n in (3,))
        (lambda: time.sleep(4))()

    assert heard(program) == [
        "  program 10",
        *("    nap 1", "      time.sleep 1", "    nap 2", "      time.sleep 2"),
        *("    nap 3", "      time.sleep 3", "    <lambda> 4", "      time.sleep 4"),
    ]


def test_a_class_body_is_no_function_but_its_methods_are() -> None:
    """Methods are heard however they are called: by name, by syntax, as a callback."""

    def program() -> None:
        class Thing:
            def __init__(self) -> None:
                time.sleep(1)

            def __enter__(self) -> None:
                time.sleep(2)

            def __exit__(self, *error: object) -> None:
                pass

            @property
            def size(self) -> int:
                return 3

            def __lt__(self, other: Any) -> bool:
                return True

        thing = Thing()
        with thing:
            time.sleep(thing.size)
        sorted([thing, thing])

    assert heard(program) == [
        "  program 6",
        *("    __init__ 1", "      time.sleep 1", "    __enter__ 2", "      time.sleep 2"),
        *("    size", "    time.sleep 3", "    __exit__", "    __lt__"),
    ]


def test_recursion_and_decorators() -> None:
    """A wrapper is a function, and a function may be inside itself."""

    def twice(function: Callable[[int], None]) -> Callable[[int], None]:
        @functools.wraps(function)
        def wrapper(depth: int) -> None:
            function(depth)

        return wrapper

    @twice
    def down(depth: int) -> None:
        if depth:
            down(depth - 1)

    assert heard(lambda: down(1)) == [
        *("  <lambda>", "    wrapper", "      down", "        wrapper", "          down"),
    ]


def test_a_task_s_own_function_is_its_steps() -> None:
    """The outermost coroutine is not heard as a call; what it awaits is, at each resumption."""

    async def water() -> None:
        await asyncio.sleep(1)
        time.sleep(2)

    async def fruit() -> None:
        await water()

    with skip_waiting(), record() as timeline:
        asyncio.run(fruit())
    assert outline(timeline) == ["fruit:", "  water", "  water 2", "    time.sleep 2"]


def test_a_cancellation_enters_the_innermost_first() -> None:
    """An exception is thrown into the coroutine that waits, and from there goes up."""

    async def inner() -> None:
        try:
            await asyncio.sleep(9)
        finally:
            time.sleep(1)

    async def middle() -> None:
        await inner()

    async def outer() -> None:
        await middle()

    async def main() -> None:
        task = asyncio.get_running_loop().create_task(outer())
        await asyncio.sleep(1)
        task.cancel()
        await asyncio.wait([task])

    with skip_waiting(), record() as timeline:
        asyncio.run(main())
    assert outline(timeline) == [
        *("outer:", "  middle", "    inner", "  inner 1", "    time.sleep 1", "  middle"),
    ]


@pytest.mark.skipif(sys.version_info < (3, 12), reason="Python 3.12 made eager tasks")
def test_an_eager_task_s_own_function_is_its_steps_too() -> None:
    """It makes no difference that the first step is taken inside create_task."""

    async def nap() -> None:
        time.sleep(1)
        await asyncio.sleep(1)

    async def main() -> None:
        asyncio.get_running_loop().set_task_factory(asyncio.eager_task_factory)
        await asyncio.gather(nap(), nap())

    with skip_waiting(), record() as timeline:
        asyncio.run(main())
    assert outline(timeline) == ["nap:", "  time.sleep 1", "nap 2:", "  time.sleep 1"]
