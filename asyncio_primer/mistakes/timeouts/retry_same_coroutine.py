"""Why does my second attempt fail at once?

Wrong::

    import asyncio

    async def fetch():
        await asyncio.sleep(60)

    async def retry(work):
        for attempt in (1, 2, 3):
            try:
                return await asyncio.wait_for(work, 1)
            except asyncio.TimeoutError:
                print("attempt", attempt, "timed out")

    async def main():
        await retry(fetch())

    asyncio.run(main())

It prints::

    attempt 1 timed out
    Traceback (most recent call last):
      ...
    RuntimeError: cannot reuse already awaited coroutine

``fetch()`` makes one coroutine, and a coroutine can be run once.  After the
first attempt it is used up, whether it returned or was cancelled.  Each
attempt needs a new one: hand over the function, and call it each time.

Right::

    import asyncio

    async def fetch():
        await asyncio.sleep(60)

    async def retry(work):
        for attempt in (1, 2, 3):
            try:
                return await asyncio.wait_for(work(), 1)
            except asyncio.TimeoutError:
                print("attempt", attempt, "timed out")

    async def main():
        await retry(fetch)

    asyncio.run(main())

It prints::

    attempt 1 timed out
    attempt 2 timed out
    attempt 3 timed out

Arguments go along with ``functools.partial(fetch, url)`` or ``lambda:
fetch(url)``.

Also asked: retry an async function; run a coroutine again after a timeout;
call the same coroutine twice; retry decorator for async; coroutine can only be
used once; reuse a coroutine object; second call of the coroutine raises;
tenacity or backoff with asyncio.

Next: `asyncio_primer.coroutines`, on what such a call makes.
"""
