"""Why does my loop with ``await`` do one item at a time, not all at once?

Wrong::

    import asyncio
    import time

    async def fetch(url):
        await asyncio.sleep(1)
        return f"page of {url}"

    async def main():
        started = time.perf_counter()
        pages = []
        for url in ["/red", "/blue", "/green"]:
            pages.append(await fetch(url))
        print(pages)
        took = time.perf_counter() - started
        print(f"{took:.0f} s")

    asyncio.run(main())

It prints::

    ['page of /red', 'page of /blue', 'page of /green']
    3 s

The loop's next round begins when this round's ``await`` is over: one second,
and one more, and one more.  The same loop on one line is no different:
``[await fetch(url) for url in urls]`` also takes three seconds.

Make the coroutines without awaiting them, and hand all of them to
`asyncio.gather`.  The star takes the list apart.

Right::

    import asyncio
    import time

    async def fetch(url):
        await asyncio.sleep(1)
        return f"page of {url}"

    async def main():
        started = time.perf_counter()
        pages = await asyncio.gather(*[
            fetch(url)
            for url in ["/red", "/blue", "/green"]])
        print(pages)
        took = time.perf_counter() - started
        print(f"{took:.0f} s")

    asyncio.run(main())

It prints::

    ['page of /red', 'page of /blue', 'page of /green']
    1 s

Three are fine at once; three thousand may be too many for whoever answers:
`asyncio_primer.mistakes.sharing.too_many_at_once`.

Also asked: async list comprehension is sequential; for loop over urls is slow
with async; how to make a for loop run in parallel; await inside for loop
blocks; run the same coroutine for every item of a list concurrently; [await
f(x) for x in xs] takes the sum of the times; asyncio in a for loop is not
faster; download many pages with aiohttp at the same time.

Next: `asyncio_primer.gathering`, on what happens when one of them fails.
"""
