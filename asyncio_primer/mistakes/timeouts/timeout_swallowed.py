"""Why does my timeout raise no ``TimeoutError``, and the result comes too
late?

Wrong::

    import asyncio

    async def fetch():
        try:
            await asyncio.sleep(60)
            return "new page"
        except:
            await asyncio.sleep(1)
            return "old page"

    async def main():
        try:
            page = await asyncio.wait_for(fetch(), 1)
            print("in time:", page)
        except asyncio.TimeoutError:
            print("too late")

    asyncio.run(main())

Up to Python 3.8 it prints::

    too late

On Python 3.9 and later it prints::

    in time: old page

A timeout can only ask: it raises `asyncio.CancelledError` inside of ``fetch``.
The bare ``except:`` takes that for a failed download and goes on, so to
`asyncio.wait_for` it looks as if the work had been done after all.  (Up to
Python 3.8 it raised all the same, and lost the result.)  With
`asyncio.timeout` the block simply goes on, without any limit now.

Catch `Exception`: a request to stop is not one.

Right::

    import asyncio

    async def fetch():
        try:
            await asyncio.sleep(60)
            return "new page"
        except Exception:
            await asyncio.sleep(1)
            return "old page"

    async def main():
        try:
            page = await asyncio.wait_for(fetch(), 1)
            print("in time:", page)
        except asyncio.TimeoutError:
            print("too late")

    asyncio.run(main())

It prints::

    too late

``except BaseException``, ``except asyncio.CancelledError`` without ``raise``,
and a ``return`` in a ``finally``
(`asyncio_primer.mistakes.cancellation.return_in_finally`) do the same harm.

Also asked: timeout has no effect, is ignored, never fires; wait_for returns a
result after the timeout; no exception though time is over; timed out task goes
on; except pass around await and timeout; block continues after
asyncio.timeout; timeout without an exception; my wait_for never raises
TimeoutError.

Next: `asyncio_primer.timeouts`, where a stubborn task is in time after all.
"""
