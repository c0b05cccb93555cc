"""A semaphore limits the requests, not the tasks.

`asyncio.gather` makes a task of every coroutine, and the site gets as many
requests at once.  A semaphore lets in five, and the others wait in front of it
until one of the five leaves.

Run it:  python -m asyncio_primer.link_checker.limited [URL]
"""

import asyncio
import sys
import time

from asyncio_primer.link_checker.pages import Found, Page, ask, parsed, report
from asyncio_primer.link_checker.website import site

AT_ONCE = 5


async def fetch(url: str) -> Page:
    """Ask for *url*; return the page, or what was wrong with it."""
    try:
        return parsed(url, await ask(url))
    except OSError as error:
        return Page(str(error), [])


async def politely(url: str, slots: asyncio.Semaphore) -> Page:
    """Fetch *url* as soon as one of the *slots* is free; return the page."""
    async with slots:
        return await fetch(url)


async def check(start: str) -> Found:
    """Fetch *start* and all that it leads to; return each page by its URL.

    All levels share the one semaphore.  Made in `politely`, there would be one
    for each request, and no limit.
    """
    slots = asyncio.Semaphore(AT_ONCE)
    found: Found = {}
    level = [start]
    while level:
        polite = [politely(url, slots) for url in level]
        pages = await asyncio.gather(*polite)
        found.update(zip(level, pages))
        further = {link for page in pages for link in page.links}
        level = sorted(further - found.keys())
    return found


async def most_tasks(start: str) -> int:
    """Check the site from *start*; return how many tasks there are at most.

    Predict: the last level has 18 links.  The site gets five requests at a
    time; are there no more than five tasks, either?  (Two are not counted: the
    one that checks, and the one that counts.)

    >>> from asyncio_primer.link_checker.website import count
    >>> with site() as start:
    ...     tasks = asyncio.run(most_tasks(start)) - 2
    ...     count(start).at_once <= AT_ONCE, tasks <= AT_ONCE
    (True, False)

    All 18 tasks are made at once, and 13 wait in front of the semaphore.  With
    a hundred thousand links on a level there would be as many tasks, of which
    five get anywhere.
    """
    checking = asyncio.create_task(check(start))
    most = 0
    while not checking.done():
        most = max(most, len(asyncio.all_tasks()))
        await asyncio.sleep(0.01)
    return most


def main(start: str) -> None:
    """Check the site from *start* on, and report.

    When not: a semaphore counts requests, not requests a second.  If a site
    answers in no time, five at once may still be more than it allows.

    Next: `asyncio_primer.link_checker.queued` makes five tasks, and no more.
    """
    report(asyncio.run(check(start)))


if __name__ == "__main__":
    with site(sys.argv[1:]) as start:
        began = time.perf_counter()
        main(start)
        print(f"{time.perf_counter() - began:.1f} s")
