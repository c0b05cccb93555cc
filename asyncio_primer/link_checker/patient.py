"""A page that hangs costs one worker half a second, and nobody else.

Real sites have pages that fail now and are well a moment later, and pages that
never answer.  The first deserve another try, after a pause; the second must
not be waited for without end.  Start at ``/kitchen`` and there is one of each.

Run it:  python -m asyncio_primer.link_checker.patient [URL]
"""

import asyncio
import random
import sys
import time
from typing import Any, Coroutine, Set

from asyncio_primer.link_checker.pages import Found, Page, ask, parsed, report
from asyncio_primer.link_checker.website import site

AT_ONCE = 5
TIMEOUT = 0.5
PAUSES = [0.1, 0.2]


async def fetch(url: str) -> Page:
    """Ask for *url*; return the page, or what was wrong with it."""
    try:
        return parsed(url, await ask(url))
    except OSError as error:
        return Page(str(error), [])


async def patiently(url: str) -> Page:
    """Fetch *url*, a few times if its server fails; return the last page.

    A status that begins with 5 is the server's own failure; a page that is not
    there will not be there in a moment, either.  Each pause is longer than the
    one before, and a little random, lest all who failed together come back
    together.  What takes too long, `asyncio.wait_for` cancels; half a second
    is enough for a site as near as this one.
    """
    for pause in [*PAUSES, 0]:
        try:
            page = await asyncio.wait_for(fetch(url), TIMEOUT)
        except asyncio.TimeoutError:
            return Page(f"no answer within {TIMEOUT} s", [])
        if not page.problem.startswith("5") or not pause:
            break
        await asyncio.sleep(pause * random.uniform(0.75, 1.25))
    return page


async def worker(
    todo: "asyncio.Queue[str]",
    seen: Set[str],
    found: Found,
) -> None:
    """Note in *found* what *todo* leads to; put in what is not *seen* yet.

    It never returns; `first_of` cancels it.
    """
    while True:
        url = await todo.get()
        found[url] = page = await patiently(url)
        for link in sorted(set(page.links) - seen):
            seen.add(link)
            todo.put_nowait(link)
        todo.task_done()


async def first_of(*work: Coroutine[Any, Any, Any]) -> None:
    """Run all of *work* until the first ends or fails; cancel the others.

    The workers never return, so the first to end is ``todo.join()``, or a
    worker that raised.  To wait for the queue alone would then be to wait for
    ever; here `asyncio.Task.result` raises that again.
    """
    team = [asyncio.create_task(each) for each in work]
    try:
        done, _ = await asyncio.wait(team, return_when=asyncio.FIRST_COMPLETED)
        for each in done:
            each.result()
    finally:
        for each in team:
            each.cancel()
        await asyncio.gather(*team, return_exceptions=True)


async def check(start: str) -> Found:
    """Fetch *start* and all that it leads to; return each page by its URL.

    A page that is asked for again keeps its worker, pauses included.
    """
    todo: asyncio.Queue[str] = asyncio.Queue()
    todo.put_nowait(start)
    found: Found = {}
    seen = {start}
    work = [worker(todo, seen, found) for _ in range(AT_ONCE)]
    await first_of(todo.join(), *work)
    return found


def main(start: str) -> None:
    """Check the site from *start* on, and report.

    Predict: one page fails twice before it is well, one never answers.  Which
    is reported, and how long does all of it take?

    >>> with site(path="kitchen") as start:
    ...     began = time.perf_counter()
    ...     main(start)
    ...     print(time.perf_counter() - began < 1)
    404 Not Found: /blue/melon, a link on /blue
    404 Not Found: /green/water, a link on /green
    no answer within 0.5 s: /kitchen/hangs, a link on /kitchen
    25 checked, 3 broken
    True

    The page that failed was well at the third try.  The one that hangs kept
    one worker for half a second; meanwhile the other four did the rest.

    When not: ask again only where that does no harm.  A page can be fetched
    three times; an order must not be placed three times.

    Next: `asyncio_primer.link_checker.cancellable` stops before the end.
    """
    report(asyncio.run(check(start)))


if __name__ == "__main__":
    with site(sys.argv[1:], "kitchen") as start:
        began = time.perf_counter()
        main(start)
        print(f"{time.perf_counter() - began:.1f} s")
