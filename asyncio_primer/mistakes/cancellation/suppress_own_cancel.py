"""Is it safe to ignore the ``CancelledError`` of a task that I have cancelled?

Wrong::

    import asyncio

    async def oven():
        try:
            await asyncio.sleep(60)
        finally:
            await asyncio.sleep(2)  # cools down

    async def cook():
        baking = asyncio.create_task(oven())
        await asyncio.sleep(1)
        baking.cancel()
        try:
            await baking
        except asyncio.CancelledError:
            pass
        print("the cook goes on")

    async def main():
        task = asyncio.create_task(cook())
        await asyncio.sleep(2)
        task.cancel()
        await asyncio.wait([task])
        print("cook cancelled:", task.cancelled())

    asyncio.run(main())

It prints::

    the cook goes on
    cook cancelled: False

No.  While ``cook`` waits for the oven, somebody cancels ``cook``.  That, too,
comes out of ``await baking`` as an `asyncio.CancelledError`, and the
``except``, written for the oven's, drops it: ``cook`` refuses to stop.
``contextlib.suppress`` is no different.

`asyncio.wait` raises nothing of what the task raises.  An exception that comes
out of it can only be your own.

Right::

    import asyncio

    async def oven():
        try:
            await asyncio.sleep(60)
        finally:
            await asyncio.sleep(2)  # cools down

    async def cook():
        baking = asyncio.create_task(oven())
        await asyncio.sleep(1)
        baking.cancel()
        await asyncio.wait([baking])
        print("the cook goes on")

    async def main():
        task = asyncio.create_task(cook())
        await asyncio.sleep(2)
        task.cancel()
        await asyncio.wait([task])
        print("cook cancelled:", task.cancelled())

    asyncio.run(main())

It prints::

    cook cancelled: True

From Python 3.11 on ``if asyncio.current_task().cancelling(): raise`` in the
``except`` does it, too.  But then the oven has lost its time to cool down; in
both cases nobody waits for it any longer.

Also asked: except CancelledError pass hides my own cancellation; distinguish
own cancellation from that of the awaited task; cancel during shutdown gets
lost; task cannot be cancelled while cleaning up; was it me or the other one
that was cancelled; tell whether I am cancelled or the task that I await; with
suppress(CancelledError); my task refuses to stop while it is stopping another
one.

Next: `asyncio_primer.halting`, on both ways side by side.
"""
