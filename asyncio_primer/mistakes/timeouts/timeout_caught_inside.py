"""Why can't I catch ``TimeoutError`` inside the ``async with asyncio.timeout``?

Wrong.  Needs Python 3.11::

    import asyncio

    async def main():
        async with asyncio.timeout(1):
            try:
                await asyncio.sleep(60)
            except TimeoutError:
                print("too late")

    asyncio.run(main())

On Python 3.11 and later it prints::

    Traceback (most recent call last):
      ...
    asyncio.exceptions.CancelledError

    The above exception was the direct cause of the following exception:

    Traceback (most recent call last):
      ...
    TimeoutError

Inside the block there is no `TimeoutError` yet.  When the time is over, the
block is cancelled, so what comes out of the ``await`` is an
`asyncio.CancelledError`.  Only at the end of the block is that turned into a
`TimeoutError`.  So the ``try`` goes around the block.

Right.  Needs Python 3.11::

    import asyncio

    async def main():
        try:
            async with asyncio.timeout(1):
                await asyncio.sleep(60)
        except TimeoutError:
            print("too late")

    asyncio.run(main())

On Python 3.11 and later it prints::

    too late

Right, on every Python::

    import asyncio

    async def main():
        try:
            await asyncio.wait_for(asyncio.sleep(60), 1)
        except asyncio.TimeoutError:
            print("too late")

    asyncio.run(main())

It prints::

    too late

To tidy up inside, use ``finally``.  And don't catch `asyncio.CancelledError`
there: the timeout would then be lost
(`asyncio_primer.mistakes.timeouts.timeout_swallowed`).

Also asked: except TimeoutError does not work; timeout error is not caught by
my try except; where to put try with asyncio.timeout; exception escapes from
the timeout block; aiohttp timeout inside a coroutine shows cancelled;
asyncio.timeout raises CancelledError instead of TimeoutError.

Next: `asyncio_primer.deadlines`, on the block and its end.
"""
