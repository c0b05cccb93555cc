"""Why is ``task.cancelled()`` false, although I cancelled the task?

Wrong::

    import asyncio

    async def paint():
        await asyncio.sleep(60)

    async def main():
        task = asyncio.create_task(paint())
        await asyncio.sleep(1)
        task.cancel()
        if task.cancelled():
            print("stopped")
        else:
            print("still running?")

    asyncio.run(main())

It prints::

    still running?

``cancel()`` says "please stop", ``cancelled()`` says "it has ended, and this
is how".  In between the task needs a turn, and it gets none before you wait.

Right::

    import asyncio

    async def paint():
        await asyncio.sleep(60)

    async def main():
        task = asyncio.create_task(paint())
        await asyncio.sleep(1)
        task.cancel()
        await asyncio.wait([task])
        if task.cancelled():
            print("stopped")
        else:
            print("still running?")

    asyncio.run(main())

It prints::

    stopped

False after that, too?  Then the task was done before (``cancel()`` returned
``False``), or it caught the exception and ended in its own way
(`asyncio_primer.mistakes.cancellation.cancel_swallowed`), or its clean-up
failed: ask ``task.exception()``.  Whether a request is under way tells
``task.cancelling()``, from Python 3.11 on.

Also asked: cancelled returns False after cancel; check if a task was
cancelled; difference between cancel, cancelled, cancelling and done; task
state after cancel; how to know that a task has really stopped; cancel returns
False; check whether a task was cancelled.

Next: `asyncio_primer.cancellation`, on what happens between the two.
"""
