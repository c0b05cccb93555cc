"""Why does my PriorityQueue compare the items instead of the priorities?

Wrong::

    import asyncio

    async def main():
        queue = asyncio.PriorityQueue()
        for colour in "red", "blue":
            await queue.put((1, {"paint": colour}))
        print(await queue.get())

    asyncio.run(main())

It prints::

    Traceback (most recent call last):
      ...
    TypeError: '<' not supported between instances of 'dict' and 'dict'

The queue compares whole items, and these are tuples: if the first parts are
equal, Python compares the second ones, and dicts have no order.  It works
until two priorities are equal, which may take weeks.  And where the second
parts can be compared, equal priorities come out by alphabet, not in the order
in which they were put.

A counter between the two makes all items differ, and keeps that order.

Right::

    import asyncio
    import itertools

    number = itertools.count()

    async def main():
        queue = asyncio.PriorityQueue()
        for colour in "red", "blue":
            job = 1, next(number), {"paint": colour}
            await queue.put(job)
        print(await queue.get())

    asyncio.run(main())

It prints::

    (1, 0, {'paint': 'red'})

Also asked: priority queue of objects, dicts, tasks, functions; PriorityQueue
with equal or same priority; not supported between instances; smaller number
first or highest first; order in priority queue is wrong; dataclass in
PriorityQueue; FIFO with priority; heapq.

Next: `asyncio_primer.priorities`, on ties and other orders.
"""
