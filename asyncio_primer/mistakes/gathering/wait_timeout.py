"""Why do my tasks run on after ``asyncio.wait(tasks, timeout=1)``?

Wrong::

    import asyncio

    async def fetch(url, seconds):
        await asyncio.sleep(seconds)
        print("fetched", url)

    async def main():
        tasks = [
            asyncio.create_task(fetch("red", 1)),
            asyncio.create_task(fetch("blue", 2)),
        ]
        try:
            await asyncio.wait(tasks, timeout=1.5)
        except asyncio.TimeoutError:
            print("too late")
        print("go on")
        await asyncio.sleep(1)

    asyncio.run(main())

It prints::

    fetched red
    go on
    fetched blue

The timeout of ``wait()`` is how long *you* wait, not how long they may take.
When it is over, ``wait()`` raises nothing and cancels nobody: it returns, and
those who are late are in the second set.  What becomes of them is for you to
say.  (`asyncio.wait_for` does both: it cancels, and raises.)

Right::

    import asyncio

    async def fetch(url, seconds):
        await asyncio.sleep(seconds)
        print("fetched", url)

    async def main():
        tasks = [
            asyncio.create_task(fetch("red", 1)),
            asyncio.create_task(fetch("blue", 2)),
        ]
        done, pending = await asyncio.wait(
            tasks, timeout=1.5
        )
        for task in pending:
            print("too late")
            task.cancel()
        await asyncio.gather(
            *pending, return_exceptions=True
        )
        print("go on")
        await asyncio.sleep(1)

    asyncio.run(main())

It prints::

    fetched red
    too late
    go on

Also asked: wait does not cancel; tasks still running after a timeout; wait
versus wait_for with a timeout; gather with a timeout that keeps what is
finished; get the results that are ready after n seconds; stop slow tasks;
asyncio.wait raises no timeout error.

Next: `asyncio_primer.waiting`, whose ``stop`` ends those who are late.
"""
