"""Functions that leave no frame in a traceback, although Python code runs in them.

An exception that passes through a Python function adds that function's frame to its traceback, and
a warning is put down to its caller.  So no Python function may be on the stack when the true work
is done.  Here it has returned by then: it hands back an iterator, and what asks that for its items,
in which the work is done, is ``reduce``, written in C.

>>> def first(number):
...     return map(divide_by_it, [number])
>>> def divide_by_it(number):
...     return 1 / number
>>> frameless(first)(2)
0.5
"""

from __future__ import annotations

from functools import partial, reduce
from itertools import chain
from typing import Any, Callable, Generator, Iterable, Iterator


def frameless(first: Callable[[Any], Iterable[Any]]) -> Callable[[Any], Any]:
    """Return a function of one argument: it calls *first*, and returns the last item of that."""
    relay = _Relay(first)
    return partial(reduce, relay.follow, relay)


class _Sources(list):  # type: ignore[type-arg]
    """Where the items of one call come from; itself the first of them."""


class _Relay:
    def __init__(self, first: Callable[[Any], Iterable[Any]]) -> None:
        self._first = first

    def __iter__(self) -> Iterator[Any]:
        sources = _Sources()
        sources.append((sources,))
        return chain.from_iterable(sources)

    def follow(self, value: Any, item: Any) -> Any:
        if type(item) is not _Sources:
            return item
        given = [value]
        del value  # for a traceback may keep this frame
        item[0] = None  # has been passed; it made a cycle
        item.append(self._first(given.pop()))
        return None


def _empty() -> Generator[None, None, None]:
    return
    yield


_finished = _empty()
list(_finished)


def raising(error: BaseException) -> Iterator[Any]:
    """Return an iterator that raises *error*; a finished generator's ``throw`` adds no frame."""
    return map(_finished.throw, (error,))
