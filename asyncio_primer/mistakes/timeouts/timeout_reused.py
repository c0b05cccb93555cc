"""Why can't I use one ``asyncio.timeout`` twice?

Wrong.  Needs Python 3.11::

    import asyncio

    async def fetch(page):
        await asyncio.sleep(1)
        print(page)

    async def main():
        limit = asyncio.timeout(2)
        for page in ("red", "blue"):
            async with limit:
                await fetch(page)

    asyncio.run(main())

On Python 3.11 and later it prints::

    red
    Traceback (most recent call last):
      ...
    RuntimeError: Timeout has already been entered

``asyncio.timeout(2)`` is not a length of time, but one deadline, set when its
block is entered.  It has one life: entered, then left or expired.  Keep the
number in a variable, and make a new timeout for each block.

Right.  Needs Python 3.11::

    import asyncio

    async def fetch(page):
        await asyncio.sleep(1)
        print(page)

    async def main():
        limit = 2
        for page in ("red", "blue"):
            async with asyncio.timeout(limit):
                await fetch(page)

    asyncio.run(main())

On Python 3.11 and later it prints::

    red
    blue

For more time within the same block there is ``reschedule``.

Also asked: reuse a timeout object; share one timeout between tasks; timeout in
a loop second iteration fails; global timeout constant; extend or reset a
timeout; enter the same async context manager twice.

Next: `asyncio_primer.deadlines`, on moving a deadline.
"""
