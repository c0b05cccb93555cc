"""Ctrl-C is a request: what has been begun may end.

After Ctrl-C, or SIGTERM from whatever runs it, this one begins nothing new,
gives what is on its way half a second, and reports.  Its exit status is 0 if
all is well, 1 if links are broken, 2 if it was stopped.

Run it:  python -m asyncio_primer.link_checker.graceful [URL]
"""

import asyncio
import random
import signal
import sys
from contextlib import contextmanager
from typing import Any, Coroutine, Iterable, Iterator, Set

from asyncio_primer.link_checker.pages import Found, Page, ask, parsed, report
from asyncio_primer.link_checker.website import site

AT_ONCE = 5
TIMEOUT, GRACE = 1.0, 0.5
PAUSES = [0.1, 0.2]
Work = Coroutine[Any, Any, Any]
SIGNALS = signal.SIGINT, signal.SIGTERM


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
            return Page(f"no answer within {TIMEOUT:.0f} s", [])
        if not page.problem.startswith("5") or not pause:
            break
        await asyncio.sleep(pause * random.uniform(0.75, 1.25))
    return page


async def worker(
    todo: "asyncio.Queue[str]",
    seen: Set[str],
    found: Found,
    stop: asyncio.Event,
) -> None:
    """Note in *found* what *todo* leads to; before *stop*, put in more."""
    while True:
        url = await todo.get()
        found[url] = page = await patiently(url)
        fresh = set() if stop.is_set() else set(page.links) - seen
        seen |= fresh
        for link in sorted(fresh):
            todo.put_nowait(link)
        todo.task_done()


async def first_of(work: Iterable[Work]) -> None:
    """Run all of *work* until the first ends or fails; cancel the others."""
    team = [asyncio.create_task(each) for each in work]
    try:
        done, _ = await asyncio.wait(team, return_when=asyncio.FIRST_COMPLETED)
        done.pop().result()
    finally:
        for each in team:
            each.cancel()
        await asyncio.gather(*team, return_exceptions=True)


async def halt(todo: "asyncio.Queue[str]", stop: asyncio.Event) -> None:
    """Wait for *stop*, take out what is in *todo*, and wait a little more.

    The end of ``todo.join()`` is then the end of what is on its way.
    """
    await stop.wait()
    while not todo.empty():
        todo.get_nowait()
        todo.task_done()
    await asyncio.sleep(GRACE)


async def check(start: str, found: Found, stop: asyncio.Event) -> None:
    """Note in *found* what *start* leads to, and all beyond, until *stop*."""
    todo: asyncio.Queue[str] = asyncio.Queue()
    todo.put_nowait(start)
    seen = {start}
    work = [worker(todo, seen, found, stop) for _ in range(AT_ONCE)]
    await first_of([todo.join(), halt(todo, stop), *work])


@contextmanager
def listening(stop: asyncio.Event) -> Iterator[None]:
    """Set *stop* when Ctrl-C or SIGTERM comes inside the block.

    The handler runs in the middle of anything, so it only asks the loop to set
    the event.  `asyncio.loop.add_signal_handler` would do, but not on Windows.
    """
    loop = asyncio.get_running_loop()
    before = {each: signal.getsignal(each) for each in SIGNALS}
    for each in SIGNALS:
        signal.signal(each, lambda *_: loop.call_soon_threadsafe(stop.set))
    try:
        yield
    finally:
        for each in SIGNALS:
            signal.signal(each, before[each])


async def main(start: str) -> int:
    """Check the site from *start* on, and report; return the exit status."""
    found: Found = {}
    stop = asyncio.Event()
    with listening(stop):
        await check(start, found, stop)
    report(found)
    return 2 if stop.is_set() else int(any(p.problem for p in found.values()))


async def interrupted(start: str) -> int:
    """Check from *start*, with a Ctrl-C after 0.1 s; return the status.

    Predict: the first page here is ``/red``.  It takes 0.25 s and links to six
    more.  Ctrl-C comes in the middle of that.  How many pages get checked?

    >>> with site(path="red") as start:
    ...     asyncio.run(interrupted(start))
    1 checked, 0 broken
    2

    What was on its way arrived, and nothing was begun after it.

    When not: what can be taken up again later may be cancelled at once.

    Next: `asyncio_primer.link_checker.tested` shows that it keeps its word.
    """
    loop = asyncio.get_running_loop()
    loop.call_later(0.1, signal.raise_signal, signal.SIGINT)
    return await main(start)


if __name__ == "__main__":
    with site(sys.argv[1:], "kitchen") as start:
        sys.exit(asyncio.run(main(start)))
