"""Why does ``except ExceptionGroup`` not catch my BaseExceptionGroup?

Wrong.  Needs Python 3.11::

    import asyncio

    class Stop(BaseException):
        pass

    async def watch():
        raise Stop("no water")

    async def main():
        try:
            async with asyncio.TaskGroup() as group:
                group.create_task(watch())
        except ExceptionGroup as errors:
            print("failed:", errors.exceptions)

    asyncio.run(main())

On Python 3.11 and later it prints::

      + Exception Group Traceback (most recent call last):
      |   ...
      | BaseExceptionGroup: unhandled errors in a TaskGroup (1 sub-exception)
      +-+---------------- 1 ----------------
        | Traceback (most recent call last):
        |   ...
        | Stop: no water
        +------------------------------------

An ``ExceptionGroup`` holds only what is an ``Exception``.  With anything else
among the errors it is a ``BaseExceptionGroup``, which ``except Exception``
lets pass, as it lets pass what is inside.  ``KeyboardInterrupt`` and
``SystemExit`` are let out of the group bare, without any wrapping.

Derive your own exceptions from ``Exception``.

Right.  Needs Python 3.11::

    import asyncio

    class Stop(Exception):
        pass

    async def watch():
        raise Stop("no water")

    async def main():
        try:
            async with asyncio.TaskGroup() as group:
                group.create_task(watch())
        except ExceptionGroup as errors:
            print("failed:", errors.exceptions)

    asyncio.run(main())

On Python 3.11 and later it prints::

    failed: (Stop('no water'),)

Also asked: BaseExceptionGroup instead of ExceptionGroup; difference between
BaseExceptionGroup and ExceptionGroup; KeyboardInterrupt in a TaskGroup;
SystemExit or sys.exit in a TaskGroup; Ctrl-C inside a task group.

Next: `asyncio_primer.several`, on errors that come together.
"""
