"""How do I limit how many of my gathered requests run at once?

Wrong::

    import asyncio

    open_now = 0

    async def fetch(number):
        global open_now
        open_now += 1
        if open_now > 1000:
            raise OSError(24, "Too many open files")
        await asyncio.sleep(0.1)
        open_now -= 1

    async def main():
        work = [fetch(number) for number in range(2000)]
        await asyncio.gather(*work)
        print("fetched", len(work))

    asyncio.run(main())

It prints::

    Traceback (most recent call last):
      ...
    OSError: [Errno 24] Too many open files

``gather()`` has no limit: it starts all of them in the same moment.  The loop
does not mind, but the other end does, or the operating system, which allows a
process about a thousand open files and sockets.  A semaphore lets in as many
as you say, and the others wait at its door.

Right::

    import asyncio

    open_now = 0

    async def fetch(number, limit):
        global open_now
        async with limit:
            open_now += 1
            if open_now > 1000:
                raise OSError(24, "Too many open files")
            await asyncio.sleep(0.1)
            open_now -= 1

    async def main():
        limit = asyncio.Semaphore(100)
        work = [fetch(n, limit) for n in range(2000)]
        await asyncio.gather(*work)
        print("fetched", len(work))

    asyncio.run(main())

It prints::

    fetched 2000

Hold it around as little as possible, the part that is scarce.  When even the
list of coroutines is too long, let a few workers take jobs from a queue.

Elsewhere (not run here)::

    ValueError: too many file descriptors in select()

Also asked: limit concurrency; maximum number of tasks at the same time; rate
limit, 429 Too Many Requests with aiohttp or httpx; run in batches or chunks of
ten; throttle; semaphore with gather; out of memory with a million tasks; pool
of coroutines; connection errors with many requests.

Next: `asyncio_primer.semaphores`, on who may come in.
"""
