"""Can I call ``asyncio.run`` in a thread, or share a loop between threads?

Wrong::

    import asyncio
    from concurrent.futures import ThreadPoolExecutor

    loop = asyncio.new_event_loop()

    async def fetch(name):
        await asyncio.sleep(0.2)
        return name

    def work(name):
        return loop.run_until_complete(fetch(name))

    with ThreadPoolExecutor() as pool:
        print(*pool.map(work, ["red", "blue"]))

It prints::

    Traceback (most recent call last):
      ...
    RuntimeError: This event loop is already running
    ...RuntimeWarning: coroutine 'fetch' was never awaited

A loop runs in one thread at a time, and here two threads want to run the same
one.  But each thread may have a loop of its own: `asyncio.run` makes one, and
is fine in any thread.

Right::

    import asyncio
    from concurrent.futures import ThreadPoolExecutor

    async def fetch(name):
        await asyncio.sleep(0.2)
        return name

    def work(name):
        return asyncio.run(fetch(name))

    with ThreadPoolExecutor() as pool:
        print(*pool.map(work, ["red", "blue"]))

It prints::

    red blue

Nothing that belongs to one loop (a task, a lock, a queue, a connection, a
client session) may be used in another.  And you seldom need it: one loop does
the work of many threads.  If ordinary threads want to use *one* loop together,
that runs in a thread of its own, and they hand it coroutines with
`asyncio.run_coroutine_threadsafe`.

Also asked: one event loop per thread; new_event_loop in a thread; run the
event loop in a background thread; flask threads share an asyncio loop; is the
event loop thread-safe; asyncio.run in a thread, is that allowed; several event
loops in different threads; run asyncio in multiple threads, with
multithreading.

Next: `asyncio_primer.crossing`, on a loop in the background.
"""
