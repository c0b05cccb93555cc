"""A priority alone does not put items in order.

There are three kinds of queue.  They differ in which item comes out next.

Run it:  python -m asyncio_primer.priorities
"""

import asyncio
import itertools
from typing import Any, Iterable, List, Type

numbers = itertools.count()  # one for the whole program


async def through(kind: "Type[asyncio.Queue[Any]]", items: Any) -> List[Any]:
    """Put *items* into a queue of *kind*; return them as they come out.

    First in, first out, as people queue:

    >>> colours = ["green", "red", "blue"]
    >>> asyncio.run(through(asyncio.Queue, colours))
    ['green', 'red', 'blue']

    Last in, first out, as plates are stacked:

    >>> asyncio.run(through(asyncio.LifoQueue, colours))
    ['blue', 'red', 'green']

    And the least first, whatever ``<`` says that is:

    >>> asyncio.run(through(asyncio.PriorityQueue, colours))
    ['blue', 'green', 'red']

    So an order with a priority is a tuple, for tuples are compared by their
    first elements.  The *lower* number is more urgent:

    >>> orders = [(2, "melon"), (1, "water")]
    >>> asyncio.run(through(asyncio.PriorityQueue, orders))
    [(1, 'water'), (2, 'melon')]

    Predict: both of these have the same priority.  Which comes out first?

    >>> orders = [(1, "water"), (1, "melon")]
    >>> asyncio.run(through(asyncio.PriorityQueue, orders))
    [(1, 'melon'), (1, 'water')]

    The melon, though it was put in last: where the first elements are equal,
    tuples are compared by their second, and "melon" is less than "water".  If
    those cannot be compared, it even fails:

    >>> orders = [(1, {"dish": "water"}), (1, {"dish": "melon"})]
    >>> asyncio.run(through(asyncio.PriorityQueue, orders))
    Traceback (most recent call last):
        ...
    TypeError: '<' not supported between instances of 'dict' and 'dict'

    Such a program works until two orders are equally urgent for the first
    time, which may be long after its tests.
    """
    queue = kind()
    for item in items:
        queue.put_nowait(item)
    return [queue.get_nowait() for _ in range(queue.qsize())]


def numbered(priority: int, dishes: Iterable[Any]) -> List[Any]:
    """Make an order of *priority* of each of *dishes*; return them numbered.

    The cure is a number that no two items share, behind the priority.  Ties
    then come out in the order of their numbers, and a comparison never gets
    as far as the dish:

    >>> orders = numbered(1, [{"dish": "water"}, {"dish": "melon"}])
    >>> out = asyncio.run(through(asyncio.PriorityQueue, orders))
    >>> [dish for _, _, dish in out]
    [{'dish': 'water'}, {'dish': 'melon'}]
    """
    return [(priority, next(numbers), dish) for dish in dishes]


async def order(queue: "asyncio.Queue[Any]", priority: int, dish: str) -> None:
    """Put *dish* into *queue* with its *priority*, when there is room."""
    await queue.put((priority, dish))


async def main() -> None:
    """Order three dishes through a priority queue with room for one.

    Does an urgent item overtake all others?

    Predict: the fruit is the most urgent.  When is it served?

    >>> asyncio.run(main())
    (3, 'melon')
    (2, 'water')
    (1, 'fruit')

    Last.  It overtakes only what is in the queue.  There was room for one
    order, so the others waited in `asyncio.Queue.put`, and whoever waits there
    is let in in turn, urgent or not.  Nor does an urgent item interrupt
    one that somebody already got.

    When not: if there are two or three priorities, a plain queue for each is
    simpler, and needs no counter.

    Next: `asyncio_primer.workers`, where several tasks share one queue.
    """
    queue: asyncio.PriorityQueue[Any] = asyncio.PriorityQueue(maxsize=1)
    orders = [(3, "melon"), (2, "water"), (1, "fruit")]
    tasks = [asyncio.create_task(order(queue, *each)) for each in orders]
    for _ in orders:
        print(await queue.get())
    await asyncio.gather(*tasks)


if __name__ == "__main__":
    asyncio.run(main())
