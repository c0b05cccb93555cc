"""Why is ``async for`` no faster than a plain loop?

Wrong::

    import asyncio
    import time

    async def lights():
        for colour in ("red", "blue", "green"):
            yield colour

    async def paint(colour):
        await asyncio.sleep(1)

    async def main():
        started = time.monotonic()
        async for colour in lights():
            await paint(colour)
        passed = time.monotonic() - started
        print(f"{passed:.0f} s")

    asyncio.run(main())

It prints::

    3 s

``async for`` waits for each item *without stopping other tasks*; that is all
that the ``async`` says.  Its own turns come one after the other: red is
painted before blue is even asked for.  An asynchronous comprehension is the
same loop.

For turns that overlap, start a task in each, keep it, and wait for all behind
the loop.

Right::

    import asyncio
    import time

    async def lights():
        for colour in ("red", "blue", "green"):
            yield colour

    async def paint(colour):
        await asyncio.sleep(1)

    async def main():
        started = time.monotonic()
        tasks = []
        async for colour in lights():
            task = asyncio.create_task(paint(colour))
            tasks.append(task)
        await asyncio.gather(*tasks)
        passed = time.monotonic() - started
        print(f"{passed:.0f} s")

    asyncio.run(main())

It prints::

    1 s

Also asked: async for is not concurrent; async for runs sequentially; async
comprehension not parallel; what is the point of async for; process items of an
async generator at the same time; async for is slow; each iteration waits for
the previous one; handle messages in parallel while reading them; async for in
parallel.

Next: `asyncio_primer.iteration`, which measures both.
"""
