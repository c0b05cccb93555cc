"""Why is a ContextVar that my task has set unchanged afterwards?

Wrong::

    import asyncio
    from contextvars import ContextVar

    user = ContextVar("user", default="nobody")

    async def log_in():
        user.set("red")

    async def main():
        await asyncio.create_task(log_in())
        print(user.get())

    asyncio.run(main())

It prints::

    nobody

Each task works on a copy of its maker's context, made when the task is made.
The task sees what was set before; what it sets itself goes into its copy, and
the copy ends with it.  `asyncio.create_task`, `asyncio.gather` and task groups
all make tasks, and up to Python 3.11 `asyncio.wait_for` does, too.  A
coroutine that is simply awaited runs in your task, and so in your context.

Right::

    import asyncio
    from contextvars import ContextVar

    user = ContextVar("user", default="nobody")

    async def log_in():
        user.set("red")

    async def main():
        await log_in()
        print(user.get())

    asyncio.run(main())

It prints::

    red

Right, where it has to be a task: let it return the value::

    import asyncio
    from contextvars import ContextVar

    user = ContextVar("user", default="nobody")

    async def log_in():
        return "red"

    async def main():
        user.set(await asyncio.create_task(log_in()))
        print(user.get())

    asyncio.run(main())

It prints::

    red

Also asked: context variable set in a task, middleware, dependency, fixture or
background task is not visible in the caller; contextvar resets, lost, still
has the default or old value; contextvars with gather; contextvar not
propagated back; fastapi, starlette middleware; set in a thread is not seen
outside.

Next: `asyncio_primer.context`, on what is copied, and when.
"""
