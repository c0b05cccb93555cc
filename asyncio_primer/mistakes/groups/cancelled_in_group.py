"""One of the tasks in my group was cancelled: why does nobody tell me?

Wrong.  Needs Python 3.11::

    import asyncio

    async def paint(colour):
        await asyncio.sleep(2)
        return f"painted {colour}"

    async def main():
        async with asyncio.TaskGroup() as group:
            red = group.create_task(paint("red"))
            await asyncio.sleep(1)
            red.cancel()
        print("no error")
        print(red.result())

    asyncio.run(main())

On Python 3.11 and later it prints::

    no error
    Traceback (most recent call last):
      ...
    asyncio.exceptions.CancelledError

For a group, a cancelled task is simply done: no reason to cancel the others,
and nothing to raise.  So the block ends well, and it is ``result()`` behind it
that raises.  The same happens to a task that raises `asyncio.CancelledError`
by itself, for instance because it awaited something that was cancelled.  Ask
first.

Right.  Needs Python 3.11::

    import asyncio

    async def paint(colour):
        await asyncio.sleep(2)
        return f"painted {colour}"

    async def main():
        async with asyncio.TaskGroup() as group:
            red = group.create_task(paint("red"))
            await asyncio.sleep(1)
            red.cancel()
        if red.cancelled():
            print("red was cancelled")
        else:
            print(red.result())

    asyncio.run(main())

On Python 3.11 and later it prints::

    red was cancelled

Also asked: TaskGroup swallows or ignores CancelledError; CancelledError is
missing from the exception group; result raises CancelledError after the block;
a child was cancelled but the group succeeded; no error from a task group when
a task is cancelled; cancel a single task of a task group without the others.

Next: `asyncio_primer.enough`, which cancels tasks of a group one by one.
"""
