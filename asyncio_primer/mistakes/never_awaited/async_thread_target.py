"""Why does my thread do nothing when its target is an async function?

Wrong::

    import asyncio
    import threading

    async def fetch(url):
        await asyncio.sleep(1)
        print(url, "is here")

    thread = threading.Thread(
        target=fetch, args=("/fruit",)
    )
    thread.start()
    thread.join()

It prints::

    .../threading.py:...: RuntimeWarning: coroutine 'fetch' was never awaited
      ...
    RuntimeWarning: Enable tracemalloc to get the object allocation traceback

The thread calls ``fetch``, gets a coroutine, and ends.  A thread runs
functions; coroutines are run by an event loop, and this thread has none.
`asyncio.run` is a function that starts one, so it can be the target.

But look whether you need the thread: coroutines wait side by side without any,
`asyncio_primer.mistakes.never_awaited.coroutines_in_list`.  Objects of asyncio
that belong to another thread's loop cannot be used in here.

Right::

    import asyncio
    import threading

    async def fetch(url):
        await asyncio.sleep(1)
        print(url, "is here")

    thread = threading.Thread(
        target=asyncio.run, args=(fetch("/fruit"),)
    )
    thread.start()
    thread.join()

It prints::

    /fruit is here

Also asked: run a coroutine in a thread; threading.Thread with async def; event
loop in a background thread; start an async function in another thread; thread
target is a coroutine; multiprocessing.Process with async target; Timer with
async function; thread finishes immediately; discord bot or telegram bot in a
thread next to flask; run an async def in a thread.

Next: `asyncio_primer.bridging`, on the two ways between both worlds.
"""
