"""Why does a cancelled ``gather`` raise, even with ``return_exceptions=True``?

Wrong::

    import asyncio

    async def fetch(name, seconds):
        await asyncio.sleep(seconds)
        return name

    async def main():
        both = asyncio.gather(
            fetch("red", 1),
            fetch("blue", 60),
            return_exceptions=True,
        )
        await asyncio.sleep(2)
        both.cancel()
        print(await both)

    asyncio.run(main())

Up to Python 3.8 it prints::

    Traceback (most recent call last):
      ...
    asyncio.exceptions.CancelledError

On Python 3.9 and 3.10 it prints::

    Traceback (most recent call last):
      ...
    asyncio.exceptions.CancelledError

    During handling of the above exception, another exception occurred:

    Traceback (most recent call last):
      ...
    asyncio.exceptions.CancelledError

    During handling of the above exception, another exception occurred:

    Traceback (most recent call last):
      ...
    asyncio.exceptions.CancelledError

On Python 3.11 and later it prints::

    Traceback (most recent call last):
      ...
    asyncio.exceptions.CancelledError

``return_exceptions=True`` is about the errors of those inside.  The gather
itself was cancelled: it cancels whoever is not done, waits for them, and then
raises `asyncio.CancelledError` all the same.  Red's result is gone with it.

Keep the tasks, and cancel those that are late.

Right::

    import asyncio

    async def fetch(name, seconds):
        await asyncio.sleep(seconds)
        return name

    async def main():
        tasks = [
            asyncio.create_task(fetch("red", 1)),
            asyncio.create_task(fetch("blue", 60)),
        ]
        done, late = await asyncio.wait(
            tasks, timeout=2
        )
        for task in late:
            task.cancel()
        await asyncio.wait(tasks)
        print([task.result() for task in done])

    asyncio.run(main())

It prints::

    ['red']

A timeout around a gather cancels it in the same way, all or nothing:
`asyncio_primer.mistakes.gathering.gather_cancelled`.

Also asked: gather lose results when cancelled; partial results after a
timeout; return_exceptions does not catch cancellation; get the finished
results and drop the rest; wait_for gather loses everything; first results
within a time limit.

Next: `asyncio_primer.waiting`, on knowing who is done.
"""
