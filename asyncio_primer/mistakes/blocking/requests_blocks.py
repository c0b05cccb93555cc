"""Why is ``requests`` inside ``gather`` no faster?

Wrong::

    import asyncio
    import time

    def get(url):  # as requests.get: it blocks
        time.sleep(1)
        return f"page of {url}"

    async def fetch(url):
        print("asking for", url)
        return get(url)

    async def main():
        started = time.perf_counter()
        await asyncio.gather(
            fetch("/red"), fetch("/blue"))
        took = time.perf_counter() - started
        print(f"{took:.0f} s")

    asyncio.run(main())

It prints::

    asking for /red
    asking for /blue
    2 s

``requests.get`` waits for the answer in its own way, which asyncio cannot see.
Until it returns, it keeps the thread that all tasks share, so the second
request is not even sent.  The same goes for urllib, boto3, pymongo, psycopg2,
``smtplib``, Selenium, and for every library whose functions are not awaited.

Call it in a thread: the loop stays free, and the requests overlap.  Pass the
function and its arguments, without calling it.

Right, in threads.  Needs Python 3.9::

    import asyncio
    import time

    def get(url):  # as requests.get: it blocks
        time.sleep(1)
        return f"page of {url}"

    async def fetch(url):
        print("asking for", url)
        return await asyncio.to_thread(get, url)

    async def main():
        started = time.perf_counter()
        await asyncio.gather(
            fetch("/red"), fetch("/blue"))
        took = time.perf_counter() - started
        print(f"{took:.0f} s")

    asyncio.run(main())

On Python 3.9 and later it prints::

    asking for /red
    asking for /blue
    1 s

Right, on every Python::

    import asyncio
    import time

    def get(url):  # as requests.get: it blocks
        time.sleep(1)
        return f"page of {url}"

    async def fetch(url):
        print("asking for", url)
        loop = asyncio.get_running_loop()
        return await loop.run_in_executor(
            None, get, url)

    async def main():
        started = time.perf_counter()
        await asyncio.gather(
            fetch("/red"), fetch("/blue"))
        took = time.perf_counter() - started
        print(f"{took:.0f} s")

    asyncio.run(main())

It prints::

    asking for /red
    asking for /blue
    1 s

For thousands of requests take a client made for asyncio (aiohttp, or httpx's
``AsyncClient``): it needs no thread for each request that waits.

Also asked: requests with asyncio is slow; await requests.get; how to make
requests asynchronous; urllib or boto3 blocks the event loop; run blocking
library in async code; download many pages at once; SQLAlchemy session in async
function; discord bot freezes during an API call; aiohttp vs requests; requests
or aiohttp or httpx; ten requests take ten times as long; psycopg2 blocks
asyncio; database query (MySQL, SQLite) blocks my async app.

Next: `asyncio_primer.threads`, on blocking calls in a thread.
"""
