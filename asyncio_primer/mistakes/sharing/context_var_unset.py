"""Why does ``ContextVar.get()`` raise a LookupError?

Wrong::

    import asyncio
    from contextvars import ContextVar

    user = ContextVar("user")

    async def log_in():
        user.set("red")

    async def handle():
        print("hello", user.get())

    async def main():
        task = asyncio.create_task(handle())
        await log_in()
        await task

    asyncio.run(main())

It prints::

    Traceback (most recent call last):
      ...
    LookupError: <ContextVar name='user' at 0x...>

In this context the variable was never set, and it has no default.  The task
took its copy of the context when it was made, and ``log_in`` was called only
then: the task will never see it, however long it waits.  The same happens to
what was set inside another task
(`asyncio_primer.mistakes.sharing.context_change_lost`) and in a thread of
``run_in_executor``, which gets no copy (one of `asyncio.to_thread` does).

Right, set before the task is made::

    import asyncio
    from contextvars import ContextVar

    user = ContextVar("user")

    async def log_in():
        user.set("red")

    async def handle():
        print("hello", user.get())

    async def main():
        await log_in()
        task = asyncio.create_task(handle())
        await task

    asyncio.run(main())

It prints::

    hello red

Right, where it may be missing: with a default::

    import asyncio
    from contextvars import ContextVar

    user = ContextVar("user", default="nobody")

    async def handle():
        print("hello", user.get())

    async def main():
        await asyncio.create_task(handle())

    asyncio.run(main())

It prints::

    hello nobody

Also asked: context variable is empty or missing in my task, thread, callback
or executor; contextvar not set; contextvars and run_in_executor; working
outside of request context; context is not passed to the background task.

Next: `asyncio_primer.carrying`, on taking a context into a thread.
"""
