"""How do I get the return values of the tasks in a TaskGroup?

Wrong.  Needs Python 3.11::

    import asyncio

    async def price(shop):
        await asyncio.sleep(1)
        return len(shop)

    async def main():
        async with asyncio.TaskGroup() as group:
            red = group.create_task(price("red"))
            blue = group.create_task(price("blue"))
            print(red.result() + blue.result())

    asyncio.run(main())

On Python 3.11 and later it prints::

      + Exception Group Traceback (most recent call last):
      |   ...
      | ExceptionGroup: unhandled errors in a TaskGroup (1 sub-exception)
      +-+---------------- 1 ----------------
        | Traceback (most recent call last):
        |   ...
        | asyncio.exceptions.InvalidStateError: Result is not set.
        +------------------------------------

Inside the block the tasks have only been made; it is the *end* of the block
that waits for them.  Behind it all are done, and each has its result.

Right.  Needs Python 3.11::

    import asyncio

    async def price(shop):
        await asyncio.sleep(1)
        return len(shop)

    async def main():
        async with asyncio.TaskGroup() as group:
            red = group.create_task(price("red"))
            blue = group.create_task(price("blue"))
        print(red.result() + blue.result())

    asyncio.run(main())

On Python 3.11 and later it prints::

    7

For many tasks keep them in a list, and say ``[task.result() for task in
tasks]`` behind the block.  Without groups, ``gather()`` returns such a list.

Right, before that::

    import asyncio

    async def price(shop):
        await asyncio.sleep(1)
        return len(shop)

    async def main():
        red, blue = await asyncio.gather(
            price("red"), price("blue")
        )
        print(red + blue)

    asyncio.run(main())

It prints::

    7

Also asked: collect results from a task group like gather; InvalidStateError in
a task group; list of results from TaskGroup; where to read task.result; does
TaskGroup return anything; get results from a task group; return value of
tg.create_task; result is not set inside the task group.

Next: `asyncio_primer.structured`, on what a group does and when.
"""
