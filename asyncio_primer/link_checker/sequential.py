"""One link after another: the waiting adds up.

A link checker begins at one page, follows every link that stays on the site,
and reports the broken ones.  This one does one thing at a time, with
`urllib.request.urlopen`.  Nearly all of its time it waits for an answer.

Run it:  python -m asyncio_primer.link_checker.sequential [URL]
"""

import sys
import time
from http.client import HTTPException
from urllib.error import HTTPError
from urllib.request import urlopen

from asyncio_primer.link_checker.pages import Found, Page, links, report
from asyncio_primer.link_checker.website import site


def fetch(url: str) -> Page:
    """Ask for *url*; return the page, or what was wrong with it."""
    try:
        with urlopen(url) as answer:
            text = answer.read().decode(errors="replace")
            return Page("", links(url, text))
    except HTTPError as error:
        with error:
            return Page(f"{error.code} {error.reason}", [])
    except (OSError, HTTPException) as error:
        return Page(str(error), [])


def check(start: str) -> Found:
    """Fetch *start* and all that it leads to; return each page by its URL.

    It goes level by level: the start, what that links to, what those link to.
    """
    found: Found = {}
    level = [start]
    while level:
        pages = [fetch(url) for url in level]
        found.update(zip(level, pages))
        further = {link for page in pages for link in page.links}
        level = sorted(further - found.keys())
    return found


def main(start: str) -> None:
    """Check the site from *start* on, and report.

    Predict: each page at the bottom of the site links back to the start.  How
    many requests does the site get for its 22 links, and how many of them at
    the same time?

    >>> from asyncio_primer.link_checker.website import count
    >>> with site() as start:
    ...     main(start)
    ...     count(start)
    404 Not Found: /blue/melon, a link on /blue
    404 Not Found: /green/water, a link on /green
    22 checked, 2 broken
    Count(requests=22, at_once=1)

    One each, since what has been found is not asked for again; and never two
    at once, so that the 22 waits add up to 0.6 s.

    When not: keep it until the waiting hurts.  What runs at night may take its
    time, and of all steps this is the easiest to get right.

    Next: `asyncio_primer.link_checker.gathered` waits for many at once.
    """
    report(check(start))


if __name__ == "__main__":
    with site(sys.argv[1:]) as start:
        began = time.perf_counter()
        main(start)
        print(f"{time.perf_counter() - began:.1f} s")
