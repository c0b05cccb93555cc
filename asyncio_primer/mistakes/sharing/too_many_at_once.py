"""How do I keep ``gather`` from starting everything at once?

Wrong::

    import asyncio

    running = most = 0

    async def fetch(url):
        global running, most
        running += 1
        most = max(most, running)
        await asyncio.sleep(0.1)
        running -= 1

    async def main():
        fetches = [fetch(n) for n in range(100)]
        await asyncio.gather(*fetches)
        print(f"{most} at once")

    asyncio.run(main())

It prints::

    100 at once

Elsewhere::

    OSError: [Errno 24] Too many open files
    aiohttp.client_exceptions.ServerDisconnectedError: Server disconnected
    ValueError: too many file descriptors in select()
    429 Too Many Requests

These four are what real programs meet; they were not run here.
`asyncio.gather` makes a task of each, and all of them run.  Servers turn such
crowds away, and the system limits how many files and connections are open.  A
semaphore lets a number of tasks in, and the others wait for their turn.  All
tasks are there from the start; that is cheap.

Right::

    import asyncio

    running = most = 0

    async def fetch(url, limit):
        global running, most
        async with limit:
            running += 1
            most = max(most, running)
            await asyncio.sleep(0.1)
            running -= 1

    async def main():
        limit = asyncio.Semaphore(10)
        fetches = [fetch(n, limit) for n in range(100)]
        await asyncio.gather(*fetches)
        print(f"{most} at once")

    asyncio.run(main())

It prints::

    10 at once

It limits how many are in at once, not how many begin in a second: ten at once,
each done in a tenth of a second, are a hundred a second.

Also asked: limit concurrency, number of simultaneous or parallel requests,
tasks, connections, downloads; run only 10 at a time; batch or chunk gather;
thousands of requests crash; throttle; rate limit; pool of coroutines; max
concurrent tasks; TaskGroup with a limit; too many connections to database.

Next: `asyncio_primer.semaphores`, and `asyncio_primer.workers` for more jobs
than fit into memory.
"""
