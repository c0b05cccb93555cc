"""Whether to await shows in what a call returns, not in the function.

Whoever calls functions of others, when something has happened, is given both
kinds: coroutine functions and ordinary functions.  What the ones return has to
be awaited, and what the others return cannot be.

Run it:  python -m asyncio_primer.either
"""

import asyncio
import functools
import inspect
import time
from typing import Any, Callable


async def mistaken(function: Callable[[float], Any]) -> None:
    """Await what *function* returns for one second, and say how that ends.

    Predict: `time.sleep` returns `None`, so ``await time.sleep(1)`` is an
    error.  Does that come at once, or after a second?

    >>> asyncio.run(mistaken(time.sleep))
    TypeError after 1 s

    First the function is called, and blocks the loop; then `await` sees what
    came back.
    """
    started = time.monotonic()
    try:
        await function(1)
    except TypeError:
        print(f"TypeError after {time.monotonic() - started:.0f} s")


async def hold(thing: Any) -> None:
    """Await *thing*, whatever it is.

    What does the error say?  Up to Python 3.13:

    >>> asyncio.run(hold(None))
    Traceback (most recent call last):
        ...
    TypeError: object NoneType can't be used in 'await' expression

    On Python 3.14 and later:

    >>> asyncio.run(hold(None))
    Traceback (most recent call last):
        ...
    TypeError: 'NoneType' object can't be awaited
    """
    await thing


async def fetch(dish: str) -> str:
    """Fetch *dish*, which takes a while, and return it."""
    await asyncio.sleep(0.1)
    return dish


Cook = Callable[[str], Any]


def logged(function: Cook) -> Cook:
    """Return a function that says so and calls *function*.

    Predict: ``await logged(fetch)("melon")`` works as well as
    ``await fetch("melon")``.  For which of these three can
    `inspect.iscoroutinefunction` tell?

    >>> for function in (fetch, logged(fetch), lambda dish: fetch(dish)):
    ...     inspect.iscoroutinefunction(function)
    True
    False
    False

    It sees how a function is defined, with `async` or not, and that also
    through ``functools.partial``.  It does not see what comes back.  (Old code
    has `asyncio.iscoroutinefunction`, which Python 3.14 deprecates.)

    Needs Python 3.12.  `inspect.markcoroutinefunction` marks a function as a
    coroutine function.  Before, write the wrapper with `async` and `await`.

    >>> marked = inspect.markcoroutinefunction(logged(fetch))
    >>> inspect.iscoroutinefunction(marked)
    True
    """

    @functools.wraps(function)
    def wrapper(dish: str) -> Any:
        print("calling", function.__name__)
        return function(dish)

    return wrapper


async def result_of(function: Cook, dish: str) -> Any:
    """Call *function* with *dish*; return what came of it, awaited or not.

    So do not ask the function.  Call it, and ask what comes back:

    >>> asyncio.run(result_of(logged(fetch), "melon"))
    calling fetch
    'melon'
    >>> asyncio.run(result_of(str.upper, "melon"))
    'MELON'
    """
    result = function(dish)
    return await result if inspect.isawaitable(result) else result


async def main() -> None:
    """Call a coroutine function, one in disguise, and an ordinary one.

    When not: in your own code, where you know which kind it is.  Nor does it
    help with ordinary functions that block: those belong into a thread, as
    `asyncio_primer.threads` shows.

    Next: `asyncio_primer.tasks`, the awaitables that run by themselves.
    """
    for function in (fetch, logged(fetch), str.upper):
        print(await result_of(function, "melon"))


if __name__ == "__main__":
    asyncio.run(main())
