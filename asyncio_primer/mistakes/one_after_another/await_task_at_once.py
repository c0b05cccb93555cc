"""I made tasks with ``create_task``: why do they run one after another?

Wrong::

    import asyncio
    import time

    async def paint(colour):
        await asyncio.sleep(1)
        print("painted", colour)

    async def main():
        started = time.perf_counter()
        for colour in ["red", "blue", "green"]:
            await asyncio.create_task(paint(colour))
        took = time.perf_counter() - started
        print(f"{took:.0f} s")

    asyncio.run(main())

It prints::

    painted red
    painted blue
    painted green
    3 s

A task runs while its maker does something else.  Here the maker makes one and
at once waits until it is done; only then it makes the next.  There is never
more than one to run.  Nearly always ``await asyncio.create_task(paint())`` is
a longer way to write ``await paint()``.

Two loops cure it: one makes all tasks, the second awaits them.

Right::

    import asyncio
    import time

    async def paint(colour):
        await asyncio.sleep(1)
        print("painted", colour)

    async def main():
        started = time.perf_counter()
        tasks = []
        for colour in ["red", "blue", "green"]:
            task = asyncio.create_task(paint(colour))
            tasks.append(task)
        for task in tasks:
            await task
        took = time.perf_counter() - started
        print(f"{took:.0f} s")

    asyncio.run(main())

It prints::

    painted red
    painted blue
    painted green
    1 s

``await asyncio.gather(*tasks)`` does what the second loop does, and raises the
first error as soon as it happens.  From Python 3.11 on a task group waits for
all its tasks at its end, and leaves none behind if one fails.

Also asked: create_task in a loop is still sequential; await
asyncio.create_task is not concurrent; tasks are not parallel; ensure_future
then await runs one by one; await task immediately blocks; await a coroutine or
await a task.

Next: `asyncio_primer.tasks`, on what a task is, and what it can be asked.
"""
