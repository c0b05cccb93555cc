"""Timelines as SVG: well-formed, escaped, without scripts, readable by machines that read aloud."""

import asyncio
import re
import xml.etree.ElementTree as ET
from typing import Any, List

import pytest
from recorded import nap, recorded, two_naps

from asyncio_primer import chaining, cooperation, synchronous
from asyncio_primer.instruments import Timeline, record, skip_waiting
from asyncio_primer.instruments.svg import drawn

SVG = "{http://www.w3.org/2000/svg}"
PROGRAMS = [two_naps, chaining.main, cooperation.main, cooperation.take_turns]


def elements(picture: str, kind: str, **attributes: str) -> List[Any]:
    """Return the elements of *picture* that are of that *kind* and have those *attributes*."""
    wanted = {key.rstrip("_"): value for key, value in attributes.items()}
    return [
        element
        for element in ET.fromstring(picture).iter(SVG + kind)
        if wanted.items() <= element.attrib.items()
    ]


@pytest.mark.parametrize("program", PROGRAMS, ids=lambda program: program.__name__)
def test_it_is_well_formed_and_says_what_it_is(program: Any) -> None:
    """With a title and a description, that its root refers to, and nothing that runs."""
    timeline = recorded(program, title="t")
    picture = drawn(timeline)
    root = ET.fromstring(picture)
    title, description = root.find(SVG + "title"), root.find(SVG + "desc")
    assert title is not None
    assert description is not None
    assert root.attrib["aria-labelledby"] == f"{title.attrib['id']} {description.attrib['id']}"
    assert description.text == timeline.summary
    assert root.attrib["role"] == "img"
    for forbidden in ("<script", "javascript:", " onload", "href", "@import", "http://"):
        assert forbidden not in picture.replace("http://www.w3.org/2000/svg", "")


def test_an_empty_recording_has_a_picture() -> None:
    """It says that nothing ran."""
    with skip_waiting(), record() as timeline:
        pass
    assert "No task ran" in drawn(timeline)
    assert drawn(Timeline()).startswith("<svg")


def test_two_pictures_on_a_page_have_different_ids() -> None:
    """Or the hatching of one would be looked for in the other."""
    ids = re.findall(r'id="(\w+)"', drawn(recorded(two_naps)) + drawn(recorded(chaining.main)))
    assert len(ids) == len(set(ids)) == 6


def test_what_a_program_says_is_escaped() -> None:
    """Names and output come from strangers."""
    evil = "</text><script>alert('1')</script>&\"<!--]]>"

    async def main() -> None:
        task = asyncio.ensure_future(nap(0))
        task.set_name(evil)
        print(evil)
        await task
        raise ValueError(evil)

    with skip_waiting(), pytest.raises(ValueError, match="script"), record(title=evil) as timeline:
        asyncio.run(main())
    picture = drawn(timeline)
    assert "<script" not in picture
    assert any(evil[:40] in (text.text or "") for text in elements(picture, "text"))


def test_steps_waits_and_who_holds_up_whom_are_drawn() -> None:
    """A rectangle a step, a line a wait, hatching for the ready, a colour for who blocks."""
    picture = drawn(recorded(cooperation.main))
    timeline = recorded(cooperation.main)
    steps = sum(len(lane.of("step")) for lane in timeline.lanes)
    assert len(elements(picture, "rect", class_="step")) == steps - 1
    assert len(elements(picture, "rect", class_="hold")) == 1
    assert len(elements(picture, "path", class_="wait")) == sum(
        lane.suspensions for lane in timeline.lanes
    )
    assert sum("url(#" in rect.attrib.get("fill", "") for rect in elements(picture, "rect")) == 1


def test_steps_of_a_loop_never_overlap_and_stand_in_their_order() -> None:
    """Left to right is earlier to later, with a least width for each."""
    timeline = recorded(cooperation.take_turns)
    rects = elements(drawn(timeline), "rect", class_="step")
    places = sorted((float(r.attrib["x"]), float(r.attrib["width"])) for r in rects)
    assert all(width >= 2 for _, width in places)
    assert all(x + width <= after for (x, width), (after, _) in zip(places, places[1:]))


def test_everything_lies_within_the_picture() -> None:
    """Nothing is cut off at its edges."""
    for program in PROGRAMS:
        picture = drawn(recorded(program))
        root = ET.fromstring(picture)
        width, height = float(root.attrib["width"]), float(root.attrib["height"])
        for rect in [each for each in elements(picture, "rect") if "x" in each.attrib]:
            assert float(rect.attrib["x"]) >= 0
            assert float(rect.attrib["x"]) + float(rect.attrib["width"]) <= width
            assert float(rect.attrib["y"]) + float(rect.attrib["height"]) <= height


def test_very_many_spans_are_painted() -> None:
    """A long run has a picture of a bearable size."""

    async def busy() -> None:
        for _ in range(100):
            await asyncio.sleep(0)

    async def main() -> None:
        await asyncio.gather(*(busy() for _ in range(50)))

    picture = drawn(recorded(main))
    assert len(picture) < 100_000
    assert "busy x 50" in picture


def test_a_notebook_shows_it() -> None:
    """By the method that notebooks ask for."""
    with skip_waiting(), record() as timeline:
        synchronous.main()
    assert timeline._repr_svg_() == drawn(timeline)
    ET.fromstring(timeline._repr_svg_())
