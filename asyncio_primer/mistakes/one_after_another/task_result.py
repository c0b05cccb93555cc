"""How do I get the return value of a task, or of ``main()``?

Wrong::

    import asyncio

    async def fetch():
        await asyncio.sleep(1)
        return "page"

    async def main():
        task = asyncio.create_task(fetch())
        await asyncio.sleep(2)
        return task

    page = asyncio.run(main())
    print(page)

It prints::

    <Task finished name='Task-2' coro=<fetch() done, defined at program.py:3> result='page'>

The task is not the value; it is a box that the value comes into.  Awaiting the
task waits until it is full and gives you what ``fetch`` returned, or raises
what ``fetch`` raised.  What ``main`` returns, `asyncio.run` returns.

Right::

    import asyncio

    async def fetch():
        await asyncio.sleep(1)
        return "page"

    async def main():
        task = asyncio.create_task(fetch())
        return await task

    page = asyncio.run(main())
    print(page)

It prints::

    page

Of several, ``await asyncio.gather(...)`` gives a list of the values.  From
Python 3.11 on there are task groups; behind the block all their tasks are
done, and ``result()`` needs no waiting.

Right, with a task group.  Needs Python 3.11::

    import asyncio

    async def fetch(name):
        await asyncio.sleep(1)
        return f"page of {name}"

    async def main():
        async with asyncio.TaskGroup() as group:
            red = group.create_task(fetch("red"))
            blue = group.create_task(fetch("blue"))
        return red.result(), blue.result()

    print(asyncio.run(main()))

On Python 3.11 and later it prints::

    ('page of red', 'page of blue')

``result()`` before a task is done raises an error:
`asyncio_primer.mistakes.lost_tasks.result_too_early`.

Also asked: return a value from an async function; task returns Task object
instead of result; get output of create_task; asyncio.run return value; read
what the coroutine returned from synchronous code; TaskGroup results; get
results of multiple tasks into a list; store or save the result of an async
function in a variable.

Next: `asyncio_primer.tasks`, on what a task can be asked.
"""
