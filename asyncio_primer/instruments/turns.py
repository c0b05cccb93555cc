"""Virtual time for several threads: it jumps when all of them rest.

A thread is either *at work* or it *waits*, for a deadline, for somebody else, or
for its turn.  As long as anybody is at work, time stands still.  When everybody
waits, time jumps to the earliest deadline, and the one who waited for it - one
only - goes back to work.  So a run with threads has one order, the same every
time: a thread that is started, or that is given notice, waits for its turn too.

Not every wait can be seen from here: a thread may block on a queue, a file, a
computation that takes minutes.  It counts as at work.  Those who wait for a
deadline give it one real second (`PATIENCE`) and then wait in earnest, so that
a program is never held up for ever, and no timeout strikes early.  Those who
wait for nothing but their turn give it a tenth (`TURN`).
"""

from __future__ import annotations

import itertools
import threading
import time
import weakref
from collections import Counter
from concurrent.futures import Executor, Future
from concurrent.futures import thread as pools
from typing import Any, Callable, TypeVar

from .kinds import EndlessWait, Wait
from .waits import signals_may_come

T = TypeVar("T")

PATIENCE = 1_000_000_000  # real nanoseconds in which time stands still for a thread at work
TURN = 100_000_000  # real nanoseconds that one waits for a turn, which costs no time
_real_ns = time.monotonic_ns


