"""Why does ``asyncio.wait(task)`` "expect a list of futures, not Task"?

Wrong::

    import asyncio

    async def boil():
        await asyncio.sleep(1)
        return "tea"

    async def main():
        task = asyncio.create_task(boil())
        await asyncio.wait(task, timeout=5)
        print(task.result())

    asyncio.run(main())

It prints::

    Traceback (most recent call last):
      ...
    TypeError: expect a list of futures, not Task

``asyncio.wait()`` takes a list or a set, even of one.

Right::

    import asyncio

    async def boil():
        await asyncio.sleep(1)
        return "tea"

    async def main():
        task = asyncio.create_task(boil())
        await asyncio.wait([task], timeout=5)
        print(task.result())

    asyncio.run(main())

It prints::

    tea

But for one task there are better ways.  ``await task`` waits for it and
returns its result; with a limit, `asyncio.wait_for` does, and stops it if it
is late.  ``asyncio.wait([task])`` is for those who want neither an error
raised nor the task stopped.

Right, most often::

    import asyncio

    async def boil():
        await asyncio.sleep(1)
        return "tea"

    async def main():
        print(await asyncio.wait_for(boil(), timeout=5))

    asyncio.run(main())

It prints::

    tea

Also asked: wait for a single task; asyncio.wait with one coroutine; difference
between wait and wait_for; TypeError from asyncio.wait; expects a list not a
coroutine; pass one future to wait.

Next: `asyncio_primer.waiting`, on what a wait returns.
"""
