"""The claims of the lessons, and the notebook's transcripts to the letter."""

import asyncio
import os
import subprocess
import sys
import time

import pytest

from asyncio_primer import (
    asynchronous,
    chaining,
    cooperation,
    coroutines,
    loops,
    running,
    synchronous,
)
from asyncio_primer.instruments import Clock, skip_waiting

ONE_AFTER_ANOTHER = ["red", "blue", "green"] * 3
TOGETHER = ["red"] * 3 + ["blue"] * 3 + ["green"] * 3
FRUIT = """\
inside fruit shop
waiting for water
fetch water
waiting for melon
fetch melon
fruit name : water melon
"""


def test_nine_seconds(clock: Clock, capsys: pytest.CaptureFixture[str]) -> None:
    """One thing at a time takes nine seconds, the lights in order."""
    synchronous.main()
    assert clock.elapsed == 9
    assert capsys.readouterr().out.split("\n") == [*ONE_AFTER_ANOTHER, "9 sec", ""]


def test_three_seconds(clock: Clock, capsys: pytest.CaptureFixture[str]) -> None:
    """The same work together takes three, and the lights come in threes."""
    asyncio.run(asynchronous.main())
    assert clock.elapsed == 3
    assert capsys.readouterr().out.split("\n") == [*TOGETHER, "3 sec", ""]


def test_each_task_starts_when_the_one_before_ends(
    clock: Clock, capsys: pytest.CaptureFixture[str]
) -> None:
    """The notebook's first picture."""
    synchronous.five_tasks()
    expected = [f"task {n} {what}" for n in range(1, 6) for what in ("starts", "ends")]
    assert capsys.readouterr().out.splitlines() == expected
    assert clock.elapsed == 5


def test_hello_world(clock: Clock, capsys: pytest.CaptureFixture[str]) -> None:
    """The notebook's first program, as a coroutine."""
    asyncio.run(coroutines.my_func())
    assert capsys.readouterr().out == "Hello World!\n"


def test_the_fruit(clock: Clock, capsys: pytest.CaptureFixture[str]) -> None:
    """The notebook's chain, to the letter, in no time."""
    asyncio.run(chaining.main())
    assert capsys.readouterr().out == FRUIT
    assert clock.elapsed == 0


def test_the_slow_fruit_is_suspended(clock: Clock) -> None:
    """The same chain with real waits hands over twice."""
    coroutine, sends = chaining.slow_fruit(), 0

    async def drive() -> str:
        nonlocal sends
        task = asyncio.ensure_future(coroutine)
        while not task.done():
            sends += 1
            await asyncio.sleep(0.6)
        return task.result()

    assert asyncio.run(drive()) == "water melon"
    assert sends == 4  # looked at 0, 0.6, 1.2 and 1.8 s
    assert clock.elapsed == 2.4


def test_turns(clock: Clock, capsys: pytest.CaptureFixture[str]) -> None:
    """The notebook's second picture: 1, 2, 3, 1, 2, 3, 1, 2, 3."""
    asyncio.run(cooperation.take_turns())
    lines = capsys.readouterr().out.splitlines()
    assert [line.split()[1] for line in lines] == list("123" * 3)


def test_one_keeps_its_turn(clock: Clock) -> None:
    """Polite and cured take three seconds; rude holds the clock up for one and a half more."""
    for work, seconds in [
        (cooperation.polite, 3),
        (cooperation.rude, 4.5),
        (cooperation.cured, 3),
    ]:
        with skip_waiting() as inner:

            async def both() -> None:
                await asyncio.gather(cooperation.clock(), work())  # noqa: B023 - run at once

            asyncio.run(both())
            assert inner.elapsed == seconds


def test_the_order_flips(clock: Clock, capsys: pytest.CaptureFixture[str]) -> None:
    """One after another: red, blue, 3 s.  Together: blue, red, 2 s."""
    asyncio.run(running.main())
    assert capsys.readouterr().out.split("\n") == [
        *["one after another:", "red", "blue", "3 s"],
        *["together:", "blue", "red", "2 s", ""],
    ]


@pytest.mark.skipif(os.environ.get("REAL_TIME") != "1", reason="runs in real time: REAL_TIME=1")
def test_nine_against_three_in_real_time() -> None:
    """On the true clock: nine seconds, three seconds, nearly three times as fast."""
    took = []
    for main in (synchronous.main, lambda: asyncio.run(asynchronous.main())):
        started = time.perf_counter()
        main()
        took.append(time.perf_counter() - started)
    assert 9 <= took[0] < 9.5
    assert 3 <= took[1] < 3.2
    assert took[0] / took[1] > 2.8


def test_another_loop_says_the_same(capsys: pytest.CaptureFixture[str]) -> None:
    """What a program prints does not depend on the loop: uvloop's prints it, too."""
    uvloop = pytest.importorskip("uvloop")
    loop = uvloop.new_event_loop()
    try:
        assert loop.run_until_complete(loops.main()) == "red and blue"
    finally:
        loop.close()
    assert capsys.readouterr().out == "red\nblue\n"


def test_a_lesson_is_a_program() -> None:
    """`python -m asyncio_primer.coroutines` runs it."""
    command = [sys.executable, "-W", "error", "-m", "asyncio_primer.coroutines"]
    done = subprocess.run(command, capture_output=True)
    assert done.stdout.decode().splitlines() == [
        "called and dropped: coroutine 'my_func' was never awaited",
        "Hello World!",
        *("1, which makes 1", "2, which makes 3", "3, which makes 6"),
        "the sum is 6",
    ]
    assert (done.returncode, done.stderr) == (0, b"")


def test_the_prompt_of_asyncio_takes_a_bare_await() -> None:
    """`python -m asyncio` runs a loop for whoever types there."""
    command = [sys.executable, "-m", "asyncio"]
    typed = b"import asyncio\nawait asyncio.sleep(0, 'a bare ' + 'await')\n"
    done = subprocess.run(command, input=typed, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
    assert b"'a bare await'" in done.stdout
