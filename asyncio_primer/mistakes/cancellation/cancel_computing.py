"""Why is my task not cancelled while it is computing?

Wrong::

    import asyncio
    import time

    def cut():
        time.sleep(1)  # any work without an await

    async def cook():
        for number in (1, 2, 3):
            cut()
            print("melon", number)

    async def main():
        loop = asyncio.get_running_loop()
        task = asyncio.create_task(cook())
        loop.call_later(0.5, task.cancel)
        await asyncio.wait([task])
        print("cancelled:", task.cancelled())

    asyncio.run(main())

It prints::

    melon 1
    melon 2
    melon 3
    cancelled: False

Nobody is interrupted.  The request is heard at an ``await`` that waits, and
``cook`` has none.  Here it was not even made: the loop gets its turn, and
looks at the clock, only when ``cook`` is done.

Let others have a turn between the pieces of the work: ``await
asyncio.sleep(0)``.  If one piece is long, put it into a thread or a process.

Right::

    import asyncio
    import time

    def cut():
        time.sleep(1)  # any work without an await

    async def cook():
        for number in (1, 2, 3):
            cut()
            print("melon", number)
            await asyncio.sleep(0)

    async def main():
        loop = asyncio.get_running_loop()
        task = asyncio.create_task(cook())
        loop.call_later(0.5, task.cancel)
        await asyncio.wait([task])
        print("cancelled:", task.cancelled())

    asyncio.run(main())

It prints::

    melon 1
    melon 2
    cancelled: True

Also asked: cancel a CPU bound task; cannot stop a heavy loop; cancel has no
effect on a busy coroutine; task without await cannot be cancelled; stop button
does not react during computation; interrupt a long calculation; cancel is
delayed; cancel only works at an await.

Next: `asyncio_primer.cooperation`, on a task that keeps its turn.
"""
