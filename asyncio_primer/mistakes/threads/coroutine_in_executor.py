"""Can I run an async function in an executor, or with ``to_thread``?

Wrong::

    import asyncio

    async def fetch(name):
        await asyncio.sleep(1)
        return f"page of {name}"

    async def main():
        loop = asyncio.get_running_loop()
        page = await loop.run_in_executor(
            None, fetch, "red")
        print(page)

    asyncio.run(main())

It prints::

    <coroutine object fetch at 0x...>
    .../asyncio/base_events.py:...: RuntimeWarning: coroutine 'fetch' was never awaited
      ...
    RuntimeWarning: Enable tracemalloc to get the object allocation traceback

Wrong, and in debug mode it says so::

    import asyncio

    async def fetch(name):
        await asyncio.sleep(1)
        return f"page of {name}"

    async def main():
        loop = asyncio.get_running_loop()
        loop.set_debug(True)
        page = await loop.run_in_executor(
            None, fetch, "red")
        print(page)

    asyncio.run(main())

It prints::

    Traceback (most recent call last):
      ...
    TypeError: coroutines cannot be used with run_in_executor()

The thread calls ``fetch``, and such a call runs nothing; it makes a coroutine.
That comes back as the result.  And there is no need for the thread: what can
be awaited does not block, so ``await`` it, or make it a task.

Right::

    import asyncio

    async def fetch(name):
        await asyncio.sleep(1)
        return f"page of {name}"

    async def main():
        page = await fetch("red")
        print(page)

    asyncio.run(main())

It prints::

    page of red

Right, if it blocks inside: in a thread, with a loop of its own::

    import asyncio

    async def fetch(name):
        await asyncio.sleep(1)
        return f"page of {name}"

    def fetch_now(name):
        return asyncio.run(fetch(name))

    async def main():
        loop = asyncio.get_running_loop()
        page = await loop.run_in_executor(
            None, fetch_now, "red")
        print(page)

    asyncio.run(main())

It prints::

    page of red

Also asked: run a coroutine in a ThreadPoolExecutor; executor.submit async def;
executor.map with coroutines; run coroutines in parallel threads; async
function in a thread is never executed; to_thread or run_in_executor with an
async function; to_thread returns a coroutine object; coroutine never awaited
in an executor; apscheduler job is never awaited.

Next: `asyncio_primer.bridging`, on the bridges between the two worlds.
"""
