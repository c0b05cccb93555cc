"""Whatever can be asked together is waited for once.

All links on one level are known at the same time, so nothing stands in the way
of asking for all of them at once.  Only, `urllib.request.urlopen` blocks the
thread.  `asyncio_primer.link_checker.pages.ask`, over a connection of
asyncio's own, does not.

Run it:  python -m asyncio_primer.link_checker.gathered [URL]
"""

import asyncio
import sys
import time

from asyncio_primer.link_checker.pages import Found, Page, ask, parsed, report
from asyncio_primer.link_checker.website import site


async def fetch(url: str) -> Page:
    """Ask for *url*; return the page, or what was wrong with it."""
    try:
        return parsed(url, await ask(url))
    except OSError as error:
        return Page(str(error), [])


async def check(start: str) -> Found:
    """Fetch *start* and all that it leads to; return each page by its URL.

    `asyncio.gather` returns the results in the order of the coroutines,
    whoever was ready first, so that each page comes with its URL.
    """
    found: Found = {}
    level = [start]
    while level:
        pages = await asyncio.gather(*[fetch(url) for url in level])
        found.update(zip(level, pages))
        further = {link for page in pages for link in page.links}
        level = sorted(further - found.keys())
    return found


def main(start: str) -> None:
    """Check the site from *start* on, and report.

    Predict: the site answers after 0.02 s, one page after 0.15 s.  It has its
    22 links on three levels.  Not 22 waits one after another, but how many?

    >>> from asyncio_primer.link_checker.website import count
    >>> with site() as start:
    ...     began = time.perf_counter()
    ...     main(start)
    ...     print(time.perf_counter() - began < 0.5)
    ...     print(count(start).at_once > 10)
    404 Not Found: /blue/melon, a link on /blue
    404 Not Found: /green/water, a link on /green
    22 checked, 2 broken
    True
    True

    One for each level: three waits, 0.02 and 0.15 and 0.02 s.  But the site
    had all 18 requests of the last level at the same time.

    When not: a large site gets thousands of requests at once.  It may break
    down, or lock you out, and your own system may run out of open files.

    Next: `asyncio_primer.link_checker.limited` asks for no more than five at
    once.
    """
    report(asyncio.run(check(start)))


if __name__ == "__main__":
    with site(sys.argv[1:]) as start:
        began = time.perf_counter()
        main(start)
        print(f"{time.perf_counter() - began:.1f} s")
