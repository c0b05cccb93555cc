"""A program that hangs can be asked where each of its tasks waits.

A program that fails prints a traceback.  One that hangs prints nothing: each
of its tasks waits, and what waits is not being called by anything.  But the
loop knows its tasks, and each task its coroutine, which stands at an `await`.

Run it:  python -m asyncio_primer.introspection
"""

import asyncio
import signal
import sys
from typing import Any, Awaitable, Callable, List


async def melon(ripe: asyncio.Event) -> str:
    """Return a melon as soon as it is *ripe*."""
    await ripe.wait()
    return "melon"


async def salad(ripe: asyncio.Event) -> str:
    """Make a salad of a *ripe* melon."""
    return "salad of " + await melon(ripe)


async def eat(dish: Awaitable[str]) -> None:
    """Wait for *dish*."""
    await dish


async def hang(look: Callable[[], None]) -> None:
    """Let red make a salad and blue wait for it; *look* while both hang."""
    ripe = asyncio.Event()
    red = asyncio.create_task(salad(ripe), name="red")
    blue = asyncio.create_task(eat(red), name="blue")
    await asyncio.sleep(0.1)
    look()
    ripe.set()
    await blue


def others() -> List["asyncio.Task[Any]"]:
    """Return the tasks of the running loop but this one, ordered by name.

    `asyncio.all_tasks` returns a set of those that are not done.  Here names
    pay off: without them these two would be Task-2 and Task-3.
    """
    tasks = asyncio.all_tasks() - {asyncio.current_task()}
    return sorted(tasks, key=lambda task: task.get_name())


def stacks() -> None:
    """Print what is on the stack of each of the others.

    Predict: red waits in ``Event.wait``, which `melon` awaits, which `salad`
    awaits.  Which of them are on the stack that `asyncio.Task.get_stack`
    returns?

    >>> asyncio.run(hang(stacks))
    blue ['eat']
    red ['salad']

    One, the outermost; of a task that waits it never returns more.
    """
    for task in others():
        frames = task.get_stack()
        print(task.get_name(), [frame.f_code.co_name for frame in frames])


def lines() -> None:
    """Print the line at which each of the others stands.

    `asyncio.Task.print_stack` shows the same one frame, set like a traceback:

    >>> asyncio.run(hang(lines))  # doctest: +ELLIPSIS
    Stack for <Task pending name='blue' ... (most recent call last):
      File "...introspection.py", line ..., in eat
        await dish
    Stack for <Task pending name='red' ... (most recent call last):
      File "...introspection.py", line ..., in salad
        return "salad of " + await melon(ripe)

    So red waits for a melon.  But what does the melon wait for?
    """
    for task in others():
        task.print_stack(file=sys.stdout)


def dump() -> None:
    """Print the whole chain of each of the others.

    Each coroutine knows which one it awaits.  Follow ``cr_await`` to the end:

    >>> asyncio.run(hang(dump))
    blue: eat
    red: salad > melon > Event.wait

    The melon waits for somebody to set an event.
    """
    for task in others():
        chain: List[str] = []
        inner: Any = task.get_coro()
        while hasattr(inner, "cr_await"):
            chain.append(inner.__qualname__)
            inner = inner.cr_await
        print(f"{task.get_name()}: {' > '.join(chain)}")


def on_request() -> None:
    """Have a signal call `dump`, and send that signal to this process.

    Who calls it in a service that hangs?  A signal handler does, whenever you
    type ``kill -USR1`` and the number of the process.  (Set it when the
    service starts: without a handler that signal ends a process.)

    >>> asyncio.run(hang(on_request))
    blue: eat
    red: salad > melon > Event.wait

    (Windows has no SIGUSR1.  The standard library's ``faulthandler`` can be
    asked in this way, too.  It knows threads, and no tasks: it shows the line
    that keeps the turn, but of a loop that waits only that it waits.)

    When not: for a failure.  A task that failed has its exception, with a
    traceback that names the whole chain.

    Next: `asyncio_primer.callgraphs`, on who waits for whom, and on programs
    that nobody prepared for the question.
    """
    before = signal.signal(signal.SIGUSR1, lambda *_: dump())
    signal.raise_signal(signal.SIGUSR1)
    signal.signal(signal.SIGUSR1, before)


if __name__ == "__main__":
    asyncio.run(hang(stacks))
    asyncio.run(hang(dump))
