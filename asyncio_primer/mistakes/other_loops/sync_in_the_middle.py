"""How can an ordinary function call an async one, when async code calls it?

Wrong::

    import asyncio

    async def fetch(fruit):
        await asyncio.sleep(1)
        return fruit

    def get(fruit):
        return asyncio.run(fetch(fruit))

    async def main():
        print(get("melon"))

    asyncio.run(main())

It prints::

    Traceback (most recent call last):
      ...
    RuntimeError: asyncio.run() cannot be called from a running event loop
    ...: RuntimeWarning: coroutine 'fetch' was never awaited

``get`` is fine for callers that know nothing of asyncio; the traceback leads
to its line, but what changed is its caller.  An ordinary function cannot be
paused: it has to have the fruit when it returns, and the loop that would fetch
it stands still until it returns.  No trick with loops gets around that.

Where you own the function in the middle, make it ``async def``.

Right::

    import asyncio

    async def fetch(fruit):
        await asyncio.sleep(1)
        return fruit

    async def get(fruit):
        return await fetch(fruit)

    async def main():
        print(await get("melon"))

    asyncio.run(main())

It prints::

    melon

Right, in a thread, if the function must stay as it is::

    import asyncio

    async def fetch(fruit):
        await asyncio.sleep(1)
        return fruit

    def get(fruit):
        return asyncio.run(fetch(fruit))

    async def main():
        loop = asyncio.get_running_loop()
        melon = await loop.run_in_executor(
            None, get, "melon"
        )
        print(melon)

    asyncio.run(main())

It prints::

    melon

From 3.9 on you may write ``melon = await asyncio.to_thread(get, "melon")``.
The thread has a loop of its own; connections and locks of the first are of no
use there.

Elsewhere::

    SynchronousOnlyOperation: You cannot call this from an async context - use a thread or sync_to_async.
    RuntimeError: You cannot use AsyncToSync in the same thread as an async event loop - just await the async function directly.

These are Django's words for it, one for each way, and were not run here.

Also asked: library calls asyncio.run and I use it from async code; sync
wrapper around async api; async inside sync inside async; call a coroutine from
a callback, property or __getattr__; django orm in an async view; langchain or
llama_index sync method in fastapi; run until complete from a sync method; wait
for a coroutine without await; call async code from sync code while the loop is
running; library wants an ordinary callback and I have to await in it; non
async function waits for async result.

Next: `asyncio_primer.bridging`, where such sandwiches are taken apart.
"""
