"""Why do the tasks in my TaskGroup run one after another?

Wrong.  Needs Python 3.11::

    import asyncio

    async def paint(colour):
        await asyncio.sleep(1)
        print("painted", colour)

    async def main():
        loop = asyncio.get_running_loop()
        started = loop.time()
        async with asyncio.TaskGroup() as group:
            await group.create_task(paint("red"))
            await group.create_task(paint("blue"))
        print(f"{loop.time() - started:.0f} s")

    asyncio.run(main())

On Python 3.11 and later it prints::

    painted red
    painted blue
    2 s

``await`` waits for the task just made, and until it is done the next is not
even made.  Leave that to the end of the block, which waits for all together.

Right.  Needs Python 3.11::

    import asyncio

    async def paint(colour):
        await asyncio.sleep(1)
        print("painted", colour)

    async def main():
        loop = asyncio.get_running_loop()
        started = loop.time()
        async with asyncio.TaskGroup() as group:
            group.create_task(paint("red"))
            group.create_task(paint("blue"))
        print(f"{loop.time() - started:.0f} s")

    asyncio.run(main())

On Python 3.11 and later it prints::

    painted red
    painted blue
    1 s

A group in the body of a ``for`` has the same effect: each round ends with
waiting.  The loop belongs in the block.

Also asked: TaskGroup is not concurrent; task group runs sequentially;
TaskGroup not faster than a loop; tasks wait for each other in a group; should
I await tg.create_task; task group (TaskGroup) is not parallel.

Next: `asyncio_primer.asynchronous`, on the same work, together.
"""
