"""Why does ``asyncio.wait()`` not raise the error of my task?

Wrong::

    import asyncio

    async def paint():
        await asyncio.sleep(1)
        raise ValueError("out of grey")

    async def main():
        tasks = [asyncio.create_task(paint())]
        try:
            await asyncio.wait(tasks)
        except ValueError as error:
            print("failed:", error)
        else:
            print("all is well")

    asyncio.run(main())

It prints::

    all is well
    Task exception was never retrieved
    future: <Task finished name='Task-2' coro=<paint() done, defined at program.py:3> exception=ValueError('out of grey')>
    Traceback (most recent call last):
      ...
    ValueError: out of grey

``wait()`` waits until tasks are done, in whatever way.  To have failed is to
be done, so it returns and raises nothing.  The error stays in its task, until
you ask for it: ``task.result()`` and ``await task`` raise it,
``task.exception()`` returns it.

Right::

    import asyncio

    async def paint():
        await asyncio.sleep(1)
        raise ValueError("out of grey")

    async def main():
        tasks = [asyncio.create_task(paint())]
        done, pending = await asyncio.wait(tasks)
        for task in done:
            try:
                task.result()
            except ValueError as error:
                print("failed:", error)

    asyncio.run(main())

It prints::

    failed: out of grey

If the first error shall be raised, ``await asyncio.gather(*tasks)`` does that.
``wait(tasks, return_when=asyncio.FIRST_EXCEPTION)`` returns when the first
task has failed, but does not raise either.

Also asked: error handling with asyncio.wait; FIRST_EXCEPTION does not raise;
task failed but wait returned normally; check the done set for exceptions;
error appears only in the log after wait; asyncio.wait swallows exceptions or
ignores errors.

Next: `asyncio_primer.waiting`, where an error raises nothing.
"""
