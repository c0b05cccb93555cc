"""I made a list of coroutines, so why is none of them run?

Wrong::

    import asyncio

    async def paint(colour):
        await asyncio.sleep(1)
        print(colour, "is painted")

    async def main():
        jobs = []
        for colour in ("red", "blue", "green"):
            jobs.append(paint(colour))
        print("all painted")

    asyncio.run(main())

It prints::

    all painted
    .../asyncio/events.py:...: RuntimeWarning: coroutine 'paint' was never awaited
      ...
    RuntimeWarning: Enable tracemalloc to get the object allocation traceback

The loop calls ``paint`` three times, which makes three coroutines, and keeps
them.  Nobody runs them.  (`map` and a comprehension make such a list too.)
There is one warning for three coroutines: all are thrown away at the same
place, and Python says the same thing of the same place once.

Hand them to `asyncio.gather`, which runs them together and waits for all.  The
star takes them out of the list.

Right::

    import asyncio

    async def paint(colour):
        await asyncio.sleep(1)
        print(colour, "is painted")

    async def main():
        jobs = []
        for colour in ("red", "blue", "green"):
            jobs.append(paint(colour))
        await asyncio.gather(*jobs)
        print("all painted")

    asyncio.run(main())

It prints::

    red is painted
    blue is painted
    green is painted
    all painted

Also asked: list comprehension with async function gives coroutine objects;
append async calls to a list and run them; how to run many coroutines from a
list at the same time; list of coroutine objects; map async function over urls;
tasks list never executes; loop over coroutines in parallel; run a list of
async functions concurrently; dict of coroutines; only one warning but many
missing.

Next: `asyncio_primer.gathering`, on running many and waiting for all.
"""
