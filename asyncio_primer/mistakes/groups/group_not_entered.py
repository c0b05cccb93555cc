"""Why "TaskGroup ... has not been entered"?

Wrong.  Needs Python 3.11::

    import asyncio

    async def paint(colour):
        await asyncio.sleep(1)
        print("painted", colour)

    async def main():
        group = asyncio.TaskGroup()
        group.create_task(paint("red"))

    asyncio.run(main())

On Python 3.11 and 3.12 it prints::

    Traceback (most recent call last):
      ...
    RuntimeError: TaskGroup <TaskGroup> has not been entered
    sys:1: RuntimeWarning: coroutine 'paint' was never awaited

On Python 3.13 and later it prints::

    Traceback (most recent call last):
      ...
    RuntimeError: TaskGroup <TaskGroup> has not been entered

A group makes tasks only inside its ``async with`` block, because only the end
of that block waits for them.

Right.  Needs Python 3.11::

    import asyncio

    async def paint(colour):
        await asyncio.sleep(1)
        print("painted", colour)

    async def main():
        async with asyncio.TaskGroup() as group:
            group.create_task(paint("red"))

    asyncio.run(main())

On Python 3.11 and later it prints::

    painted red

If the group shall live as long as an object of yours, give the object
``__aenter__`` and ``__aexit__``, and call the group's in them; or use a
`contextlib.AsyncExitStack`.

Also asked: TaskGroup in __init__ of a class; store a TaskGroup as an
attribute; RuntimeError from create_task of a group; create the group first and
start tasks later; open and close a TaskGroup by hand; create a TaskGroup
without async with.

Next: `asyncio_primer.structured`, on what a group does and when.
"""
