"""Can my asynchronous context manager skip its block?

Wrong::

    import asyncio
    from contextlib import asynccontextmanager

    @asynccontextmanager
    async def connect(url):
        try:
            if url != "/fruit":
                raise OSError("no such place")
            yield url
        except OSError as error:
            print("cannot connect:", error)

    async def main():
        async with connect("/friut") as url:
            print("connected to", url)

    asyncio.run(main())

It prints::

    cannot connect: no such place
    Traceback (most recent call last):
      ...
    RuntimeError: generator didn't yield

No.  The block behind ``async with`` runs where the ``yield`` stands, so there
has to be one, whatever happens.  Here the error is caught before it, the
function ends, and there is nothing to put the block in.  An early ``return``
does the same.  A manager can only raise.

Let the error out, and catch it around the ``async with``.

Right::

    import asyncio
    from contextlib import asynccontextmanager

    @asynccontextmanager
    async def connect(url):
        if url != "/fruit":
            raise OSError("no such place")
        yield url

    async def main():
        try:
            async with connect("/friut") as url:
                print("connected to", url)
        except OSError as error:
            print("cannot connect:", error)

    asyncio.run(main())

It prints::

    cannot connect: no such place

Also asked: context manager that skips its body; return before yield in an
async context manager; exception swallowed before yield; contextmanager
connection failed; RuntimeError in contextlib __aenter__; pytest fixture or
fastapi dependency did not yield; conditional yield; generator did not yield.

Next: `asyncio_primer.managers`, on where the block is run.
"""
