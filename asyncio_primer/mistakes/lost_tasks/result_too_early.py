"""Why does ``task.result()`` say "Result is not set."?

Wrong::

    import asyncio

    async def boil():
        await asyncio.sleep(1)
        return "tea"

    async def main():
        task = asyncio.create_task(boil())
        print(task.result())

    asyncio.run(main())

It prints::

    Traceback (most recent call last):
      ...
    asyncio.exceptions.InvalidStateError: Result is not set.

``result()`` does not wait: it returns the result if there is one, and raises
if there is none yet.  (In threads, a future's ``result()`` does wait.  An
asyncio task could not: as long as ``main()`` holds the thread, the task cannot
run.)  To wait for a task and get its result is to ``await`` it.

Right::

    import asyncio

    async def boil():
        await asyncio.sleep(1)
        return "tea"

    async def main():
        task = asyncio.create_task(boil())
        print(await task)

    asyncio.run(main())

It prints::

    tea

``result()`` is for tasks that are known to be done: in a done callback, behind
`asyncio.wait`, or after ``task.done()``.

Also asked: how to get the return value of a task; task result before it is
finished; get a value out of create_task or ensure_future; wait until a task
has its result; how to return a value from a background task; check whether a
task is ready; invalid state error from task.result.

Next: `asyncio_primer.tasks`, on what a task can be asked.
"""
