"""Why does my retry helper never really try again?

Wrong::

    import asyncio

    async def fetch(url):
        raise ConnectionError(url)

    async def retry(coroutine):
        for attempt in range(1, 4):
            try:
                return await coroutine
            except ConnectionError:
                print("attempt", attempt, "failed")

    asyncio.run(retry(fetch("/menu")))

It prints::

    attempt 1 failed
    Traceback (most recent call last):
      ...
    RuntimeError: cannot reuse already awaited coroutine

``fetch("/menu")`` makes one coroutine, and a coroutine runs once, also if it
ends in an error.  The second attempt awaits the same one, used up.

Hand over the function and its arguments, so that each attempt can call it
anew.

Right::

    import asyncio

    async def fetch(url):
        raise ConnectionError(url)

    async def retry(function, *arguments):
        for attempt in range(1, 4):
            try:
                return await function(*arguments)
            except ConnectionError:
                print("attempt", attempt, "failed")

    asyncio.run(retry(fetch, "/menu"))

It prints::

    attempt 1 failed
    attempt 2 failed
    attempt 3 failed

Between two attempts, wait a little: ``await asyncio.sleep(attempt)``.

Also asked: retry an async function; try a coroutine again after an error or
timeout; repeat a failed request; reconnect loop with asyncio; cannot reuse
coroutine in a loop; wait_for again with the same coroutine; tenacity backoff
with async.

Next: `asyncio_primer.retrying`, on asking again, and being answered twice.
"""
