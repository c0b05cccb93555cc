"""Why is my task not done right after ``task.cancel()``?

Wrong::

    import asyncio

    async def serve(room):
        room.append("waiter")
        try:
            await asyncio.sleep(60)
        finally:
            await asyncio.sleep(1)
            room.remove("waiter")

    async def main():
        room = []
        task = asyncio.create_task(serve(room))
        await asyncio.sleep(1)
        task.cancel()
        print("done:", task.done())
        print("lights out, in there:", room)

    asyncio.run(main())

It prints::

    done: False
    lights out, in there: ['waiter']

``cancel()`` only leaves a request.  It returns at once, before the task has
had a turn, so nothing has happened yet: not the exception, not the
``finally``.  And if the program ends here, `asyncio.run` cancels the task a
second time, in the middle of its clean-up.

So it takes two lines to stop a task: cancel it, and wait until it is done.

Right::

    import asyncio

    async def serve(room):
        room.append("waiter")
        try:
            await asyncio.sleep(60)
        finally:
            await asyncio.sleep(1)
            room.remove("waiter")

    async def main():
        room = []
        task = asyncio.create_task(serve(room))
        await asyncio.sleep(1)
        task.cancel()
        await asyncio.wait([task])
        print("done:", task.done())
        print("lights out, in there:", room)

    asyncio.run(main())

It prints::

    done: True
    lights out, in there: []

`asyncio.wait` waits and raises nothing.  ``await task`` does as well, if you
catch the `asyncio.CancelledError` that comes out of it
(`asyncio_primer.mistakes.cancellation.await_cancelled`).

Also asked: task still running after cancel; cancel is not immediate; finally
block runs too late or not at all; wait until a cancelled task has finished;
connection still open after cancel; restart a task after stopping it runs two
at once; task has not cleaned up yet; do I need to await a task that I
cancelled.

Next: `asyncio_primer.halting`, where the second line can go wrong.
"""
