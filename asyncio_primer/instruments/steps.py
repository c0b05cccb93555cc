"""A coroutine that is listened to: it notes each of its steps, and is otherwise the one inside.

A task runs in *steps*: it resumes its coroutine, which goes on until it is suspended, or over.  To
hear them, the task is given a `Heard` coroutine, whose `recorded_steps` pass every ``send`` and
``throw`` on to the true one.

It leaves no trace in a traceback: `recorded_steps` catches what the coroutine raises, cuts off its
own frame, and *yields* an iterator that will raise it.  The one who asks that iterator is written
in C: the built-in ``next``, called by ``map``, of which `Heard` is a subclass.

Nor does it keep anything alive: a coroutine's frame leads to the frames that called it, and those
to what is in their variables.  So no variable here holds a future, an exception or that frame for
longer than needed.
"""

from __future__ import annotations

import asyncio
import sys
from collections import defaultdict
from collections.abc import Coroutine
from functools import partial
from itertools import repeat
from types import CoroutineType
from typing import TYPE_CHECKING, Any, Callable, Iterable

from .frameless import frameless, raising
from .reasons import NOT_YET, RETURNED, raised, reason

if TYPE_CHECKING:
    from .ear import Ear, Lane

_NOTHING = repeat(None)
_RUN = asyncio.Handle._run.__code__
_given: dict[int, Any] = {}  # by lane: another way to resume it next than to send it None


def recorded_steps(coroutine: Any, lane: Lane, ear: Ear) -> Any:
    """Run *coroutine*, note its steps, and yield iterators over what each of them hands out."""
    given, now = _given, ear.clock()
    frame: Any = coroutine.cr_frame if type(coroutine) is CoroutineType else None
    number, site, code, bare, wait = lane[0], -1, None, False, NOT_YET
    try:
        while True:
            started = now()
            try:
                future = given.pop(number)() if number in given else coroutine.send(None)
            except StopIteration as stop:
                frame = None
                ear.ended(lane, started, now(), RETURNED)
                return stop.value
            except BaseException as error:
                frame = None
                ear.ended(lane, started, now(), raised(error))
                trace = error.__traceback__
                BaseException.with_traceback(error, trace and trace.tb_next)
                trace = None
                given[number] = raising(error)
                break
            ended = now()
            inner: Any = None if frame is None else coroutine.cr_await
            if (
                type(inner) is not CoroutineType
                or inner.cr_code is not code
                or frame.f_lasti != site
                or (future is None) is not bare
            ):
                wait, lasting = reason(coroutine, inner, future)
                code = None
                if lasting:
                    site, code, bare = frame.f_lasti, inner.cr_code, future is None
            ear.hear((number, started, ended, wait))
            ear.count()
            yield _NOTHING if future is None else repeat(future)
            future = inner = None
    finally:
        ear.lanes.pop(number, None)
    yield given.pop(number)


class Heard(map):  # type: ignore[type-arg]
    """The coroutine *inside*, whose steps are noted on *lane* by *ear*."""

    __slots__ = ("__weakref__", "_steps", "inside", "lane")
    inside: Any
    lane: Lane
    _steps: Any

    def __new__(cls, inside: Any, lane: Lane, ear: Ear) -> Heard:
        """Listen to *inside*."""
        steps = recorded_steps(inside, lane, ear)
        heard: Heard = map.__new__(cls, next, steps)
        heard.inside, heard.lane, heard._steps = inside, lane, steps
        return heard

    @property  # type: ignore[misc]
    def __class__(self) -> Any:
        """What the coroutine is, for those who ask `isinstance`."""
        return self.inside.__class__

    @property
    def send(self) -> Callable[[Any], Any]:
        """What resumes the coroutine, for those tasks that do not use ``next``.

        When the event loop asks, it is for a task, written in C, that sends None and nothing else.
        Then the key is ignored, and the item that is made for it is the outcome of a step.
        """
        if sys._getframe(1).f_code is _RUN:
            return defaultdict(self.__next__).__missing__
        return frameless(self._send)

    @property
    def throw(self) -> Callable[[Any], Any]:
        """What raises an exception in the coroutine, in the place where it waits."""
        return frameless(self._throw)

    def _send(self, value: Any) -> Iterable[Any]:
        if value is not None:
            _given[self.number] = partial(self.inside.send, value)
        return map(next, (next(self._steps),))

    def _throw(self, error: Any) -> Iterable[Any]:
        _given[self.number] = partial(self.inside.throw, error)
        del error
        return map(next, (next(self._steps),))

    @property
    def number(self) -> int:
        """The number of the lane."""
        return self.lane[0]

    def awaited(self) -> Any:
        """Return the future that the coroutine waits for, if any."""
        frame = self._steps.gi_frame
        return None if frame is None else frame.f_locals.get("future")

    def close(self) -> None:
        """End the coroutine where it is."""
        self.inside.close()

    def __await__(self) -> Heard:
        """Let it be awaited."""
        return self

    def __getattr__(self, name: str) -> Any:
        return getattr(self.inside, name)

    def __eq__(self, other: object) -> bool:
        return other is self or other is self.inside

    def __hash__(self) -> int:
        return hash(self.inside)

    def __repr__(self) -> str:
        return repr(self.inside)


Coroutine.register(Heard)
