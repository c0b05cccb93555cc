"""Why is there no ``asyncio.TaskGroup`` here?

Wrong::

    import asyncio

    async def paint(colour):
        await asyncio.sleep(1)
        print("painted", colour)

    async def main():
        async with asyncio.TaskGroup() as group:
            group.create_task(paint("red"))
            group.create_task(paint("blue"))

    asyncio.run(main())

Up to Python 3.10 it prints::

    Traceback (most recent call last):
      ...
    AttributeError: module 'asyncio' has no attribute 'TaskGroup'

On Python 3.11 and later it prints::

    painted red
    painted blue

Task groups came with Python 3.11.  The program is right; the Python that runs
it is too old.  ``python --version`` tells which one that is: often another
than the one you have just installed, in a virtual environment made before,
say, or in the editor's settings.

Where you cannot have 3.11, `asyncio.gather` runs things together, too; and the
package anyio has task groups of its own.

Right::

    import asyncio

    async def paint(colour):
        await asyncio.sleep(1)
        print("painted", colour)

    async def main():
        await asyncio.gather(
            paint("red"), paint("blue")
        )

    asyncio.run(main())

It prints::

    painted red
    painted blue

The difference is in the errors: if one of them fails, a group stops the others
and waits for them, and ``gather`` lets them run on.  This stops them, too.

Right, with the care that a group takes::

    import asyncio

    async def paint(colour):
        await asyncio.sleep(1)
        print("painted", colour)

    async def main():
        colours = ["red", "blue"]
        work = map(paint, colours)
        tasks = [asyncio.create_task(w) for w in work]
        try:
            await asyncio.gather(*tasks)
        finally:
            for task in tasks:
                task.cancel()
            await asyncio.gather(
                *tasks, return_exceptions=True
            )

    asyncio.run(main())

It prints::

    painted red
    painted blue

Also asked: TaskGroup not found, asyncio has no attribute TaskGroup; TaskGroup
on Python 3.10; task group on Python 3.8, 3.9 or 3.10; backport of task groups;
asyncio nursery; my Python has no task groups; which version do I need for
structured concurrency; anyio create_task_group instead; ubuntu default python
too old.

Next: `asyncio_primer.structured`, on what a group promises.
"""
