"""``ensure_future`` or ``create_task``, and why does the latter refuse a future?

Wrong::

    import asyncio

    async def main():
        loop = asyncio.get_running_loop()
        order = loop.create_future()
        loop.call_later(1, order.set_result, "melon")
        task = asyncio.create_task(order)
        print(await task)

    asyncio.run(main())

It prints::

    Traceback (most recent call last):
      ...
    TypeError: a coroutine was expected, got <Future pending>

`asyncio.create_task` does one thing: it makes a task of a coroutine.  In your
own code that is what you mean, so prefer it.

`asyncio.ensure_future` takes any awaitable.  A coroutine becomes a task, as
with ``create_task``; a task or another future comes back as it is; any other
object with an ``__await__`` becomes a task that awaits it.  That is for
functions that do not know what they are given.  Both want a running loop, and
neither starts anything before you next ``await``.

A future needs no task: something else is at work already and will set its
result.  So await it.

Right::

    import asyncio

    async def main():
        loop = asyncio.get_running_loop()
        order = loop.create_future()
        loop.call_later(1, order.set_result, "melon")
        print(await order)

    asyncio.run(main())

It prints::

    melon

Right, where it may be either::

    import asyncio

    async def fetch():
        return "fruit"

    async def start(thing):
        future = asyncio.ensure_future(thing)
        print(future is thing, await future)

    async def main():
        loop = asyncio.get_running_loop()
        order = loop.create_future()
        loop.call_later(1, order.set_result, "melon")
        await start(order)
        await start(fetch())

    asyncio.run(main())

It prints::

    True melon
    False fruit

Also asked: difference between ensure_future and create_task; is ensure_future
deprecated; loop.create_task or asyncio.create_task; which is the modern way to
start a task; create_task with a future; old tutorials use ensure_future; make
a task from an awaitable; create_task of run_in_executor.

Next: `asyncio_primer.awaitables`, on coroutines, tasks and what else is
awaited.
"""
