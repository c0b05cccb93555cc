"""Why does ``with asyncio.TaskGroup()`` fail?

Wrong.  Needs Python 3.11::

    import asyncio

    async def paint(colour):
        await asyncio.sleep(1)
        print("painted", colour)

    async def main():
        with asyncio.TaskGroup() as group:
            group.create_task(paint("red"))

    asyncio.run(main())

On Python 3.11 to 3.13 it prints::

    Traceback (most recent call last):
      ...
    TypeError: 'TaskGroup' object does not support the context manager protocol

On Python 3.14 and later it prints::

    Traceback (most recent call last):
      ...
    TypeError: 'asyncio.taskgroups.TaskGroup' object does not support the context manager protocol (missed __exit__ method) but it supports the asynchronous context manager protocol. Did you mean to use 'async with'?

At the end of its block a group waits for its tasks, and only an ``async with``
can wait.  A plain ``with`` looks for other methods, which the group does not
have.

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

Also asked: TaskGroup does not support the context manager protocol; forgot
async before with; AttributeError __enter__ with TaskGroup; missing __exit__;
how to open a task group; use a TaskGroup without async.

Next: `asyncio_primer.structured`, on what a group does and when.
"""
