"""Why does `asyncio.sleep` not sleep?

Wrong::

    import asyncio
    import time

    async def main():
        started = time.monotonic()
        asyncio.sleep(3)
        passed = time.monotonic() - started
        print(f"after {passed:.0f} s")

    asyncio.run(main())

It prints::

    program.py:6: RuntimeWarning: coroutine 'sleep' was never awaited
      asyncio.sleep(3)
    RuntimeWarning: Enable tracemalloc to get the object allocation traceback
    after 0 s

`asyncio.sleep` is a coroutine function like any other: the call makes a
coroutine, and only `await` runs it.  Without that no time passes.  The name in
the warning tells which call lost its await.

The same happens with everything of asyncio that waits, and it may look as if
the waiting had succeeded at once: ``event.wait()``, ``queue.join()`` and
``writer.drain()`` without `await` let you pass.

Right::

    import asyncio
    import time

    async def main():
        started = time.monotonic()
        await asyncio.sleep(3)
        passed = time.monotonic() - started
        print(f"after {passed:.0f} s")

    asyncio.run(main())

It prints::

    after 3 s

Also asked: asyncio sleep is ignored; sleep is skipped and the program goes on
immediately; no pause or delay between lines; my loop does not wait between
iterations; asyncio.sleep returns immediately; timer fires at once; event.wait
or queue.join does not wait; how to delay in an async function; asyncio.sleep
does not wait.

Next: `asyncio_primer.asynchronous`, where several sleep at the same time.
"""
