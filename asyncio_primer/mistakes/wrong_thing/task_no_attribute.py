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

Wrong, too::

    import asyncio

    async def fetch_all():
        await asyncio.sleep(1)
        return ["fruit", "water"]

    async def main():
        dishes = asyncio.create_task(fetch_all())
        await asyncio.sleep(2)
        print(dishes[0])

    asyncio.run(main())

It prints::

    Traceback (most recent call last):
      ...
    TypeError: '_asyncio.Task' object is not subscriptable

A task stands for work, and does not turn into its result, not even when it is
done.  It hands out the result to those who ``await`` it, as often as they
like; a task that is done also has it under ``task.result()``.  The same goes
for any other future, such as ``loop.run_in_executor`` returns.  Looping
over one, or unpacking it, says "await wasn't used with future":
`asyncio_primer.mistakes.never_awaited.gather_not_awaited`.

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

Also asked: task object is not subscriptable; get the return value of
create_task; index a task; task has no attribute json, text, get, append,
split; Future object has no attribute; use the result of a task; TaskGroup task
returns Task instead of value; run_in_executor returns a Future instead of my
result.

Next: `asyncio_primer.tasks`, on what a task can be asked.
"""
