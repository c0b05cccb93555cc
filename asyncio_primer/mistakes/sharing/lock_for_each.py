"""Why does my lock or semaphore limit nothing?

Wrong::

    import asyncio
    import time

    async def fetch(url):
        limit = asyncio.Semaphore(2)
        async with limit:
            await asyncio.sleep(1)

    async def main():
        started = time.perf_counter()
        fetches = [fetch(url) for url in "abcd"]
        await asyncio.gather(*fetches)
        print(f"{time.perf_counter() - started:.0f} s")

    asyncio.run(main())

It prints::

    1 s

Four fetches, two at a time, should take 2 s.  But each call makes a semaphore
of its own, and is alone in front of it.  A semaphore, or a lock, holds up only
those who share it: make one, and hand it to all.

Right::

    import asyncio
    import time

    async def fetch(url, limit):
        async with limit:
            await asyncio.sleep(1)

    async def main():
        started = time.perf_counter()
        limit = asyncio.Semaphore(2)
        fetches = [fetch(url, limit) for url in "abcd"]
        await asyncio.gather(*fetches)
        print(f"{time.perf_counter() - started:.0f} s")

    asyncio.run(main())

It prints::

    2 s

Why not one at the top of the module?  On Python 3.10 and later that is fine.
Before, it belonged to the event loop that was current when it was made:
`asyncio_primer.mistakes.other_loops.made_before_the_loop`.

Also asked: semaphore does not work, is ignored, has no effect; still too many
at the same time although I use a Semaphore; lock does not protect, everybody
gets in; where do I create the lock; one lock per request or shared; aiohttp
limit still exceeded.

Next: `asyncio_primer.semaphores`, on how many are in at once.
"""
