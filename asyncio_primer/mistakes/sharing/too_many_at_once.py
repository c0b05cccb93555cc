"""How do I limit how many requests run at the same time?

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

`asyncio.gather` makes a task of each, and all of them run.  Servers turn such
crowds away, and the system limits how many files and connections are open:
hence the four messages (not run here).  A semaphore lets a number of tasks in,
and the others wait for their turn.  All tasks are there from the start; that
is cheap.

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

That limits how many are in at once, not how many begin in a second: ten at
once, each done in a tenth of a second, are a hundred a second.

Right, for so many in a second: pause between them::

    import asyncio
    import time

    async def fetch(url):
        await asyncio.sleep(1)

    async def main():
        started = time.perf_counter()
        tasks = []
        for n in range(10):
            tasks.append(asyncio.create_task(fetch(n)))
            await asyncio.sleep(0.1)
        await asyncio.gather(*tasks)
        print(f"{time.perf_counter() - started:.0f} s")

    asyncio.run(main())

It prints::

    2 s

Also asked: limit concurrency, number of simultaneous or parallel requests,
tasks, connections, downloads; gather starts everything at once; run only 10 at
a time; batch or chunk gather; thousands of requests crash; server blocks me;
throttle; rate limit, rate limiter, requests per second or per minute, API
limit; max concurrent tasks; semaphore example; TaskGroup with a limit, with a
semaphore; too many connections to database.

Next: `asyncio_primer.semaphores`, and `asyncio_primer.workers` for more jobs
than fit into memory.
"""
