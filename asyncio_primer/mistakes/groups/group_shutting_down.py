"""Why "TaskGroup ... is shutting down" when a task makes another?

Wrong.  Needs Python 3.11::

    import asyncio

    async def fail():
        raise ValueError("out of grey")

    async def clean():
        print("cleaned")

    async def paint(group):
        try:
            await asyncio.sleep(5)
        finally:
            group.create_task(clean())

    async def main():
        async with asyncio.TaskGroup() as group:
            group.create_task(paint(group))
            await asyncio.sleep(1)
            group.create_task(fail())

    asyncio.run(main())

On Python 3.11 and 3.12 it prints::

      + Exception Group Traceback (most recent call last):
      |   ...
      | ExceptionGroup: unhandled errors in a TaskGroup (2 sub-exceptions)
      +-+---------------- 1 ----------------
        | Traceback (most recent call last):
        |   ...
        | ValueError: out of grey
        +---------------- 2 ----------------
        | Traceback (most recent call last):
        |   ...
        | RuntimeError: TaskGroup <TaskGroup tasks=1 errors=1 cancelling> is shutting down
        +------------------------------------
    sys:1: RuntimeWarning: coroutine 'clean' was never awaited

On Python 3.13 and later it prints::

      + Exception Group Traceback (most recent call last):
      |   ...
      | ExceptionGroup: unhandled errors in a TaskGroup (2 sub-exceptions)
      +-+---------------- 1 ----------------
        | Traceback (most recent call last):
        |   ...
        | ValueError: out of grey
        +---------------- 2 ----------------
        | Traceback (most recent call last):
        |   ...
        | RuntimeError: TaskGroup <TaskGroup tasks=1 errors=1 cancelling> is shutting down
        +------------------------------------

One task has failed, so the group cancels all the others and waits for their
ends.  New work would only prolong that, and the group refuses it.  The error
of the refusal comes on top of the first: look at the *other* error in the
traceback for what went wrong first.  (If there is no other, the group itself
was cancelled, by a timeout, say.)

Work that must still be done at the end is awaited, not made a task.

Right.  Needs Python 3.11::

    import asyncio

    async def fail():
        raise ValueError("out of grey")

    async def clean():
        print("cleaned")

    async def paint(group):
        try:
            await asyncio.sleep(5)
        finally:
            await clean()

    async def main():
        try:
            async with asyncio.TaskGroup() as group:
                group.create_task(paint(group))
                await asyncio.sleep(1)
                group.create_task(fail())
        except* ValueError as errors:
            print("failed:", errors.exceptions[0])

    asyncio.run(main())

On Python 3.11 and later it prints::

    cleaned
    failed: out of grey

Also asked: create a task in a group that has been cancelled; start cleanup in
a TaskGroup; RuntimeError in addition to the real error; create_task refused
after another task failed; task group is being cancelled; spawn from finally.

Next: `asyncio_primer.structured`, on what a group does and when.
"""
