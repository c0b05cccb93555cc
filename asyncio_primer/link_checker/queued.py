"""Five workers and a queue: nobody waits for the slowest of a wave.

So far a slow page held up its whole level: nobody asked for the links on the
others.  Now each link goes into a queue as soon as it is seen.  Five tasks,
the *workers*, each take one out, fetch the page, put its links in, and begin
again.

Run it:  python -m asyncio_primer.link_checker.queued [URL]
"""

import asyncio
import sys
import time
from typing import Set

from asyncio_primer.link_checker.pages import Found, Page, ask, parsed, report
from asyncio_primer.link_checker.website import site

AT_ONCE = 5


async def fetch(url: str) -> Page:
    """Ask for *url*; return the page, or what was wrong with it."""
    try:
        return parsed(url, await ask(url))
    except OSError as error:
        return Page(str(error), [])


async def worker(
    todo: "asyncio.Queue[str]",
    seen: Set[str],
    found: Found,
) -> None:
    """Note in *found* what *todo* leads to; put in what is not *seen* yet.

    It never returns, for another worker may be about to find more.  That a
    page is dealt with, ``todo.task_done()``, is said after its links are put
    in.
    """
    while True:
        url = await todo.get()
        found[url] = page = await fetch(url)
        for link in sorted(set(page.links) - seen):
            seen.add(link)
            todo.put_nowait(link)
        todo.task_done()


async def check(start: str) -> Found:
    """Fetch *start* and all that it leads to; return each page by its URL.

    When all that was put in is dealt with, ``todo.join()`` returns.  Then the
    workers wait for a queue that stays empty, and are cancelled.
    """
    todo: asyncio.Queue[str] = asyncio.Queue()
    todo.put_nowait(start)
    found: Found = {}
    seen = {start}
    work = [worker(todo, seen, found) for _ in range(AT_ONCE)]
    workers = [asyncio.create_task(each) for each in work]
    await todo.join()
    for each in workers:
        each.cancel()
    await asyncio.gather(*workers, return_exceptions=True)
    return found


def main(start: str) -> None:
    """Check the site from *start* on, and report.

    Predict: ``/red`` takes 0.15 s, every other page 0.02 s.  In what order are
    the four pages below dealt with?

    >>> from asyncio_primer.link_checker.website import count
    >>> with site() as start:
    ...     found = asyncio.run(check(start))
    ...     print(len(found), count(start).at_once <= AT_ONCE)
    22 True
    >>> four = ["red", "red/fruit", "blue", "blue/fruit"]
    >>> paths = [url[len(start) :] for url in found]
    >>> [path for path in paths if path in four]
    ['blue', 'blue/fruit', 'red', 'red/fruit']

    While one worker waits for ``/red``, four go on with what is behind blue
    and green.  In `asyncio_primer.link_checker.limited` ``/red`` comes first:
    it is on the level above.

    There are five tasks however large the site is.  The queue grows, but only
    by addresses.  A ``maxsize`` would be a trap here: those who put in are
    those who take out, and with the queue full all five would wait to put.

    When not: a worker that raises is gone, and ``todo.join()`` then waits for
    ever.  Where one may raise, wait for the workers, too, as the next step
    does.

    Next: `asyncio_primer.link_checker.patient` meets a page that never
    answers.
    """
    report(asyncio.run(check(start)))


if __name__ == "__main__":
    with site(sys.argv[1:]) as start:
        began = time.perf_counter()
        main(start)
        print(f"{time.perf_counter() - began:.1f} s")
