"""Why do my tasks run on after a timeout in ``as_completed()``?

Wrong::

    import asyncio

    async def fetch(name, seconds):
        await asyncio.sleep(seconds)
        print("fetched", name)

    async def main():
        work = [fetch("red", 0.5), fetch("blue", 1.5)]
        try:
            for following in asyncio.as_completed(
                work, timeout=1
            ):
                await following
        except asyncio.TimeoutError:
            print("too late")
        await asyncio.sleep(1)

    asyncio.run(main())

It prints::

    fetched red
    too late
    fetched blue

The timeout is for the whole loop.  When it is over, the ``await`` raises, but
nobody cancels what is still at work (nor after a ``break``).  Only who has the
tasks can stop them, so make them yourself.

Right::

    import asyncio

    async def fetch(name, seconds):
        await asyncio.sleep(seconds)
        print("fetched", name)

    async def main():
        work = [fetch("red", 0.5), fetch("blue", 1.5)]
        tasks = [asyncio.create_task(w) for w in work]
        try:
            for following in asyncio.as_completed(
                tasks, timeout=1
            ):
                await following
        except asyncio.TimeoutError:
            print("too late")
            for task in tasks:
                task.cancel()
        await asyncio.sleep(1)

    asyncio.run(main())

It prints::

    fetched red
    too late

Also asked: as_completed timeout does not cancel; stop the remaining tasks
after a time limit; limit the total time of several downloads; leave
as_completed early with break; tasks continue after break; timeout error
(TimeoutError) in as_completed.

Next: `asyncio_primer.arriving`, on results one by one.
"""
