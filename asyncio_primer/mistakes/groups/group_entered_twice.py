"""Why "TaskGroup ... has already been entered"?

Wrong.  Needs Python 3.11::

    import asyncio

    group = asyncio.TaskGroup()

    async def paint(colour):
        await asyncio.sleep(1)
        print("painted", colour)

    async def main():
        for colour in ("red", "blue"):
            async with group:
                group.create_task(paint(colour))

    asyncio.run(main())

On Python 3.11 and later it prints::

    painted red
    Traceback (most recent call last):
      ...
    RuntimeError: TaskGroup <TaskGroup entered> has already been entered

A group is for one block, and has no second life.  Make a new one for each
block.

Right.  Needs Python 3.11::

    import asyncio

    async def paint(colour):
        await asyncio.sleep(1)
        print("painted", colour)

    async def main():
        for colour in ("red", "blue"):
            async with asyncio.TaskGroup() as group:
                group.create_task(paint(colour))

    asyncio.run(main())

On Python 3.11 and later it prints::

    painted red
    painted blue

(The block ends only when its tasks have, so in this loop one colour waits for
the other.  For both at once, put the loop into the block.)

Also asked: reuse a TaskGroup; TaskGroup in a loop; global TaskGroup; enter the
same group in two functions; RuntimeError from async with; share a task group
between requests.

Next: `asyncio_primer.structured`, on what a group does and when.
"""
