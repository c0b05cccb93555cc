"""Why is my context variable empty in ``run_in_executor``?

Wrong::

    import asyncio
    import contextvars

    user = contextvars.ContextVar("user", default="?")

    def log(what):
        print(f"{user.get()}: {what}")

    async def main():
        loop = asyncio.get_running_loop()
        user.set("Ann")
        await loop.run_in_executor(None, log, "hello")

    asyncio.run(main())

It prints::

    ?: hello

Each thread begins with a context of its own.  A task gets a copy of its
maker's context, but ``run_in_executor`` hands over the function and its
arguments, no more.  `asyncio.to_thread`, from Python 3.9 on, carries the
context along; before, ``copy_context()`` does.

Right.  Needs Python 3.9::

    import asyncio
    import contextvars

    user = contextvars.ContextVar("user", default="?")

    def log(what):
        print(f"{user.get()}: {what}")

    async def main():
        user.set("Ann")
        await asyncio.to_thread(log, "hello")

    asyncio.run(main())

On Python 3.9 and later it prints::

    Ann: hello

Right, on every Python::

    import asyncio
    import contextvars

    user = contextvars.ContextVar("user", default="?")

    def log(what):
        print(f"{user.get()}: {what}")

    async def main():
        loop = asyncio.get_running_loop()
        user.set("Ann")
        context = contextvars.copy_context()
        await loop.run_in_executor(
            None, context.run, log, "hello")

    asyncio.run(main())

It prints::

    Ann: hello

It is a copy: what the thread sets stays in the thread.

Also asked: request id missing in logs from threads; LookupError in executor;
flask or django request context in run_in_executor; structlog context lost;
difference between to_thread and run_in_executor; ContextVar default in thread
pool; context variable is not set in an executor; contextvars and threads.

Next: `asyncio_primer.carrying`, on carrying a context into a thread.
"""
