"""How many tasks can I have, and do I need batches?

Wrong::

    import asyncio
    import time

    async def fetch(number):
        await asyncio.sleep(1)

    async def main():
        started = time.perf_counter()
        for first in range(0, 900, 300):
            batch = range(first, first + 300)
            await asyncio.gather(*map(fetch, batch))
        took = time.perf_counter() - started
        print(f"{took:.0f} s")

    asyncio.run(main())

It prints::

    3 s

A task that waits is a small object, a few kilobytes with its coroutine, and no
thread.  Ten thousand are nothing special, and a hundred thousand are possible.
Batches only cost time: each waits for its slowest before the next begins.

Right::

    import asyncio
    import time

    async def fetch(number):
        await asyncio.sleep(1)

    async def main():
        started = time.perf_counter()
        await asyncio.gather(*map(fetch, range(900)))
        took = time.perf_counter() - started
        print(f"{took:.0f} s")

    asyncio.run(main())

It prints::

    1 s

What runs out first is what the tasks *use*: connections and open files (a
program often may have 1024), the patience of the server, the memory for what
each task holds, and the one thread's time when all are ready at once.  So
limit those, with a semaphore rather than with batches:
`asyncio_primer.mistakes.sharing.too_many_at_once`.

Also asked: maximum number of coroutines; is there a limit on concurrent tasks;
memory used by a task; a million tasks; too many tasks slow; cost of
create_task; how many connections can asyncio handle; gather in chunks; split
into batches; create 100000 tasks.

Next: `asyncio_primer.semaphores`, on letting in only so many.
"""
