"""Why can't I close an async generator from another task?

Wrong::

    import asyncio

    async def fruits():
        for fruit in ("water", "melon"):
            await asyncio.sleep(2)
            yield fruit

    async def show(items):
        async for fruit in items:
            print(fruit)

    async def main():
        items = fruits()
        task = asyncio.create_task(show(items))
        await asyncio.sleep(1)
        await items.aclose()

    asyncio.run(main())

It prints::

    Traceback (most recent call last):
      ...
    RuntimeError: aclose(): asynchronous generator is already running

To close a generator is to resume it with `GeneratorExit` at the ``yield``
where it is paused.  This one is not paused at a ``yield``.  It runs for the
other task, suspended in its `await`, and is nobody else's until it yields.

Cancel the task that uses it, and wait for that.  The cancellation is raised in
that very `await`, and ends the generator, with its ``finally`` blocks, on its
way.

Right::

    import asyncio

    async def fruits():
        for fruit in ("water", "melon"):
            await asyncio.sleep(2)
            yield fruit

    async def show(items):
        async for fruit in items:
            print(fruit)

    async def main():
        items = fruits()
        task = asyncio.create_task(show(items))
        await asyncio.sleep(1)
        task.cancel()
        await asyncio.wait([task])
        print("closed")

    asyncio.run(main())

It prints::

    closed

Also asked: stop an async generator from outside; aclose from another task;
cancel an async for loop; end an infinite async generator; shut down a stream
or subscription while it waits; athrow() or asend() already running; close a
websocket message loop; how to break out of async for from elsewhere.

Next: `asyncio_primer.cancellation`, on what cancelling does.
"""
