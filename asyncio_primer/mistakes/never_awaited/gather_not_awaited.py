"""Why can't I unpack or index what `asyncio.gather` gives me?

Wrong::

    import asyncio

    async def fetch(fruit):
        await asyncio.sleep(1)
        return fruit

    async def main():
        water, melon = asyncio.gather(
            fetch("water"), fetch("melon")
        )
        print(water, melon)

    asyncio.run(main())

It prints::

    _GatheringFuture exception was never retrieved
    future: <_GatheringFuture finished exception=CancelledError()>
    ...
    Traceback (most recent call last):
      ...
    RuntimeError: await wasn't used with future

Wrong, taking the first::

    import asyncio

    async def fetch(fruit):
        await asyncio.sleep(1)
        return fruit

    async def main():
        fruits = asyncio.gather(
            fetch("water"), fetch("melon")
        )
        print(fruits[0])

    asyncio.run(main())

It prints::

    Traceback (most recent call last):
      ...
    TypeError: '_GatheringFuture' object is not subscriptable
    ...

`asyncio.gather` is no coroutine function.  It makes the tasks at once and
returns a future, so nobody says "never awaited".  That future will have the
list of results when all tasks are done, and `await` waits for it.

Without it the program ends before the tasks have begun.  They are cancelled
then, which is what the other message tells of:
`asyncio_primer.mistakes.lost_tasks.gathering_future`.

Right::

    import asyncio

    async def fetch(fruit):
        await asyncio.sleep(1)
        return fruit

    async def main():
        water, melon = await asyncio.gather(
            fetch("water"), fetch("melon")
        )
        print(water, melon)

    asyncio.run(main())

It prints::

    water melon

Also asked: gather without await; gather returns a future not a list; get
results from gather; loop over gather results; gather does not wait; program
ends before gather finished; gather not finished and results empty; await is
missing before asyncio.gather; gather object has no attribute; forgot to await
gather; a, b = asyncio.gather fails.

Next: `asyncio_primer.gathering`, on what comes back, and in which order.
"""
