"""Forty lines of Python make an event loop.

`asyncio_primer.scheduler` has a queue for those who are ready, and a heap for
those who sleep.  Add coroutines, and tasks that wait for one another: done.

Run it:  python -m asyncio_primer.event_loop
"""

import asyncio
import time
import types
from collections import deque
from heapq import heappop, heappush
from itertools import count
from typing import Any, Coroutine, Deque, Generator, List, Tuple


@types.coroutine
def sleep(seconds: float) -> Generator[float, None, None]:
    """Pause for a number of *seconds*.

    A coroutine has no ``yield``, so where does it pause?  In a generator at
    the bottom of its chain, which `types.coroutine` makes awaitable.  What the
    generator yields comes out at the top, from ``send``.
    """
    yield seconds


async def paint(colour: str, seconds: float) -> str:
    """Print *colour* when *seconds* have passed, and return it.

    >>> paint("red", 1).send(None)
    1
    """
    await sleep(seconds)
    print(colour)
    return colour


class Task:
    """A *coroutine* at work, its result, and who waits for that."""

    def __init__(self, coroutine: Coroutine[Any, None, Any]) -> None:
        self.coroutine = coroutine
        self.done = False
        self.result: Any = None
        self.waiting: List[Task] = []

    def __await__(self) -> Generator["Task", None, Any]:
        if not self.done:
            yield self  # await calls this; the loop's send gets the task
        return self.result


class Loop:
    """A queue of tasks that are ready, and a heap of tasks that sleep.

    To ``run`` is to go round: sleep if nobody is ready, move those who are due
    from the heap to the queue, then let everybody in the queue take a step.
    """

    def __init__(self) -> None:
        self.ready: Deque[Task] = deque()
        self.asleep: List[Tuple[float, int, Task]] = []
        self.number = count()  # decides between two that are due at once

    def create_task(self, coroutine: Coroutine[Any, None, Any]) -> Task:
        """Have *coroutine* run as a task, and return that."""
        self.ready.append(Task(coroutine))
        return self.ready[-1]

    def step(self, task: Task) -> None:
        """Run *task* up to its next pause, and note what it waits for."""
        try:
            wanted = task.coroutine.send(None)
        except StopIteration as stop:
            task.done, task.result = True, stop.value
            self.ready.extend(task.waiting)
        else:
            if isinstance(wanted, Task):
                wanted.waiting.append(task)
            else:
                when = time.monotonic() + wanted
                heappush(self.asleep, (when, next(self.number), task))

    def run(self, coroutine: Coroutine[Any, None, Any]) -> Any:
        """Go round until *coroutine* returns, and return its result."""
        main = self.create_task(coroutine)
        while not main.done:
            if not self.ready:
                time.sleep(max(0, self.asleep[0][0] - time.monotonic()))
            while self.asleep and self.asleep[0][0] <= time.monotonic():
                self.ready.append(heappop(self.asleep)[-1])
            for _ in range(len(self.ready)):
                self.step(self.ready.popleft())
        return main.result


async def together(loop: Loop) -> None:
    """Make two tasks of *loop*, await both, and say how long it took."""
    started = time.monotonic()
    red = loop.create_task(paint("red", 2))
    blue = loop.create_task(paint("blue", 1))
    print(await red, await blue, f"{time.monotonic() - started:.0f} s")


def main() -> None:
    """Run two tasks on the loop, at the same time.

    >>> main()
    blue
    red
    red blue 2 s
    """
    loop = Loop()
    loop.run(together(loop))


def elsewhere() -> str:
    """Run `paint` on asyncio's loop, and return what comes of it.

    Predict: what will asyncio's loop say to what our `sleep` yields?

    >>> elsewhere()
    'RuntimeError: Task got bad yield: 1'

    `async` and `await` are Python's own.  What is yielded at the bottom is a
    matter between `sleep` and its loop: ours understands seconds and tasks,
    asyncio's *futures*.  Inside it has a queue and a heap as ours has:

    >>> loop = asyncio.new_event_loop()
    >>> handles = loop.call_soon(print), loop.call_later(60, print)
    >>> len(loop._ready), len(loop._scheduled)
    (1, 1)
    >>> loop.close()

    When not: in earnest.  Here the first error ends it all; asyncio's loop
    hands it to whoever awaits the task, and can cancel tasks.

    Next: `asyncio_primer.readiness`: how can a loop that sleeps hear a socket?
    """
    try:
        return asyncio.run(paint("green", 1))
    except RuntimeError as error:
        return f"RuntimeError: {error}"


if __name__ == "__main__":
    main()
    print("elsewhere:", elsewhere())
