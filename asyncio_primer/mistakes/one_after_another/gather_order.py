"""Does ``gather`` keep the order, and why does ``as_completed`` not?

Wrong::

    import asyncio

    async def fetch(name, seconds):
        await asyncio.sleep(seconds)
        return name

    async def main():
        wanted = ["red", "blue", "green"]
        work = [fetch("red", 3), fetch("blue", 1),
                fetch("green", 2)]
        pages = []
        for each in asyncio.as_completed(work):
            pages.append(await each)
        for name, page in zip(wanted, pages):
            print(name, "is", page)

    asyncio.run(main())

It prints::

    red is blue
    blue is green
    green is red

`asyncio.as_completed` hands over what is done first, first; that is what it is
for.  So its results cannot be matched with the inputs by their place.  (The
set ``done`` of `asyncio.wait` has no order at all.)

`asyncio.gather` returns its results in the order of its arguments, always,
whoever is done first.  And it takes no longer: both have everything after 3 s.

Right::

    import asyncio

    async def fetch(name, seconds):
        await asyncio.sleep(seconds)
        return name

    async def main():
        wanted = ["red", "blue", "green"]
        work = [fetch("red", 3), fetch("blue", 1),
                fetch("green", 2)]
        pages = await asyncio.gather(*work)
        for name, page in zip(wanted, pages):
            print(name, "is", page)

    asyncio.run(main())

It prints::

    red is red
    blue is blue
    green is green

It is the *results* that are in order.  What the tasks print or write while
they run comes in the order in which they get there, with ``gather`` too.

Also asked: results in wrong order; as_completed random order; keep order of
async results; do tasks finish in the order they were created; order of
execution with gather; asyncio.wait done set order; does gather return the
results in order, the same order as the coroutines; which result belongs to
which url.

Next: `asyncio_primer.arriving`, on results in the order in which they arrive.
"""
