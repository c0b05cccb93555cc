"""A hundred calls of ``to_thread``: why do only some run at the same time?

Wrong::

    import asyncio
    import time
    from concurrent.futures import ThreadPoolExecutor

    def query(number):
        time.sleep(1)

    async def main():
        loop = asyncio.get_running_loop()
        pool = ThreadPoolExecutor(2)
        loop.set_default_executor(pool)
        started = time.perf_counter()
        await asyncio.gather(*[
            loop.run_in_executor(None, query, number)
            for number in range(4)])
        took = time.perf_counter() - started
        print(f"{took:.0f} s")

    asyncio.run(main())

It prints::

    2 s

The threads come from a pool of a fixed size; who finds none free waits in a
queue.  Two threads are easy to see here.  If you set no executor, asyncio
makes one with as many threads as you have cores, and four more, but at most
32: on a small server with two cores that is six.  Calls that hang fill it up
for good, and then *every* ``to_thread`` waits, and name lookups, too.

Right::

    import asyncio
    import time
    from concurrent.futures import ThreadPoolExecutor

    def query(number):
        time.sleep(1)

    async def main():
        loop = asyncio.get_running_loop()
        pool = ThreadPoolExecutor(4)
        loop.set_default_executor(pool)
        started = time.perf_counter()
        await asyncio.gather(*[
            loop.run_in_executor(None, query, number)
            for number in range(4)])
        took = time.perf_counter() - started
        print(f"{took:.0f} s")

    asyncio.run(main())

It prints::

    1 s

Give what may block for long a pool of its own, ``run_in_executor(pool, ...)``,
and give each blocking call a timeout of its own (``requests.get(url,
timeout=5)``).

Also asked: thread pool exhausted; how many threads does to_thread use; max
workers of the default executor; to_thread hangs; only 32 or 8 or 6 requests at
once; starlette or FastAPI stuck with 40 threads; increase number of threads in
asyncio; run_in_executor is slow with many calls, or waits; too few threads.

Next: `asyncio_primer.threads`, on one stove and three dishes.
"""
