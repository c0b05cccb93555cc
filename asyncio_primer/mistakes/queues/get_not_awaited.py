"""Why does ``queue.get()`` give me a coroutine object?

Wrong::

    import asyncio

    async def main():
        queue = asyncio.Queue()
        queue.put("melon")
        print(queue.qsize())
        queue.put_nowait("fruit")
        print(queue.get())

    asyncio.run(main())

It prints::

    program.py:5: RuntimeWarning: coroutine 'Queue.put' was never awaited
      queue.put("melon")
    RuntimeWarning: Enable tracemalloc to get the object allocation traceback
    0
    <coroutine object Queue.get at 0x...>
    program.py:8: RuntimeWarning: coroutine 'Queue.get' was never awaited
      print(queue.get())
    RuntimeWarning: Enable tracemalloc to get the object allocation traceback

Both may have to wait, so both are coroutine functions, and do nothing unless
you await them.  The melon was never put; and what was printed is not the fruit
but a coroutine that could fetch it.

Right::

    import asyncio

    async def main():
        queue = asyncio.Queue()
        await queue.put("melon")
        print(queue.qsize())
        queue.put_nowait("fruit")
        print(await queue.get())

    asyncio.run(main())

It prints::

    1
    melon

In a plain function, such as a callback, use ``put_nowait`` and ``get_nowait``;
from another thread, ``loop.call_soon_threadsafe(queue.put_nowait, item)``.

Also asked: queue stays empty after put; put does nothing; get returns
coroutine instead of item; await queue.get or not; put in a callback or plain
function; queue.Queue and asyncio.Queue difference; AttributeError coroutine
has no attribute after queue.get.

Next: `asyncio_primer.queues`, and `asyncio_primer.crossing`, for threads.
"""
