"""Why do two tasks hang when each needs two locks?

Wrong::

    import asyncio

    async def move(this, that):
        async with this:
            await asyncio.sleep(0)
            async with that:
                print("moved")

    async def main():
        fruit, water = asyncio.Lock(), asyncio.Lock()
        tasks = [
            asyncio.create_task(move(fruit, water)),
            asyncio.create_task(move(water, fruit)),
        ]
        await asyncio.wait(tasks, timeout=1)
        print("done:", [task.done() for task in tasks])

    asyncio.run(main())

It prints::

    done: [False, False]

Without the ``timeout`` it would hang for ever.  One task holds ``fruit`` and
waits for ``water``; the other holds ``water`` and waits for ``fruit``.
Neither is wrong alone, and it only happens if both are in the middle at the
same time: such a program may run well for months.

The cure is an order: whoever needs both takes them in the same one.

Right::

    import asyncio

    async def move(this, that):
        first, second = sorted([this, that], key=id)
        async with first:
            await asyncio.sleep(0)
            async with second:
                print("moved")

    async def main():
        fruit, water = asyncio.Lock(), asyncio.Lock()
        tasks = [
            asyncio.create_task(move(fruit, water)),
            asyncio.create_task(move(water, fruit)),
        ]
        await asyncio.wait(tasks, timeout=1)
        print("done:", [task.done() for task in tasks])

    asyncio.run(main())

It prints::

    moved
    moved
    done: [True, True]

Simpler still: one lock for all that is changed together.

Also asked: deadlock between two coroutines, two accounts, two tables; hangs
sometimes, only under load; how to detect or avoid a deadlock; dining
philosophers; lock ordering; transfer between accounts stuck; tasks wait for
each other.

Next: `asyncio_primer.deadlocks`, and `asyncio_primer.callgraphs`, to see who
waits for whom.
"""
