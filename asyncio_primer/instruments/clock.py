"""A clock that skips the waiting: nine seconds of sleep cost milliseconds.

Inside ``with skip_waiting():`` time stands still while code runs, and jumps to
the next deadline when everybody waits.  The program is the same, the order in
which it wakes up is the same, and every measured time is exact:

>>> import asyncio, time
>>> with skip_waiting() as clock:
...     started = time.perf_counter()
...     asyncio.run(asyncio.sleep(2.1))
...     print(time.perf_counter() - started)
2.1

It is the clock on which the examples of this package are checked.
"""

from __future__ import annotations

import os
import threading
from contextlib import contextmanager
from typing import Any, Iterator

from . import standins
from .instant import NS


class Clock:
    """What `skip_waiting` returns: it tells how much time has passed inside its block."""

    def __init__(self, time: standins.VirtualTime) -> None:
        self._time, self._started = time, time.now

    @property
    def elapsed(self) -> float:
        """The seconds that have passed inside the block, whether waited for or skipped."""
        return (self._time.now - self._started) / NS


@contextmanager
def skip_waiting() -> Iterator[Clock]:
    """Run the code inside the block without its waiting; return the `Clock`.

    `asyncio.sleep`, timeouts and everything else that an event loop times,
    `time.sleep`, `time.time`, `time.monotonic`, `time.perf_counter` and their
    ``_ns`` twins all keep to one virtual clock.  A `time.sleep` in a coroutine
    holds up the whole loop, as it does in real life, and one in a worker thread
    takes its turn among the loop's timers:

    >>> async def main():
    ...     loop = asyncio.get_running_loop()
    ...     thread = loop.run_in_executor(None, time.sleep, 0.5)
    ...     await asyncio.sleep(0.25)
    ...     print("loop", clock.elapsed)
    ...     await thread
    ...     print("thread", clock.elapsed)
    >>> import asyncio, time
    >>> with skip_waiting() as clock:
    ...     asyncio.run(main())
    loop 0.25
    thread 0.5

    Timers with the same deadline go off in the order in which they were asked
    for.  A wait that nothing can end is not waited for:

    >>> from asyncio_primer.instruments import EndlessWait
    >>> async def forgotten():
    ...     await asyncio.Event().wait()
    >>> try:
    ...     with skip_waiting():
    ...         asyncio.run(forgotten())
    ... except EndlessWait as error:
    ...     print(error)  # doctest: +ELLIPSIS
    nobody can end this wait: forgotten waits for Event.wait, line 2 of ...

    Inside another such block, time is the outer block's and goes on; `Clock.elapsed`
    counts from the inner one's beginning.  An event loop that is running already
    is taken along.
    """
    time = _begin()
    try:
        with time.counts_me():
            try:
                yield Clock(time)
            finally:
                _leave(time)
    finally:
        _end(time)


_lock = threading.Lock()
_found: list[tuple[Any, str, Any]] = []


def _begin() -> standins.VirtualTime:
    """Return the time that all blocks share, and put the stand-ins in place for the first one."""
    with _lock:
        if standins.current is not None and standins.current.over:
            _put_back()
        time = standins.current or standins.VirtualTime()
        time.blocks += 1
        if standins.current is None:
            _put_in_place(time)
        return time


def _leave(time: standins.VirtualTime) -> None:
    """Let the last one to leave stop the clock."""
    with _lock:
        time.blocks -= 1
        if not time.blocks:
            time.end()


def _end(time: standins.VirtualTime) -> None:
    """Put back what was found, when the last one has left."""
    with _lock:
        if time.over and standins.current is time:
            _put_back()


def _put_in_place(time: standins.VirtualTime) -> None:
    standins.current = time
    for owner, name, stand_in in standins.STAND_INS:
        _found.append((owner, name, getattr(owner, name)))
        setattr(owner, name, stand_in)


def _put_back() -> None:
    standins.current = None
    while _found:
        setattr(*_found.pop())


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_put_back)  # the child lives in real time
