"""Why can't I await the future that ``pool.submit`` returns?

Wrong::

    import asyncio
    from concurrent.futures import ThreadPoolExecutor

    async def main():
        with ThreadPoolExecutor() as pool:
            future = pool.submit(pow, 2, 5)
            print(await future)

    asyncio.run(main())

Up to Python 3.13 it prints::

    Traceback (most recent call last):
      ...
    TypeError: object Future can't be used in 'await' expression

On Python 3.14 and later it prints::

    Traceback (most recent call last):
      ...
    TypeError: 'Future' object can't be awaited

There are two classes of that name.  `concurrent.futures.Future` belongs to
threads: its ``result()`` blocks the thread.  `asyncio.Future` belongs to an
event loop, and can be awaited.  Let the loop submit the work, and you get the
second.

Right::

    import asyncio
    from concurrent.futures import ThreadPoolExecutor

    async def main():
        loop = asyncio.get_running_loop()
        with ThreadPoolExecutor() as pool:
            call = loop.run_in_executor(pool, pow, 2, 5)
            print(await call)

    asyncio.run(main())

It prints::

    32

Right, if somebody else submits::

    import asyncio
    from concurrent.futures import ThreadPoolExecutor

    async def main():
        with ThreadPoolExecutor() as pool:
            future = pool.submit(pow, 2, 5)
            print(await asyncio.wrap_future(future))

    asyncio.run(main())

It prints::

    32

What `asyncio.run_coroutine_threadsafe` returns is of the first kind too: it is
for another thread to wait on.  `asyncio.to_thread` needs no pool of your own.

Also asked: await a thread; await executor.submit; ProcessPoolExecutor with
await; concurrent future in async code; convert a concurrent.futures.Future to
an asyncio future; await run_coroutine_threadsafe; as_completed from
concurrent.futures.

Next: `asyncio_primer.threads`, on blocking calls in a thread.
"""
