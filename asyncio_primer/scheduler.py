"""A scheduler is a queue and a while loop.

How can one thread run several things by turns?  You need neither asyncio nor
`async` for that, only things that can pause.  A generator pauses at its
``yield``, keeps its variables, and goes on when somebody says `next`.

Run it:  python -m asyncio_primer.scheduler
"""

import time
from collections import deque
from heapq import heappop, heappush
from typing import Iterator, List, Tuple


def count(colour: str, number: int) -> Iterator[None]:
    """Count in *colour* up to *number*, and pause after each step."""
    for step in range(1, number + 1):
        print(colour, step)
        yield


def take_turns(*counters: Iterator[None]) -> None:
    """Run all *counters* by turns until each has come to its end.

    Predict: red counts to two, blue to one, green to two.  In which order?

    >>> take_turns(count("red", 2), count("blue", 1), count("green", 2))
    red 1
    blue 1
    green 1
    red 2
    green 2

    Whoever is first in the queue runs up to its next pause, and goes to the
    end of the queue; who has come to its end, leaves.  An event loop has such
    a queue, which is why the tasks of `asyncio_primer.cooperation` took turns.
    """
    queue = deque(counters)
    while queue:
        first = queue.popleft()
        try:
            next(first)
        except StopIteration:
            continue
        queue.append(first)


def blink(colour: str, seconds: float) -> Iterator[float]:
    """Switch *colour* on, and off when *seconds* have passed.

    A pause can say something: what is yielded is handed to whoever resumed the
    generator.  Here it says how long the pause should be.

    >>> next(blink("red", 2))
    red on
    2
    """
    print(colour, "on")
    yield seconds
    print(colour, "off")


def wait_together(*lights: Iterator[float]) -> None:
    """Run all *lights*, each of which yields the seconds until its next turn.

    Now the queue is sorted by the time at which each wants to go on.  A *heap*
    is a list that has its smallest item in front: `heapq` keeps it so.  The
    scheduler sleeps until the first of them is due.

    Predict: `time.sleep` stops everybody, as you know.  How long do two
    seconds of red and one of blue take, then?

    >>> started = time.monotonic()
    >>> wait_together(blink("red", 2), blink("blue", 1))
    red on
    blue on
    blue off
    red off
    >>> round(time.monotonic() - started)
    2

    No harm is done in stopping everybody while nobody has anything to do.  A
    light that called `time.sleep` itself would hold up the other one.
    """
    heap: List[Tuple[float, int, Iterator[float]]] = []
    for place, light in enumerate(lights):  # place decides between equals
        heappush(heap, (time.monotonic(), place, light))
    while heap:
        when, place, light = heappop(heap)
        time.sleep(max(0, when - time.monotonic()))
        seconds = next(light, None)
        if seconds is not None:
            heappush(heap, (time.monotonic() + seconds, place, light))


def main() -> None:
    """Run both schedulers.

    When not: a real program takes asyncio's, which has the same queue and the
    same heap.  This one is for looking inside.

    Next: `asyncio_primer.event_loop` adds `await` and tasks, which makes an
    event loop.
    """
    take_turns(count("red", 2), count("blue", 1), count("green", 2))
    wait_together(blink("red", 2), blink("blue", 1))


if __name__ == "__main__":
    main()
