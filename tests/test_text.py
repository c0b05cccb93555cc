"""Timelines in the terminal: as wide as it is, in the characters and colours it has."""

import asyncio
import random
import re
from typing import Any

import pytest
from recorded import nap, recorded, two_naps

from asyncio_primer import cooperation
from asyncio_primer.instruments.text import drawn

COLOUR = re.compile("\x1b\\[[0-9;]*m")


@pytest.mark.parametrize("width", [40, 60, 80, 120, 250])
@pytest.mark.parametrize("unicode", [True, False])
def test_no_line_is_wider_than_the_terminal(width: int, unicode: bool) -> None:
    """Whatever is drawn."""
    for program in (two_naps, cooperation.main, cooperation.take_turns):
        lines = drawn(recorded(program, title="t"), width, unicode=unicode).split("\n")
        assert max(map(len, lines)) <= width


def test_ascii_is_ascii() -> None:
    """For terminals that have nothing else."""
    assert drawn(recorded(cooperation.main), unicode=False).isascii()


def test_colour_changes_nothing_but_the_colour() -> None:
    """And a terminal without it gets no escape sequences."""
    timeline = recorded(cooperation.main)
    plain, coloured = drawn(timeline), drawn(timeline, colour=True)
    assert "\x1b" not in plain
    assert "\x1b[31m" in coloured  # who holds up others is red
    stripped = [line.rstrip() for line in COLOUR.sub("", coloured).split("\n")]
    assert stripped == plain.split("\n")


def test_steps_of_one_instant_stand_in_their_order() -> None:
    """Three tasks that do something at the same moment can be told apart."""
    lines = drawn(recorded(cooperation.take_turns)).split("\n")
    bars = [line for line in lines if "task" in line and "\u2588" in line]
    starts = [sorted(match.start() for match in re.finditer("\u2588+", line)) for line in bars]
    assert len(starts) == 3
    steps = sorted((x, task) for task, xs in enumerate(starts) for x in xs)
    assert [task for _, task in steps] == [0, 1, 2] * 3


def test_every_step_is_visible_however_short() -> None:
    """A microsecond beside an hour."""

    async def main() -> None:
        for _ in range(5):
            await asyncio.sleep(1e-6)
        await asyncio.sleep(3600)

    (bar,) = (line for line in drawn(recorded(main)).split("\n") if line.startswith("main "))
    assert bar.count("\u2588") >= 2
    assert len(re.findall("[\u2588\u2591]", bar)) >= 6


def test_who_is_held_up_and_who_holds_up_is_said() -> None:
    """The wait is marked, the call is named."""
    text = drawn(recorded(cooperation.main), 120)
    assert " ready " in text
    assert "\u2588 time.sleep \u2588" in text


def test_ends_have_signs() -> None:
    """Raised, cancelled, pending."""

    async def fail() -> None:
        raise OSError

    async def main() -> None:
        tasks = [asyncio.ensure_future(each) for each in (fail(), nap(9))]
        await asyncio.sleep(1)
        tasks[1].cancel()
        await asyncio.wait(tasks)
        await asyncio.gather(*tasks, return_exceptions=True)

    text = drawn(recorded(main))
    assert "\u2588\u2717" in text
    assert "\u2588\u2297" in text


def test_wide_characters_keep_the_columns() -> None:
    """An ideograph takes two."""

    async def main() -> None:
        print("\u6c34\u6c34 water")
        await asyncio.sleep(1)

    (line,) = (line for line in drawn(recorded(main)).split("\n") if "water" in line)
    assert line.strip() == "\u6c34\u6c34 water"


def test_a_long_story_is_cut_and_says_so() -> None:
    """Output of thousands of lines does not fill the screen."""

    async def main() -> None:
        for n in range(5_000):
            print("line", n)

    text = drawn(recorded(main))
    assert len(text.split("\n")) < 30
    assert re.search(r"and 4,9\d\d more lines", text)


@pytest.mark.parametrize("seed", range(20))
def test_any_crowd_is_legible(seed: int) -> None:
    """From 2 to 60 tasks with waits of any length, each lane has its name and its steps."""
    chance = random.Random(seed)
    number = chance.randint(2, 60)

    async def worker() -> None:
        for _ in range(chance.randint(1, 4)):
            await asyncio.sleep(chance.choice([0, 0.001, 0.1, 1, 100]))

    async def main() -> Any:
        await asyncio.gather(*(worker() for _ in range(number)))

    text = drawn(recorded(main), 80)
    lanes = [line for line in text.split("\n") if "worker" in line]
    assert len(lanes) == (number if number < 40 else 1)
    assert all("\u2588" in line for line in lanes)
    assert number < 40 or f"worker x {number}" in lanes[0]
