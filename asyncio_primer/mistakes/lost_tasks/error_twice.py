"""Why do I see the same error twice?

Wrong::

    import asyncio

    async def connect():
        await asyncio.sleep(1)
        raise OSError("no connection")

    async def fetch(name, connecting):
        try:
            await connecting
        except OSError as error:
            print(name, "failed:", error)

    async def main():
        connecting = asyncio.create_task(connect())
        await asyncio.gather(
            fetch("red", connecting),
            fetch("blue", connecting),
        )

    asyncio.run(main())

It prints::

    red failed: no connection
    blue failed: no connection

A task that has failed raises its error in everybody who awaits it, every time,
and it is the very same exception object.  So if several wait for one task, or
if one logs the error and raises it on, it is reported more than once.  Report
it in one place: where it is decided what to do about it.

Right::

    import asyncio

    async def connect():
        await asyncio.sleep(1)
        raise OSError("no connection")

    async def fetch(name, connecting):
        await connecting
        print("fetched", name)

    async def main():
        connecting = asyncio.create_task(connect())
        try:
            await asyncio.gather(
                fetch("red", connecting),
                fetch("blue", connecting),
            )
        except OSError as error:
            print("failed:", error)

    asyncio.run(main())

It prints::

    failed: no connection

Also asked: exception is logged twice or several times; duplicate traceback;
awaiting a failed task again raises again; two coroutines await the same task;
error repeated for each waiter; traceback gets longer with each await.

Next: `asyncio_primer.tasks`, on what a task keeps when it is done.
"""
