"""How do I schedule a coroutine for a certain time, tonight at eight, say?

Wrong::

    import asyncio
    import time
    from datetime import datetime, timedelta

    async def remind(when):
        while datetime.now() < when:
            time.sleep(0.1)
        print("it is time")

    async def main():
        when = datetime.now() + timedelta(seconds=0.5)
        task = asyncio.create_task(remind(when))
        await asyncio.sleep(0.2)
        print("meanwhile")
        await task

    asyncio.run(main())

It prints::

    it is time
    meanwhile

Looking at the clock again and again with `time.sleep` keeps the only thread:
nothing else happens until it is time.  Work out how long it is till then, and
let `asyncio.sleep` wait for exactly that, in a task of its own.

Right::

    import asyncio
    from datetime import datetime, timedelta

    async def remind(when):
        wait = when - datetime.now()
        await asyncio.sleep(wait.total_seconds())
        print("it is time")

    async def main():
        when = datetime.now() + timedelta(seconds=0.5)
        task = asyncio.create_task(remind(when))
        await asyncio.sleep(0.2)
        print("meanwhile")
        await task

    asyncio.run(main())

It prints::

    meanwhile
    it is time

Tonight at eight is ``datetime.now().replace(hour=20, minute=0, second=0)``; if
that is past, add ``timedelta(days=1)``.  For every day, do this in a ``while
True``.  For days or weeks, sleep an hour at a time and look again, as
clocks are set and summer time begins; and use datetimes with a time zone.
`asyncio.loop.call_at` is not for this: it takes the loop's own time, which has
nothing to do with the time of day, and it calls plain functions only.

Also asked: run at a specific time; delayed task; schedule library with
asyncio; start a coroutine later; run after 10 seconds in the background;
alarm; call_at with a datetime; run every day at midnight, or at 8:00; cron;
scheduler; daily job; apscheduler; sleep or wait until 8 pm.

Next: `asyncio_primer.callbacks`, on ``call_later`` and the loop's own time.
"""
