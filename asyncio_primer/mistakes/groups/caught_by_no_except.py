"""Why does ``except ValueError`` not catch the error from my task group?

Wrong.  Needs Python 3.11::

    import asyncio

    async def boil():
        raise ValueError("no water")

    async def main():
        try:
            async with asyncio.TaskGroup() as group:
                group.create_task(boil())
        except ValueError as error:
            print("caught:", error)

    asyncio.run(main())

On Python 3.11 and later it prints::

      + Exception Group Traceback (most recent call last):
      |   ...
      | ExceptionGroup: unhandled errors in a TaskGroup (1 sub-exception)
      +-+---------------- 1 ----------------
        | Traceback (most recent call last):
        |   ...
        | ValueError: no water
        +------------------------------------

Several tasks of a group can fail, so what the group raises is an
`ExceptionGroup`: one exception with all errors in it, even if it is only one.
That is not a ``ValueError``, so ``except ValueError`` lets it pass.  An
``except*`` looks inside.

Right.  Needs Python 3.11::

    import asyncio

    async def boil():
        raise ValueError("no water")

    async def main():
        try:
            async with asyncio.TaskGroup() as group:
                group.create_task(boil())
        except* ValueError as errors:
            for error in errors.exceptions:
                print("caught:", error)

    asyncio.run(main())

On Python 3.11 and later it prints::

    caught: no water

What it binds is a group again, hence ``.exceptions``.  An error of the block
itself comes wrapped as well, not only those of its tasks.  Errors that can be
dealt with on the spot are better caught inside the task: there they come bare,
and do not stop the others.

Right, inside the task.  Needs Python 3.11::

    import asyncio

    async def boil():
        raise ValueError("no water")

    async def careful():
        try:
            await boil()
        except ValueError as error:
            print("caught:", error)

    async def main():
        async with asyncio.TaskGroup() as group:
            group.create_task(careful())

    asyncio.run(main())

On Python 3.11 and later it prints::

    caught: no water

Elsewhere (not run here)::

    ExceptionGroup: Exceptions from Trio nursery (1 sub-exception)

Also asked: unhandled errors in a TaskGroup; anyio or trio or starlette raises
an exception group; what is a sub-exception; try except does not work with task
groups; my except clause ignores the exception group; catch or handle an
exception in a TaskGroup.

Next: `asyncio_primer.several`, on errors that come together.
"""
