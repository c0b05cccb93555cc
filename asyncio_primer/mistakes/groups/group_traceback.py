"""How do I read the traceback of an ExceptionGroup: where is my error?

Wrong.  Needs Python 3.11::

    import asyncio

    async def boil():
        raise ValueError("no water")

    async def wash():
        raise OSError("no soap")

    async def main():
        async with asyncio.TaskGroup() as group:
            group.create_task(boil())
            group.create_task(wash())

    asyncio.run(main())

On Python 3.11 and later it prints::

      + Exception Group Traceback (most recent call last):
      |   ...
      | ExceptionGroup: unhandled errors in a TaskGroup (2 sub-exceptions)
      +-+---------------- 1 ----------------
        | Traceback (most recent call last):
        |   ...
        | ValueError: no water
        +---------------- 2 ----------------
        | Traceback (most recent call last):
        |   ...
        | OSError: no soap
        +------------------------------------

The first part, up to "unhandled errors in a TaskGroup", tells only where the
group was waiting: the line of the ``async with``.  Your errors are in the
numbered boxes, each with a traceback of its own, which begins in its task.
Read box 1 first: the tasks' errors stand in the order in which they ended, and
later ones are often consequences.  An error of the block itself comes last,
even if it was the first.

In a program, ``exceptions`` of the group are its errors.

Right.  Needs Python 3.11::

    import asyncio

    async def boil():
        raise ValueError("no water")

    async def wash():
        raise OSError("no soap")

    async def main():
        try:
            async with asyncio.TaskGroup() as group:
                group.create_task(boil())
                group.create_task(wash())
        except ExceptionGroup as errors:
            for error in errors.exceptions:
                print(type(error).__name__, error)

    asyncio.run(main())

On Python 3.11 and later it prints::

    ValueError no water
    OSError no soap

Also asked: unhandled errors in a TaskGroup (2 sub-exceptions); which task in a
group failed; the message does not say what went wrong; find the real error
behind an exception group; list the sub-exceptions; str of an exception group;
e.exceptions; traceback with plus signs, pipes and bars.

Next: `asyncio_primer.several`, on sorting out what is in a group.
"""
