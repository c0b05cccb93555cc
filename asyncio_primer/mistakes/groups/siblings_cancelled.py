"""Why did one failing task stop all others in my task group?

Wrong.  Needs Python 3.11::

    import asyncio

    async def paint(colour, seconds):
        await asyncio.sleep(seconds)
        if colour == "grey":
            raise ValueError("out of grey")
        print("painted", colour)

    async def main():
        try:
            async with asyncio.TaskGroup() as group:
                group.create_task(paint("grey", 1))
                group.create_task(paint("red", 2))
        except* ValueError:
            print("failed")

    asyncio.run(main())

On Python 3.11 and later it prints::

    failed

That is what a task group is for: its tasks are one undertaking.  When one of
them fails, the group cancels the others and the rest of the block, waits until
all have stopped, and raises.  (``gather()`` lets the others run on.)

If they shall not hang together, let no error out of the task.

Right.  Needs Python 3.11::

    import asyncio

    async def paint(colour, seconds):
        await asyncio.sleep(seconds)
        if colour == "grey":
            raise ValueError("out of grey")
        print("painted", colour)

    async def careful(colour, seconds):
        try:
            await paint(colour, seconds)
        except ValueError as error:
            print("failed:", error)

    async def main():
        async with asyncio.TaskGroup() as group:
            group.create_task(careful("grey", 1))
            group.create_task(careful("red", 2))

    asyncio.run(main())

On Python 3.11 and later it prints::

    failed: out of grey
    painted red

Or gather them: an error is then a result like any other.

Right, with ``gather()``::

    import asyncio

    async def paint(colour, seconds):
        await asyncio.sleep(seconds)
        if colour == "grey":
            raise ValueError("out of grey")
        print("painted", colour)

    async def main():
        results = await asyncio.gather(
            paint("grey", 1),
            paint("red", 2),
            return_exceptions=True,
        )
        print("failed:", results[0])

    asyncio.run(main())

It prints::

    painted red
    failed: out of grey

Also asked: TaskGroup with return_exceptions; difference between TaskGroup and
gather on failure; tasks stop in the middle when another raises; isolate errors
between tasks; TaskGroup ignore exceptions; nursery; task group: keep going
when one task fails; don't cancel the other tasks in a TaskGroup; error in one
task cancels the whole TaskGroup.

Next: `asyncio_primer.structured`, on what a group does and when.
"""
