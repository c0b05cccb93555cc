"""Why does my semaphore say that it was "released too many times"?

Wrong::

    import asyncio

    async def fetch(limit):
        async with limit:
            await asyncio.sleep(1)
            limit.release()

    async def main():
        limit = asyncio.BoundedSemaphore(2)
        await asyncio.gather(fetch(limit), fetch(limit))

    asyncio.run(main())

It prints::

    Traceback (most recent call last):
      ...
    ValueError: BoundedSemaphore released too many times

    During handling of the above exception, another exception occurred:

    Traceback (most recent call last):
      ...
    ValueError: BoundedSemaphore released too many times

There was one ``release`` more than ``acquire``.  ``async with`` releases by
itself when its block ends, and here somebody has already done so by hand.
Another way to get there: ``acquire`` inside of the ``try`` whose ``finally``
releases; if the wait for it is cancelled, nothing was acquired.

Be glad of the message.  A plain `asyncio.Semaphore` says nothing: it counts
up, and from then on lets in one more than you allowed.

Right::

    import asyncio

    async def fetch(limit):
        async with limit:
            await asyncio.sleep(1)

    async def main():
        limit = asyncio.BoundedSemaphore(2)
        await asyncio.gather(fetch(limit), fetch(limit))

    asyncio.run(main())

It prints nothing.

Also asked: semaphore release error; semaphore lets in more than its value;
double release; difference between Semaphore and BoundedSemaphore; which
semaphore should I use; release in finally.

Next: `asyncio_primer.semaphores`, on both kinds.
"""
