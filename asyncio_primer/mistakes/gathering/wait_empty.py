"""Why does ``asyncio.wait([])`` fail, while ``gather()`` of nothing works?

Wrong::

    import asyncio

    async def main():
        jobs = []
        tasks = [asyncio.create_task(j) for j in jobs]
        await asyncio.wait(tasks)
        print("all done")

    asyncio.run(main())

Up to Python 3.10 it prints::

    Traceback (most recent call last):
      ...
    ValueError: Set of coroutines/Futures is empty.

On Python 3.11 and later it prints::

    Traceback (most recent call last):
      ...
    ValueError: Set of Tasks/Futures is empty.

``wait()`` is asked who is done, and with nobody to be done it could only wait
for ever or return at once, depending on what you ask it to wait for.  It
refuses instead.  ``gather()`` has an obvious answer: no work, no results, an
empty list.

Right::

    import asyncio

    async def main():
        jobs = []
        tasks = [asyncio.create_task(j) for j in jobs]
        if tasks:
            await asyncio.wait(tasks)
        print("all done")

    asyncio.run(main())

It prints::

    all done

Right, with ``gather()``::

    import asyncio

    async def main():
        jobs = []
        await asyncio.gather(*jobs)
        print("all done")

    asyncio.run(main())

It prints::

    all done

Also asked: wait for an empty list or set of tasks; nothing to wait for;
asyncio.wait with all tasks already removed; wait in a loop until pending is
empty; ValueError from asyncio.wait; no tasks left to wait for.

Next: `asyncio_primer.waiting`, on what a wait returns.
"""
