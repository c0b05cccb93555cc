"""Why does my code that cancels all tasks cancel itself, too?

Wrong::

    import asyncio

    async def paint():
        await asyncio.sleep(60)

    async def main():
        painting = asyncio.create_task(paint())
        await asyncio.sleep(1)
        tasks = asyncio.all_tasks()
        for task in tasks:
            task.cancel()
        await asyncio.wait([painting])
        print("all stopped")

    asyncio.run(main())

Up to Python 3.8 it prints::

    Traceback (most recent call last):
      ...
    asyncio.exceptions.CancelledError

On Python 3.9 and 3.10 it prints::

    Traceback (most recent call last):
      ...
    asyncio.exceptions.CancelledError

    During handling of the above exception, another exception occurred:

    Traceback (most recent call last):
      ...
    asyncio.exceptions.CancelledError

On Python 3.11 and later it prints::

    Traceback (most recent call last):
      ...
    asyncio.exceptions.CancelledError

Elsewhere, with ``await asyncio.gather(*tasks)`` (not run here)::

    Exception in callback <TaskStepMethWrapper object at ...>()
    Exception in callback <_asyncio.TaskStepMethWrapper object at ...>()

`asyncio.all_tasks` returns all of them, also the one that is asking: here the
main task, which runs this very code.  It cancelled itself, and heard of it at
its next ``await``.  (With a ``gather`` it would wait for itself as well: that
ends in a `RecursionError`, and with ``return_exceptions=True`` the program
then hangs.)  Leave out `asyncio.current_task`.

Right::

    import asyncio

    async def paint():
        await asyncio.sleep(60)

    async def main():
        painting = asyncio.create_task(paint())
        await asyncio.sleep(1)
        me = asyncio.current_task()
        tasks = asyncio.all_tasks() - {me}
        for task in tasks:
            task.cancel()
        await asyncio.wait(tasks)
        print("all stopped")

    asyncio.run(main())

It prints::

    all stopped

Should another task than the main one run this, then the main task is among
those that it cancels.  Often nothing of it is needed: when ``main`` returns,
`asyncio.run` cancels all that is left, and waits for it.

Also asked: cancel all running tasks except the current one; stop everything
and exit; shutdown handler gets cancelled itself; all_tasks loop kills my own
coroutine; shutdown on signal raises an error; asyncio.Task.all_tasks; code
after cancelling is not reached; cancel all tasks at shutdown; all_tasks gather
RecursionError, maximum recursion depth exceeded.

Next: `asyncio_primer.shutdown`, on stopping a service step by step.
"""
