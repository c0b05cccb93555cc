"""Whoever pastes a message into the search of these pages is led to its explanation.

After the pages are written, every word of every message is looked up in the index of the search, as
the search itself would do it.
"""

import json
from pathlib import Path
from typing import Any, Dict, Iterator, Optional, Set

from sphinx.application import Sphinx
from sphinx.search import languages
from sphinx.util import logging

from asyncio_primer.explain.index import families
from asyncio_primer.explain.messages import messages

log = logging.getLogger(__name__)


def check(app: Sphinx, exception: Optional[Exception]) -> None:
    """Warn of every message that the search does not find."""
    index = Path(app.outdir, "searchindex.js")
    if exception or app.builder.name != "html" or not index.exists():
        return
    known = json.loads(index.read_text(encoding="utf-8")[len("Search.setIndex(") : -1])
    asked = [
        (message.text, mistake.family)
        for family in families()
        for mistake in family.mistakes
        for message in messages(mistake)
    ]
    for text, family in asked:
        lost = missing(text, f"mistakes/{family}", known)
        if lost:
            log.warning("%r is not found in %s: no %s", text, family, ", ".join(sorted(lost)))
    if not asked or not missing("never seen: qzxvqw", "mistakes/index", known):
        log.warning("the search was not really asked")


def add_script(app: Sphinx, page: str, *others: Any) -> None:
    """Let the search page take pasted messages."""
    if page == "search":
        app.add_js_file("pasted.js")


def missing(query: str, page: str, index: Dict[str, Any]) -> Set[str]:
    """Return the words of *query* for which the search does not find *page* in its *index*."""
    number = index["docnames"].index(page)
    return {word for word in terms(query) if number not in {*pages(word, index)}}


def terms(query: str) -> Iterator[str]:
    """Yield the words of *query* as the search takes them."""
    english = languages["en"]({})  # type: ignore[operator]
    for word in map(str.lower, english.split(query)):
        if word not in english.stopwords and not word.isdigit():
            yield english.stem(word)


def pages(word: str, index: Dict[str, Any]) -> Iterator[int]:
    """Yield the numbers of the pages that the search finds for a *word*: by a part, if need be."""
    for known in (index["terms"], index["titleterms"]):
        longer = [each for each in known if word in each] if len(word) > 2 else []
        for each in [word] if word in known else longer:
            numbers = known[each]
            yield from [numbers] if isinstance(numbers, int) else numbers


def setup(app: Sphinx) -> Dict[str, bool]:
    """Listen to the build."""
    app.connect("build-finished", check)
    app.connect("html-page-context", add_script)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
