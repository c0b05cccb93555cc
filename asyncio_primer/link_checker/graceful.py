"""Ctrl-C is a request: what has been begun may end.

After Ctrl-C, or SIGTERM from whatever runs it, this one begins nothing new,
gives what is on its way 0.3 s, and reports.  Its exit status is 0 if all is
well, 1 if links are broken, 2 if it was stopped.

Run it:  python -m asyncio_primer.link_checker.graceful [URL]
"""

import asyncio
import random
import signal
import sys
from contextlib import contextmanager
from typing import Any, Coroutine, Iterator, Set

from asyncio_primer.link_checker.pages import Found, Page, ask, parsed, report
from asyncio_primer.link_checker.website import site

AT_ONCE = 5
TIMEOUT, GRACE, PAUSES = 0.5, 0.3, [0.1, 0.2]
SIGNALS = signal.SIGINT, signal.SIGTERM


async def fetch(url: str) -> Page:
    """Ask for *url*; return the page, or what was wrong with it."""
    try:
        return parsed(url, await ask(url))
    except OSError as error:
        return Page(str(error), [])


async def patiently(url: str, stop: asyncio.Event) -> Page:
    """Fetch *url*, till *stop* again if the server fails; return the page."""
    for pause in [*PAUSES, 0]:
        try:
            page = await asyncio.wait_for(fetch(url), TIMEOUT)
        except asyncio.TimeoutError:
            return Page(f"no answer within {TIMEOUT} s", [])
        if not page.problem.startswith("5") or not pause:
            break
        await asyncio.sleep(pause * random.uniform(0.75, 1.25))
        if stop.is_set():
            break
    return page


async def worker(
    todo: "asyncio.Queue[str]",
    seen: Set[str],
    found: Found,
    stop: asyncio.Event,
) -> None:
    """Note in *found* what *todo* leads to; put in what is not *seen* yet.

    After *stop* it only empties the queue.
    """
    while True:
        url = await todo.get()
        if stop.is_set():
            seen.remove(url)
        else:
            found[url] = page = await patiently(url, stop)
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


async def halt(stop: asyncio.Event) -> None:
    """Wait for *stop*, and a little more for what is on its way."""
    await stop.wait()
    await asyncio.sleep(GRACE)


async def check(start: str, found: Found, stop: asyncio.Event) -> int:
    """Note in *found* all from *start* on; return how many *stop* cut off."""
    todo: asyncio.Queue[str] = asyncio.Queue()
    todo.put_nowait(start)
    seen = {start}
    work = [worker(todo, seen, found, stop) for _ in range(AT_ONCE)]
    await first_of(todo.join(), halt(stop), *work)
    return len(seen) - todo.qsize() - len(found)


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
        report(found, await check(start, found, stop))
    return 2 if stop.is_set() else int(any(p.problem for p in found.values()))


async def interrupted(start: str) -> int:
    """Check from *start*, with a Ctrl-C after 0.05 s; return the status.

    Predict: the first page here is ``/red``.  It takes 0.15 s and links to six
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
    loop.call_later(0.05, signal.raise_signal, signal.SIGINT)
    return await main(start)


if __name__ == "__main__":
    with site(sys.argv[1:], "kitchen") as start:
        sys.exit(asyncio.run(main(start)))
