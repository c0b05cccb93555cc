"""Which of my timeouts was it, the inner or the outer one?

Wrong::

    import asyncio

    async def connect():
        await asyncio.wait_for(asyncio.sleep(60), 1)

    async def fetch():
        await connect()
        return "page"

    async def main():
        try:
            print(await asyncio.wait_for(fetch(), 10))
        except asyncio.TimeoutError:
            print("no page within 10 s")

    asyncio.run(main())

It prints::

    no page within 10 s

It says so after one second.  An `asyncio.TimeoutError` does not tell whose it
is: the one from ``connect`` went through everything up to the ``except`` that
was written for the other.

Whoever sets a limit catches what it raises, close to it, and says what went
wrong in words of its own.

Right::

    import asyncio

    async def connect():
        try:
            await asyncio.wait_for(asyncio.sleep(60), 1)
        except asyncio.TimeoutError:
            raise ConnectionError("no answer") from None

    async def fetch():
        await connect()
        return "page"

    async def main():
        try:
            print(await asyncio.wait_for(fetch(), 10))
        except asyncio.TimeoutError:
            print("no page within 10 s")
        except ConnectionError as error:
            print("cannot connect:", error)

    asyncio.run(main())

It prints::

    cannot connect: no answer

From Python 3.11 on a timeout can be asked, too: after
``async with asyncio.timeout(10) as whole``, in the ``except``, the answer is
``whole.expired()``.

Also asked: nested timeouts; timeout inside a timeout; which timeout expired;
distinguish my timeout from the library's; TimeoutError raised too early; error
says timeout before the time is over; socket timeout or asyncio timeout;
aiohttp timeout and wait_for together; my own TimeoutError or the server's.

Next: `asyncio_primer.deadlines`, on blocks within blocks.
"""
