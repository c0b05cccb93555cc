"""I set a timeout: why does it all take much longer?

Wrong::

    import asyncio
    import time

    async def fetch(page):
        await asyncio.sleep(1)
        return page

    async def main():
        started = time.perf_counter()
        try:
            for page in ("red", "blue", "green"):
                print(await asyncio.wait_for(
                    fetch(page), timeout=1.75))
        except asyncio.TimeoutError:
            print("too late")
        seconds = time.perf_counter() - started
        print(f"after {seconds:.0f} s")

    asyncio.run(main())

It prints::

    red
    blue
    green
    after 3 s

The limit was 1.75 seconds, but for each page.  Each was in time.  The same
happens with a timeout for each chunk that is read: whoever sends one byte now
and then is never too late.

Put the limit around the whole.

Right.  Needs Python 3.11::

    import asyncio
    import time

    async def fetch(page):
        await asyncio.sleep(1)
        return page

    async def main():
        started = time.perf_counter()
        try:
            async with asyncio.timeout(1.75):
                for page in ("red", "blue", "green"):
                    print(await fetch(page))
        except TimeoutError:
            print("too late")
        seconds = time.perf_counter() - started
        print(f"after {seconds:.0f} s")

    asyncio.run(main())

On Python 3.11 and later it prints::

    red
    too late
    after 2 s

Right, on every Python::

    import asyncio
    import time

    async def fetch(page):
        await asyncio.sleep(1)
        return page

    async def fetch_all():
        for page in ("red", "blue", "green"):
            print(await fetch(page))

    async def main():
        started = time.perf_counter()
        try:
            await asyncio.wait_for(fetch_all(), 1.75)
        except asyncio.TimeoutError:
            print("too late")
        seconds = time.perf_counter() - started
        print(f"after {seconds:.0f} s")

    asyncio.run(main())

It prints::

    red
    too late
    after 2 s

Also asked: total timeout for several requests; one timeout for a loop; overall
deadline; timeout is per request and not for everything; read with timeout in a
loop never times out; slow client keeps the connection; limit the time of a
whole block; aiohttp ClientTimeout total versus sock_read.

Next: `asyncio_primer.deadlines`, for awaits that share one limit.
"""
