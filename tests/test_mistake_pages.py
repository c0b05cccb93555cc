"""The pages of the mistakes: every family has one, and it is thin."""

import re
from pathlib import Path

import pytest

from asyncio_primer.explain.index import Family, families
from asyncio_primer.mistakes import FAMILIES

DOCS = Path(__file__).parent.parent / "docs"


@pytest.mark.parametrize("family", families(), ids=FAMILIES)
def test_every_family_has_its_page(family: Family) -> None:
    """The page is thin: a title, and which mistakes are drawn; all words are the mistakes'."""
    page = (DOCS / "mistakes" / f"{family.name}.rst").read_text(encoding="utf-8")
    title = family.title.partition(": ")[0]
    head, _, drawn = page.partition("    :pictures:")
    assert head == f"{title}\n{'=' * len(title)}\n\n.. mistakes:: {family.name}\n"
    assert {*drawn.split()} <= {mistake.name for mistake in family.mistakes}


def test_a_title_is_followed_by_what_the_family_has_in_common() -> None:
    """The first line of a family is a title, a colon, and a sentence."""
    for family in families():
        assert re.fullmatch(r"[A-Z][^:]{1,40}: \S.*\.", family.title, re.DOTALL), family.title


def test_no_page_without_a_family() -> None:
    """A family that moves out takes its page along."""
    pages = {page.stem for page in (DOCS / "mistakes").glob("*.rst")}
    assert pages == {*FAMILIES, "index", "messages", "checked"}
