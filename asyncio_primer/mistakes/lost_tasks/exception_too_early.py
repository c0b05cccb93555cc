"""Why does ``task.exception()`` say "Exception is not set."?

Wrong::

    import asyncio

    async def boil():
        await asyncio.sleep(1)
        raise ValueError("no water")

    async def main():
        task = asyncio.create_task(boil())
        if task.exception():
            print("boil failed")

    asyncio.run(main())

It prints::

    Traceback (most recent call last):
      ...
    asyncio.exceptions.InvalidStateError: Exception is not set.

The task has not even begun, so it cannot know whether it will fail.
``exception()`` does not wait; it may be asked only when the task is done.  So
wait first, in a way that does not raise.

Right::

    import asyncio

    async def boil():
        await asyncio.sleep(1)
        raise ValueError("no water")

    async def main():
        task = asyncio.create_task(boil())
        await asyncio.wait([task])
        if task.exception():
            print("boil failed:", task.exception())

    asyncio.run(main())

It prints::

    boil failed: no water

Mostly the plain way is shorter: ``try: await task``, and ``except``.  Asked of
a task that was cancelled, ``exception()`` raises:
`asyncio_primer.mistakes.lost_tasks.exception_of_cancelled`.

Also asked: how to check whether a task failed; test a task for errors without
raising; see if a task raised an exception; wait for a task without raising its
error; InvalidStateError from exception; is there an error in my task; inspect
a task that is not finished; call task.exception right after create_task.

Next: `asyncio_primer.tasks`, on what a task can be asked.
"""
