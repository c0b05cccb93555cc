"""Can I loop over a queue with ``for`` or ``async for``?

Wrong::

    import asyncio

    async def main():
        queue = asyncio.Queue()
        queue.put_nowait("fruit")
        try:
            for item in queue:
                print(item)
        except TypeError as error:
            print(f"TypeError: {error}")
        async for item in queue:
            print(item)

    asyncio.run(main())

It prints::

    TypeError: 'Queue' object is not iterable
    Traceback (most recent call last):
      ...
    TypeError: 'async for' requires an object with __aiter__ method, got Queue

A queue is neither iterable nor asynchronously iterable, for it cannot know
where the loop should end.  Say it yourself: here with a last item ``None``.

Right::

    import asyncio

    async def main():
        queue = asyncio.Queue()
        queue.put_nowait("fruit")
        queue.put_nowait(None)
        while True:
            item = await queue.get()
            if item is None:
                break
            print(item)

    asyncio.run(main())

It prints::

    fruit

Right, if you like the loop: four lines that can be kept::

    import asyncio

    async def items(queue):
        item = await queue.get()
        while item is not None:
            yield item
            item = await queue.get()

    async def main():
        queue = asyncio.Queue()
        queue.put_nowait("fruit")
        queue.put_nowait(None)
        async for item in items(queue):
            print(item)

    asyncio.run(main())

It prints::

    fruit

To take what is there right now, and wait for nothing: ``while not
queue.empty(): items.append(queue.get_nowait())``.

Also asked: iterate asyncio queue; convert a queue to a list; get all items of
a queue; drain, empty or clear a queue; async iterator from a queue; queue to
async generator; for item in queue.

Next: `asyncio_primer.iteration`, on what ``async for`` asks for.
"""
