"""How do I get each result, or show progress, while the others still run?

Wrong::

    import asyncio

    async def fetch(name, seconds):
        await asyncio.sleep(seconds)
        print("got", name)
        return name

    async def main():
        pages = await asyncio.gather(
            fetch("red", 2), fetch("blue", 1))
        for number, page in enumerate(pages, 1):
            print(f"{number} of 2:", page)

    asyncio.run(main())

It prints::

    got blue
    got red
    1 of 2: red
    2 of 2: blue

``gather`` gives you nothing before the last one is done.
`asyncio.as_completed` makes a loop of the waiting: each round takes the next
result, in the order in which they come.  Mind the ``await`` in the loop.

Right::

    import asyncio

    async def fetch(name, seconds):
        await asyncio.sleep(seconds)
        print("got", name)
        return name

    async def main():
        work = [fetch("red", 2), fetch("blue", 1)]
        number = 0
        for each in asyncio.as_completed(work):
            page = await each
            number += 1
            print(f"{number} of 2:", page)

    asyncio.run(main())

It prints::

    got blue
    1 of 2: blue
    got red
    2 of 2: red

What is to be done with each result can also simply stand at the end of
``fetch``; then ``gather`` is enough.  For a bar, wrap the loop (not run here):
``for each in tqdm(asyncio.as_completed(work), total=len(work)):``.

Also asked: progress bar with gather; tqdm and asyncio; handle responses as
they arrive; don't wait for the slowest; how many tasks are done so far; stream
results; gather without waiting for all; callback when each task finishes;
process results immediately; show progress while downloading; print each result
as soon as it is available; as_completed example.

Next: `asyncio_primer.arriving`, on results one by one.
"""
