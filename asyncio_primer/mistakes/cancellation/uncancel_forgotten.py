"""I caught the cancellation: why is my task cancelled again, much later?

Wrong.  Needs Python 3.11::

    import asyncio

    async def fail():
        raise ValueError("no paint")

    async def paint():
        try:
            await asyncio.sleep(60)
        except asyncio.CancelledError:
            print("not now")
        try:
            async with asyncio.TaskGroup() as group:
                group.create_task(fail())
        except* ValueError:
            print("no paint")
        await asyncio.sleep(1)
        print("painted")

    async def main():
        task = asyncio.create_task(paint())
        await asyncio.sleep(1)
        task.cancel()
        await asyncio.wait([task])
        print("cancelled:", task.cancelled())

    asyncio.run(main())

On Python 3.11 and 3.12 it prints::

    not now
    no paint
    painted
    cancelled: False

On Python 3.13 and later it prints::

    not now
    no paint
    cancelled: True

From Python 3.11 on a task counts the requests to cancel it.  Catching the
exception takes none of them back.  When one of its tasks fails, the group
cancels ``paint`` to get it out of the block, and at the end takes that back.
From 3.13 on it then looks at the count, finds a request that nobody has taken
back, and makes sure that it is heard, by asking again.

Who really means to go on says so: ``uncancel()``.

Right.  Needs Python 3.11::

    import asyncio

    async def fail():
        raise ValueError("no paint")

    async def paint():
        try:
            await asyncio.sleep(60)
        except asyncio.CancelledError:
            asyncio.current_task().uncancel()
        try:
            async with asyncio.TaskGroup() as group:
                group.create_task(fail())
        except* ValueError:
            print("no paint")
        await asyncio.sleep(1)
        print("painted")

    async def main():
        task = asyncio.create_task(paint())
        await asyncio.sleep(1)
        task.cancel()
        await asyncio.wait([task])
        print("cancelled:", task.cancelled())

    asyncio.run(main())

On Python 3.11 and later it prints::

    no paint
    painted
    cancelled: False

Think twice: whoever cancelled the task is waiting for it to end.

Also asked: what is uncancel for; cancelling count is not zero; TaskGroup
raises CancelledError after I caught one; task cancelled twice; cancellation
comes back; how to ignore a cancel request properly; swallow a cancellation on
purpose; task.cancelling() stays 1 after except CancelledError.

Next: `asyncio_primer.uncancelling`, on how requests are counted.
"""
