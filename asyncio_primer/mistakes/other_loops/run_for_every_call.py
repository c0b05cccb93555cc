"""Can I call asyncio.run() for every little thing?

Wrong::

    import asyncio
    import time

    async def fetch(fruit):
        await asyncio.sleep(1)
        return fruit

    started = time.perf_counter()
    for fruit in "melon", "water", "apple":
        print(asyncio.run(fetch(fruit)))
    seconds = time.perf_counter() - started
    print(f"{seconds:.0f} s")

It prints::

    melon
    water
    apple
    3 s

It works, and it is as slow as without asyncio.  Each `asyncio.run` makes a
loop, waits until its one coroutine is done, cancels what that has left, and
closes the loop.  Nothing overlaps, for only what shares a loop can; and
nothing that belongs to a loop lives on: no connection, no task in the
background.

Right::

    import asyncio
    import time

    async def fetch(fruit):
        await asyncio.sleep(1)
        return fruit

    async def main():
        print(*await asyncio.gather(
            *map(fetch, ["melon", "water", "apple"])
        ))

    started = time.perf_counter()
    asyncio.run(main())
    seconds = time.perf_counter() - started
    print(f"{seconds:.0f} s")

It prints::

    melon water apple
    1 s

Also asked: asyncio.run in a loop is slow; async is not faster than normal
code; call asyncio.run several times; background task stops after asyncio.run
returns; one asyncio.run or many; asyncio.run inside a flask view or a celery
task; overhead of starting a loop; asyncio.run multiple times, or more than
once; asyncio.run in a for loop.

Next: `asyncio_primer.asynchronous`, on the same work together.
"""
