"""Why does ``task.exception()`` raise CancelledError in my done callback?

Wrong::

    import asyncio

    async def boil():
        await asyncio.sleep(9)

    def report(task):
        if task.exception():
            print("failed:", task.exception())

    async def main():
        task = asyncio.create_task(boil())
        task.add_done_callback(report)
        await asyncio.sleep(1)
        task.cancel()
        await asyncio.sleep(1)
        print("main goes on")

    asyncio.run(main())

Up to Python 3.12 it prints::

    Exception in callback report(<Task cancell...program.py:3>>) at program.py:6
    handle: <Handle report(<Task cancell...program.py:3>>) at program.py:6>
    Traceback (most recent call last):
      ...
    asyncio.exceptions.CancelledError
    main goes on

On Python 3.13 and later it prints::

    Exception in callback report() at program.py:6
    handle: <Handle report() at program.py:6>
    Traceback (most recent call last):
      ...
    asyncio.exceptions.CancelledError
    main goes on

A task can end in three ways: it returned, it failed, or it was cancelled.  To
be cancelled counts neither as a result nor as an error, so when asked for one
or the other, the task raises the `asyncio.CancelledError` itself.  Here this
happens in a callback, where nobody can catch it, and the loop logs it.  Tasks
are cancelled at the end of every `asyncio.run`, so ask for that first.

Right::

    import asyncio

    async def boil():
        await asyncio.sleep(9)

    def report(task):
        if task.cancelled():
            print("cancelled")
        elif task.exception():
            print("failed:", task.exception())

    async def main():
        task = asyncio.create_task(boil())
        task.add_done_callback(report)
        await asyncio.sleep(1)
        task.cancel()
        await asyncio.sleep(1)
        print("main goes on")

    asyncio.run(main())

It prints::

    cancelled
    main goes on

Also asked: callback of a cancelled task fails; error in done callback when the
program shuts down; how to tell whether a task was cancelled or failed; get the
exception of a cancelled task; result of a cancelled task; logging done
callback prints a traceback on exit.

Next: `asyncio_primer.tasks`, on how a task can end.
"""
