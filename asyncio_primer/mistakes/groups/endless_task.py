"""Why does the block of my TaskGroup never end, and how do I stop a group?

Wrong.  Needs Python 3.11::

    import asyncio

    async def tick():
        while True:
            await asyncio.sleep(1)

    async def work():
        await asyncio.sleep(1)
        print("work is done")

    async def main():
        async with asyncio.TaskGroup() as group:
            group.create_task(tick())
            await work()
        print("behind the block")

    try:
        asyncio.run(asyncio.wait_for(main(), 2))
    except TimeoutError:
        print("still in the block")

On Python 3.11 and later it prints::

    work is done
    still in the block

The block ends when all its tasks have, and ``tick()`` never does: without the
timeout this would wait for ever.  Cancel the task that serves the others when
they have what they need.  To be cancelled is no error for a group, so nothing
is raised.

Right.  Needs Python 3.11::

    import asyncio

    async def tick():
        while True:
            await asyncio.sleep(1)

    async def work():
        await asyncio.sleep(1)
        print("work is done")

    async def main():
        async with asyncio.TaskGroup() as group:
            ticking = group.create_task(tick())
            await work()
            ticking.cancel()
        print("behind the block")

    asyncio.run(main())

On Python 3.11 and later it prints::

    work is done
    behind the block

Since Python 3.15 the whole group can be stopped at once, by whoever has it.

Right, all at once.  Needs Python 3.15::

    import asyncio

    async def tick():
        while True:
            await asyncio.sleep(1)

    async def work():
        await asyncio.sleep(1)
        print("work is done")

    async def main():
        async with asyncio.TaskGroup() as group:
            group.create_task(tick())
            await work()
            group.cancel()
        print("behind the block")

    asyncio.run(main())

On Python 3.15 and later it prints::

    work is done
    behind the block

Also asked: TaskGroup hangs or is stuck at the end; exit a task group early;
cancel all tasks in a TaskGroup; background or heartbeat task in a TaskGroup;
periodic task that should end with the others; cancel_scope in asyncio; stop or
terminate a task group from inside; leave or break out of a task group while
tasks are running.

Next: `asyncio_primer.enough`, on three ways to end a group early.
"""
