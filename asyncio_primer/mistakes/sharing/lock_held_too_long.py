"""Why is my concurrent program as slow as a loop since I added a lock?

Wrong::

    import asyncio
    import time

    async def fetch(url, lock, results):
        async with lock:
            await asyncio.sleep(1)
            results.append(url)

    async def main():
        started = time.perf_counter()
        lock, results = asyncio.Lock(), []
        work = [fetch(u, lock, results) for u in "abc"]
        await asyncio.gather(*work)
        print(results)
        print(f"{time.perf_counter() - started:.0f} s")

    asyncio.run(main())

It prints::

    ['a', 'b', 'c']
    3 s

Whatever is inside of ``async with lock:`` happens one after another, the
waiting too.  Hold a lock for the change, not for the wait before it.

Right::

    import asyncio
    import time

    async def fetch(url, results):
        await asyncio.sleep(1)
        results.append(url)

    async def main():
        started = time.perf_counter()
        results = []
        work = [fetch(u, results) for u in "abc"]
        await asyncio.gather(*work)
        print(results)
        print(f"{time.perf_counter() - started:.0f} s")

    asyncio.run(main())

It prints::

    ['a', 'b', 'c']
    1 s

Here no lock is left: ``results.append`` awaits nothing, so nobody else runs in
its middle (`asyncio_primer.mistakes.sharing.lost_update`).  Where one is
needed, take one for each thing that is guarded rather than one for all.

Also asked: asyncio.gather runs sequentially, one at a time; requests are not
parallel any more; lock makes everything slow; throughput drops; Semaphore(1);
one lock for all users; a lock per key, per user; bottleneck.

Next: `asyncio_primer.locks`, on what a lock costs.
"""
