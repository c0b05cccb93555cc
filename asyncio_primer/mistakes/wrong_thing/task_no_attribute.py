"""Why has my task none of the attributes of its result?

Wrong::

    import asyncio

    async def fetch(dish):
        await asyncio.sleep(1)
        return dish

    async def main():
        dish = asyncio.create_task(fetch("melon"))
        await asyncio.sleep(2)
        print(dish.upper())

    asyncio.run(main())

It prints::

    Traceback (most recent call last):
      ...
    AttributeError: '_asyncio.Task' object has no attribute 'upper'

A task stands for work, and does not turn into its result, not even when it is
done.  It hands out the result to those who ``await`` it, as often as they
like; a task that is done also has it under ``task.result()``.  The same goes
for any other future, such as ``loop.run_in_executor`` returns.

Right::

    import asyncio

    async def fetch(dish):
        await asyncio.sleep(1)
        return dish

    async def main():
        task = asyncio.create_task(fetch("melon"))
        await asyncio.sleep(2)
        dish = await task
        print(dish.upper())

    asyncio.run(main())

It prints::

    MELON

Of many tasks at once, `asyncio.gather` returns the results in a list.

Also asked: get the return value of create_task; Task object is not
subscriptable or not iterable; task has no attribute json, text, get, append,
split; Future object has no attribute; use the result of a task; TaskGroup task
returns Task instead of value; run_in_executor returns a Future instead of my
result.

Next: `asyncio_primer.tasks`, on what a task can be asked.
"""
