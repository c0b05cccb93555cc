"""How do I retry an async call that fails, with a pause in between?

Wrong::

    import asyncio
    import time

    ready = time.perf_counter() + 1

    async def fetch():
        if time.perf_counter() < ready:
            raise ConnectionError("busy")
        return "page"

    async def main():
        for attempt in (1, 2, 3):
            try:
                return await fetch()
            except ConnectionError as error:
                print("attempt", attempt, error)

    print(asyncio.run(main()))

It prints::

    attempt 1 busy
    attempt 2 busy
    attempt 3 busy
    None

Three attempts, and all of them within a millisecond: who was busy then is not
helped.  Wait before the next attempt, and longer each time.  `asyncio.sleep`
stops only this task, others go on.

And the last error was swallowed: behind the loop ``main`` returns ``None``.
The last attempt belongs behind the loop, without a ``try``, so that its error
goes to the caller.

Right::

    import asyncio
    import time

    ready = time.perf_counter() + 1

    async def fetch():
        if time.perf_counter() < ready:
            raise ConnectionError("busy")
        return "page"

    async def main():
        for attempt in (1, 2):
            try:
                return await fetch()
            except ConnectionError as error:
                print("attempt", attempt, error)
                await asyncio.sleep(attempt * 0.8)
        return await fetch()

    print(asyncio.run(main()))

It prints::

    attempt 1 busy
    attempt 2 busy
    page

Catch what another attempt may cure, and no more: not ``Exception``, for a
typing error fails every time.  Each attempt has to *call* ``fetch`` again; a
coroutine runs only once:
`asyncio_primer.mistakes.wrong_thing.retried_coroutine`.  Where many clients
retry, let each wait a little more, at random, or they all come back at the
same moment.

Also asked: retry decorator for async functions; exponential backoff; try again
after an exception; tenacity or backoff with asyncio; repeat a failed request;
reconnect when the connection drops; async retry loop; retry on error or
failure.

Next: `asyncio_primer.retrying`, on being answered twice.
"""
