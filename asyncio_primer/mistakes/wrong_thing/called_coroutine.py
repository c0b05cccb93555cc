"""What calls my coroutine, and says that it is not callable?

Wrong::

    import asyncio

    async def fetch():
        await asyncio.sleep(1)
        return "fruit"

    async def twice(function):
        print(await function(), await function())

    asyncio.run(twice(fetch()))

It prints::

    Traceback (most recent call last):
      ...
    TypeError: 'coroutine' object is not callable
    ...: RuntimeWarning: coroutine 'fetch' was never awaited

``twice`` wants a function and calls it itself.  You called it first, and
handed over the coroutine.  Leave the parentheses out: here it is the function
that is wanted.

Threads, executors, timers and callbacks want functions, too.  Those call
without ``await``, so what they want is an ordinary function:
`asyncio_primer.mistakes.never_awaited.async_thread_target`.

Right::

    import asyncio

    async def fetch():
        await asyncio.sleep(1)
        return "fruit"

    async def twice(function):
        print(await function(), await function())

    asyncio.run(twice(fetch))

It prints::

    fruit fruit

With arguments, hand over ``functools.partial(fetch, "melon")``, or ``lambda:
fetch("melon")``.

Also asked: pass an async function to another function; parentheses too many;
coroutine object is not callable; add_job or scheduler with a coroutine; retry
helper calls my coroutine; Thread target async; pass a coroutine with
arguments; run_in_executor with a coroutine; on_click or callback with
parentheses.

Next: `asyncio_primer.coroutines`, on the function and what a call of it makes.
"""
