"""Why "TaskGroup ... is finished" when I create a task?

Wrong.  Needs Python 3.11::

    import asyncio

    async def paint(colour):
        await asyncio.sleep(1)
        print("painted", colour)

    async def main():
        async with asyncio.TaskGroup() as group:
            group.create_task(paint("red"))
        group.create_task(paint("blue"))

    asyncio.run(main())

On Python 3.11 and 3.12 it prints::

    painted red
    Traceback (most recent call last):
      ...
    RuntimeError: TaskGroup <TaskGroup entered> is finished
    sys:1: RuntimeWarning: coroutine 'paint' was never awaited

On Python 3.13 and later it prints::

    painted red
    Traceback (most recent call last):
      ...
    RuntimeError: TaskGroup <TaskGroup entered> is finished

The end of the block waits for all tasks, and then the group is finished.  It
takes no more, since nobody would wait for them.  Here the last line only has
to move into the block.  For more work later, open a new group.

Right.  Needs Python 3.11::

    import asyncio

    async def paint(colour):
        await asyncio.sleep(1)
        print("painted", colour)

    async def main():
        async with asyncio.TaskGroup() as group:
            group.create_task(paint("red"))
            group.create_task(paint("blue"))

    asyncio.run(main())

On Python 3.11 and later it prints::

    painted red
    painted blue

As long as its tasks run, a group takes more, from its tasks too: hand them the
group.

Also asked: add tasks to a TaskGroup after the block; reuse a TaskGroup; start
a task later in the same group; RuntimeError from create_task of a group;
indentation and task groups; run the group twice; dynamically add tasks.

Next: `asyncio_primer.structured`, on what a group does and when.
"""