class Turns:
    """Who is at work, who waits, and what time that makes it."""

    def __init__(self) -> None:
        self.now = 0
        self.over = False
        self._lock = threading.RLock()
        self._threads: set[threading.Thread] = set()
        self._done: weakref.WeakSet[threading.Thread] = weakref.WeakSet()
        self._queued: dict[Future[Any], tuple[Any, int]] = {}
        self._workers: dict[threading.Thread, Any] = {}
        self._waits: dict[int, Wait] = {}
        self._earnest = False
        self.looks = self.rounds = 0  # at the clock, and of a loop, in a row
        self._places = itertools.count(1)
        self._here = threading.local()

    def counts(self) -> bool:
        """Tell whether the current thread lives on virtual time."""
        return not self.over and getattr(self._here, "depth", 0) > 0

    def place(self) -> int:
        """Return the next place in the queue."""
        return next(self._places)

    def outside(self) -> bool:
        """Tell whether something is going on that has its own idea of time."""
        return False

    def enter(self, thread: threading.Thread) -> None:
        """Count *thread* as at work; it may be about to start."""
        with self._lock:
            self._threads.add(thread)

    def leave(self, thread: threading.Thread) -> None:
        """Count *thread* no more: it is done."""
        with self._lock:
            self._threads.discard(thread)
            self._done.add(thread)
            for wait in self._waits.values():
                wait.ended(thread)
            self._settle()

    def here(self, difference: int) -> None:
        """Note that the current thread is (+1) or is no longer (-1) the clock's."""
        self._here.depth = getattr(self._here, "depth", 0) + difference

    def start(self, thread: threading.Thread, start: Callable[[], None]) -> None:
        """Call *start*, which starts *thread*, and count it as at work until it is done."""
        run, own, place = thread.run, vars(thread).get("run"), self.place()

        def counted() -> None:
            if own is None:
                del thread.run
            else:
                thread.run = run  # type: ignore[method-assign]
            self.here(+1)
            try:
                self.wait(Wait(self.now, place))
                run()
            finally:
                self.leave(thread)

        thread.run = counted  # type: ignore[method-assign]
        self.enter(thread)
        try:
            self.aside(start)
        except BaseException:
            self.leave(thread)
            raise

    def aside(self, do: Callable[[], T]) -> T:
        """Call *do* in real time: the waits in it are short and none of the program's."""
        depth, self._here.depth = self._here.depth, 0
        try:
            return do()
        finally:
            self._here.depth = depth

    def submit(self, pool: Executor, submit: Callable[[], Future[T]]) -> Future[T]:
        """Call *submit* and count what it handed to *pool* as work."""
        with self._lock:
            future = self.aside(submit)
            self._queued[future] = pool, self.place()
            return future

    def work(self, future: Future[Any], run: Callable[[], T]) -> T:
        """Call *run*, the work behind *future*, in a pool's thread."""
        worker = threading.current_thread()
        with self._lock:
            pool, place = self._queued.pop(future, (None, 0))
            if pool is not None:
                self._workers[worker] = pool
        if pool is None:
            return run()
        self.here(+1)
        try:
            self.wait(Wait(self.now, place))
            return run()
        finally:
            self.here(-1)
            with self._lock:
                del self._workers[worker]
                self._settle()

    def busy(self, thread: threading.Thread) -> bool:
        """Tell whether *thread* is one that the clock watches, with something to do."""
        return thread in self._threads or thread in self._workers

    def may_work(self, worker: threading.Thread) -> bool:
        """Tell whether *worker*, a thread of a pool, has something to do or may yet get it."""
        return self.busy(worker) or not all(future.done() for future in self._queued)

    def wait(self, wait: Wait) -> Any:
        """Let the others go on until *wait* has its turn; return what its `block` returned.

        Where the clock is over, return at once.
        """
        me = threading.get_ident()
        interrupted = self._waits.get(me)  # by a signal's handler, which has come here to wait
        try:
            with self._lock:
                if self.over:
                    return None
                self.looks, self.rounds, wait.place = 0, 0, wait.place or self.place()
                self._waits[me] = wait
                self._settle()
            result = None if wait.granted or wait.fate else self._block(wait)
        finally:
            with self._lock:
                self._waits.pop(me, None)
                if interrupted:
                    self._waits[me] = interrupted
        if wait.fate:
            raise wait.fate
        if not wait.granted and not self.over and type(wait) is not Wait:
            queued = Wait(self.now, wait.place)
            queued.rank = wait.rank
            self.wait(queued)
        return result

    def _block(self, wait: Wait) -> Any:
        """Wait in earnest; see that time passes if it has to."""
        with self._lock:
            asked, started, outside = self.now, _real_ns(), self.outside()
            limit = None if wait.deadline is None else max(0, wait.deadline - asked)
            patience = 0 if self._earnest or outside else PATIENCE if limit else TURN
        try:
            return wait.block(None if limit is None else (patience + limit) / 1e9)
        finally:
            with self._lock:
                passed = max(0, _real_ns() - started - patience)
                if not wait.granted and limit is not None:
                    self._earnest = self._earnest or (passed > 0 and patience == PATIENCE)
                    self.now = max(self.now, asked + min(limit, passed))
                elif not wait.granted and outside:
                    self.now = max(self.now, asked + passed)

    def end(self) -> None:
        """Stop the clock; whoever still waits goes on in real time."""
        with self._lock:
            self.over = True
            for wait in self._waits.values():
                wait.wake()

    def _at_work(self) -> bool:
        items = Counter(self._workers.values())
        items.update(pool for future, (pool, _) in self._queued.items() if not future.done())
        hands = len(self._threads) + sum(min(n, pool._max_workers) for pool, n in items.items())
        waits = self._waits.values()
        return hands > len(waits) or self.outside() or not all(wait.rests() for wait in waits)

    def strangers(self) -> bool:
        """Tell whether a thread that was never counted may yet end somebody's wait."""
        idle = pools._worker
        others = {thread for thread in threading.enumerate() if not self.busy(thread)}
        others.difference_update(self._done)
        return any(getattr(thread, "_target", None) is not idle for thread in others)

    def _settle(self) -> None:
        """If everybody waits: jump to the next deadline and give its owner the turn."""
        if self.over or not self._waits or self._at_work():
            return
        me = threading.get_ident()
        timed = [ident for ident, wait in self._waits.items() if wait.deadline is not None]
        if timed:
            ident = min(timed, key=lambda ident: self._waits[ident].turn())
            wait = self._waits.pop(ident)
            self.now = max(self.now, wait.deadline or 0)
            self._earnest, wait.granted = False, True
        else:
            if self.strangers() or signals_may_come():
                return
            stories = [wait.story() for wait in self._waits.values()]
            ident = min(self._waits, key=lambda ident: (self._waits[ident].rank, ident != me))
            wait = self._waits.pop(ident)
            wait.fate = EndlessWait("nobody can end this wait: " + "; ".join(stories))
        if ident != me:
            wait.wake()
