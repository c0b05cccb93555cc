"""Why does my cancelled task run nothing, not even its ``finally``?

Wrong::

    import asyncio

    async def serve(table, free):
        try:
            print("serving at the", table)
            await asyncio.sleep(1)
        finally:
            free.append(table)

    async def main():
        free = ["window"]
        table = free.pop()
        task = asyncio.create_task(serve(table, free))
        task.cancel()
        await asyncio.wait([task])
        print("free tables:", free)

    asyncio.run(main())

It prints::

    free tables: []

`asyncio.create_task` starts nothing yet: the task has its first turn when its
maker next waits.  If it is cancelled before that, the exception is raised
where the coroutine stands: at its very beginning, outside of any ``try`` in
it.  So the table was taken, and nobody gave it back.  It happens when a client
hangs up at once, or when the first task of a group fails at once.

Take and give back in the same function.  What has not begun has then taken
nothing.

Right::

    import asyncio

    async def serve(free):
        table = free.pop()
        try:
            print("serving at the", table)
            await asyncio.sleep(1)
        finally:
            free.append(table)

    async def main():
        free = ["window"]
        task = asyncio.create_task(serve(free))
        task.cancel()
        await asyncio.wait([task])
        print("free tables:", free)

    asyncio.run(main())

It prints::

    free tables: ['window']

Right, if it must have begun before anybody may cancel it::

    import asyncio

    async def serve(table, free):
        try:
            print("serving at the", table)
            await asyncio.sleep(1)
        finally:
            free.append(table)

    async def main():
        free = ["window"]
        table = free.pop()
        task = asyncio.create_task(serve(table, free))
        await asyncio.sleep(0)
        task.cancel()
        await asyncio.wait([task])
        print("free tables:", free)

    asyncio.run(main())

It prints::

    serving at the window
    free tables: ['window']

Also asked: finally block not executed in a cancelled task; cleanup is skipped
when cancelled immediately; try except inside the task does not catch the
cancel; task cancelled before it started; lock or connection leaked because the
task never began; cancel right after create_task.

Next: `asyncio_primer.cancellation`, on where the exception is raised.
"""
