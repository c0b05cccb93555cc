"""Why does ``asyncio.wait()`` give me tasks instead of results?

Wrong::

    import asyncio

    async def paint(colour):
        await asyncio.sleep(1)
        return f"painted {colour}"

    async def main():
        tasks = [asyncio.create_task(paint("red"))]
        for result in await asyncio.wait(tasks):
            print(result)

    asyncio.run(main())

It prints::

    {<Task finished name='Task-2' coro=<paint() done, defined at program.py:3> result='painted red'>}
    set()

``wait()`` returns two sets of tasks: those that are done, and those that are
pending.  It answers *who* is done; *what* they came to, each task tells
itself.  The sets have no order, so for results in the order of your list, go
through your list.

Right::

    import asyncio

    async def paint(colour):
        await asyncio.sleep(1)
        return f"painted {colour}"

    async def main():
        tasks = [asyncio.create_task(paint("red"))]
        done, pending = await asyncio.wait(tasks)
        for task in tasks:
            if task in done:
                print(task.result())

    asyncio.run(main())

It prints::

    painted red

To wait for all and have their results is what ``gather()`` is for.

Right, with ``gather()``::

    import asyncio

    async def paint(colour):
        await asyncio.sleep(1)
        return f"painted {colour}"

    async def main():
        tasks = [asyncio.create_task(paint("red"))]
        for result in await asyncio.gather(*tasks):
            print(result)

    asyncio.run(main())

It prints::

    painted red

Also asked: what are done and pending; asyncio.wait returns a tuple of sets;
order of results of wait; gather or wait, which one; results come back
shuffled; print shows Task finished; get results or return values from
asyncio.wait.

Next: `asyncio_primer.waiting`, on what a wait returns.
"""
