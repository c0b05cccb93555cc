"""Why "catching ExceptionGroup with except* is not allowed. Use except instead."?

Wrong.  Needs Python 3.11::

    import asyncio

    async def boil():
        raise ValueError("no water")

    async def main():
        try:
            async with asyncio.TaskGroup() as group:
                group.create_task(boil())
        except* ExceptionGroup as errors:
            print("failed:", errors.exceptions)

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

    During handling of the above exception, another exception occurred:

    Traceback (most recent call last):
      ...
    TypeError: catching ExceptionGroup with except* is not allowed. Use except instead.

``except*`` catches what is *in* a group.  To ask it for groups would be
ambiguous, since groups can contain groups.  Without the star you catch the
group as a whole.

Right.  Needs Python 3.11::

    import asyncio

    async def boil():
        raise ValueError("no water")

    async def main():
        try:
            async with asyncio.TaskGroup() as group:
                group.create_task(boil())
        except ExceptionGroup as errors:
            print("failed:", errors.exceptions)

    asyncio.run(main())

On Python 3.11 and later it prints::

    failed: (ValueError('no water'),)

``except* Exception`` is allowed, and catches every ordinary error in it.

Also asked: catch all exceptions of a task group; catch everything with except
star; TypeError while handling an exception group; catch the whole exception
group; which except for any error in a group; log all errors of a TaskGroup.

Next: `asyncio_primer.several`, on what an exception group can do.
"""
