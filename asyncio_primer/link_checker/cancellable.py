"""Stopped early, it leaves nothing running and keeps what it knows.

Before a release, one broken link is enough to know, and a minute is all there
is.  This one stops at the first broken link, or when its time is up.

Run it:  python -m asyncio_primer.link_checker.cancellable [URL]
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


class Broken(Exception):
    """The URL that nobody answered as they should."""


async def fetch(url: str) -> Page:
    """Ask for *url*; return the page, or what was wrong with it."""
    try:
        return parsed(url, await ask(url))
    except OSError as error:
        return Page(str(error), [])


async def patiently(url: str) -> Page:
    """Fetch *url*, a few times if its server fails; return the last page."""
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

    Raises `Broken` at the first page that has a problem.
    """
    while True:
        url = await todo.get()
        found[url] = page = await patiently(url)
        if page.problem:
            raise Broken(url)
        for link in sorted(set(page.links) - seen):
            seen.add(link)
            todo.put_nowait(link)
        todo.task_done()


async def first_of(*work: Coroutine[Any, Any, Any]) -> None:
    """Run all of *work* until the first ends or fails; cancel the others."""
    team = [asyncio.create_task(each) for each in work]
    try:
        done, _ = await asyncio.wait(team, return_when=asyncio.FIRST_COMPLETED)
        for each in done:
            each.result()
    finally:
        for each in team:
            each.cancel()
        await asyncio.gather(*team, return_exceptions=True)


async def check(start: str, found: Found) -> None:
    """Note in *found* the page at *start* and all that it leads to.

    It ends when ``todo.join()`` does, or as soon as a worker raises.
    """
    todo: asyncio.Queue[str] = asyncio.Queue()
    todo.put_nowait(start)
    seen = {start}
    work = [worker(todo, seen, found) for _ in range(AT_ONCE)]
    await first_of(todo.join(), *work)


async def left_running(checking: Coroutine[Any, Any, Any]) -> Set[Any]:
    """Cancel *checking* after 0.04 s; return the tasks that are left of it.

    Predict: of the five workers that it has made, how many are left?  First in
    an earlier step, then here:

    >>> from asyncio_primer.link_checker import queued
    >>> with site() as start:
    ...     print(len(asyncio.run(left_running(queued.check(start)))))
    ...     print(len(asyncio.run(left_running(check(start, {})))))
    5
    0

    Cancelling reaches what a task awaits at that moment, here ``join()``, and
    no other task that it has made.  Those are for a ``finally`` to cancel -
    and to wait for, since they have connections to close.
    """
    task = asyncio.create_task(checking)
    await asyncio.sleep(0.04)
    others = asyncio.all_tasks() - {asyncio.current_task()}
    task.cancel()
    await asyncio.wait([task])
    return {each for each in others if not each.done()}


def main(start: str, seconds: float = 60.0) -> None:
    """Check the site from *start* on, for *seconds* at most, and report.

    >>> with site() as start:
    ...     main(start, 0.04)
    ...     main(start)  # doctest: +ELLIPSIS
    time is up
    ... checked, 0 broken
    stopped at a broken link
    ... checked, 1 broken

    Both times it reports what it had found.

    When not: whoever is going to mend the links wants to know all of them.

    Next: `asyncio_primer.link_checker.graceful` lets the user say when.
    """
    found: Found = {}
    try:
        asyncio.run(asyncio.wait_for(check(start, found), seconds))
    except asyncio.TimeoutError:
        print("time is up")
    except Broken:
        print("stopped at a broken link")
    report(found)


if __name__ == "__main__":
    with site(sys.argv[1:]) as start:
        began = time.perf_counter()
        main(start)
        print(f"{time.perf_counter() - began:.1f} s")
