"""Why can't I ``await asyncio.timeout``?

Wrong.  Needs Python 3.11::

    import asyncio

    async def fetch():
        await asyncio.sleep(60)

    async def main():
        await asyncio.timeout(1)
        await fetch()

    asyncio.run(main())

On Python 3.11 to 3.13 it prints::

    Traceback (most recent call last):
      ...
    TypeError: object Timeout can't be used in 'await' expression

On Python 3.14 and later it prints::

    Traceback (most recent call last):
      ...
    TypeError: 'Timeout' object can't be awaited

`asyncio.timeout` is not something that happens: it is the manager of a block,
and the limit is for the block.  To await one thing with a limit, there is
`asyncio.wait_for`; to pause for a second, `asyncio.sleep`.

Right.  Needs Python 3.11::

    import asyncio

    async def fetch():
        await asyncio.sleep(60)

    async def main():
        try:
            async with asyncio.timeout(1):
                await fetch()
        except TimeoutError:
            print("too late")

    asyncio.run(main())

On Python 3.11 and later it prints::

    too late

Right, on every Python::

    import asyncio

    async def fetch():
        await asyncio.sleep(60)

    async def main():
        try:
            await asyncio.wait_for(fetch(), 1)
        except asyncio.TimeoutError:
            print("too late")

    asyncio.run(main())

It prints::

    too late

Also asked: how to use asyncio.timeout; difference between timeout and
wait_for; timeout is not awaitable; asyncio.timeout with a coroutine as an
argument; set a time limit for an await; pause with timeout; timeout(1,
fetch()) wrong arguments.

Next: `asyncio_primer.deadlines`, on the block and its end.
"""
