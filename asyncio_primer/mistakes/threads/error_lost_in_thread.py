"""Why do I see no error from ``run_coroutine_threadsafe``?

Wrong::

    import asyncio

    async def save(name):
        raise OSError(f"no room for {name}")

    async def main():
        loop = asyncio.get_running_loop()

        def visit():
            asyncio.run_coroutine_threadsafe(
                save("melon"), loop)

        await loop.run_in_executor(None, visit)
        await asyncio.sleep(1)
        print("all saved?")

    asyncio.run(main())

It prints::

    all saved?

The error went into the future that ``run_coroutine_threadsafe`` returned, and
nobody looked.  It is a `concurrent.futures.Future`, and those do not complain
when they are thrown away, unlike a task, which logs that its exception was
never retrieved.  ``result()`` waits, in its thread, and raises the error
there.

Right::

    import asyncio

    async def save(name):
        raise OSError(f"no room for {name}")

    async def main():
        loop = asyncio.get_running_loop()

        def visit():
            saving = asyncio.run_coroutine_threadsafe(
                save("melon"), loop)
            try:
                saving.result()
            except OSError as error:
                print("not saved:", error)

        await loop.run_in_executor(None, visit)
        await asyncio.sleep(1)

    asyncio.run(main())

It prints::

    not saved: no room for melon

A thread that does not want to wait gives the future a callback instead:
``saving.add_done_callback(report)``, where ``report`` calls ``result()``.  It
is the same with ``executor.submit``.

Also asked: exception swallowed by run_coroutine_threadsafe; coroutine from a
thread fails silently; no traceback; error in a task started from another
thread; executor.submit hides exceptions; nothing is logged; fire and forget
from a thread.

Next: `asyncio_primer.unheard`, on errors that nobody asks for.
"""
