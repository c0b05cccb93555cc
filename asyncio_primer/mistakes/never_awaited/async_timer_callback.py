"""Why does ``loop.call_later`` or ``call_soon`` not run my async function?

Wrong::

    import asyncio

    async def tick():
        print("tick")

    async def main():
        loop = asyncio.get_running_loop()
        loop.call_later(1, tick)
        await asyncio.sleep(2)

    asyncio.run(main())

It prints::

    .../asyncio/events.py:...: RuntimeWarning: coroutine 'tick' was never awaited
      ...
    RuntimeWarning: Enable tracemalloc to get the object allocation traceback

``python -X dev program.py`` prints::

    Traceback (most recent call last):
      ...
    TypeError: coroutines cannot be used with call_at()

Wrong, at once::

    import asyncio

    async def tick():
        print("tick")

    async def main():
        loop = asyncio.get_running_loop()
        loop.call_soon(tick)
        await asyncio.sleep(1)

    asyncio.run(main())

It prints::

    .../asyncio/events.py:...: RuntimeWarning: coroutine 'tick' was never awaited
      ...
    RuntimeWarning: Enable tracemalloc to get the object allocation traceback

``python -X dev program.py`` prints::

    Traceback (most recent call last):
      ...
    TypeError: coroutines cannot be used with call_soon()

``call_later``, ``call_at``, ``call_soon`` and ``call_soon_threadsafe`` are for
ordinary functions.  The loop calls yours when the time has come, gets a
coroutine, and drops it.  Debug mode (``-X dev``) looks at what you hand in and
says it where you do.

A coroutine needs none of them: it can sleep first, in a task of its own.

Right::

    import asyncio

    async def tick():
        await asyncio.sleep(1)
        print("tick")

    async def main():
        task = asyncio.create_task(tick())
        await asyncio.sleep(2)
        await task

    asyncio.run(main())

It prints::

    tick

Also asked: schedule a coroutine for later; run an async function after a
delay; setTimeout in asyncio; timer with async callback; call_soon with a
coroutine; call_soon_threadsafe with a coroutine from another thread; delayed
task; loop callback never runs; periodic timer async; apscheduler or schedule
library with async function; tkinter after with async function; call_later with
a coroutine.

Next: `asyncio_primer.callbacks`, on what an event loop calls.
"""
