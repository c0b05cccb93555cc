"""Why is my error message empty?

Wrong::

    import asyncio

    async def fetch():
        await asyncio.sleep(60)

    async def main():
        try:
            await asyncio.wait_for(fetch(), timeout=1)
        except Exception as error:
            print(f"cannot fetch ({error})")

    asyncio.run(main())

It prints::

    cannot fetch ()

There was an error, but ``str(error)`` is what it was made with, and an
`asyncio.TimeoutError` is made with nothing.  (So are `asyncio.CancelledError`,
and many errors of libraries.)  Its class says it all: print ``repr(error)``,
which is ``{error!r}`` in an f-string, or have the whole traceback logged with
``logging.exception``.

Right::

    import asyncio

    async def fetch():
        await asyncio.sleep(60)

    async def main():
        try:
            await asyncio.wait_for(fetch(), timeout=1)
        except Exception as error:
            print(f"cannot fetch ({error!r})")

    asyncio.run(main())

It prints::

    cannot fetch (TimeoutError())

Also asked: exception has no message; log says error and nothing after the
colon; str(e) is blank; empty exception in asyncio; print exception shows
nothing; aiohttp error without text; how to see which exception it was; error
message empty in the log; print(e) shows an empty line.

Next: `asyncio_primer.timeouts`, on what a timeout does.
"""
