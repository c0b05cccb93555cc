"""Can a task really be garbage-collected in the middle of its work?

Wrong::

    import asyncio
    import gc

    async def wait_for_paint():
        paint = asyncio.Event()
        await paint.wait()
        print("never printed")

    async def main():
        asyncio.create_task(wait_for_paint())
        await asyncio.sleep(1)
        gc.collect()
        print("main goes on")

    asyncio.run(main())

It prints::

    Task was destroyed but it is pending!
    task: <Task pending name='Task-2' coro=<wait_for_paint() ...> wait_for=<Future pending cb=[...]>>
    main goes on

Yes.  The loop knows its tasks, but holds them only by weak references, which
keep nothing alive.  While a task waits, it is kept by what will wake it.  The
loop keeps its timers, so a task that sleeps is safe, and that is why most
experiments fail to show the problem.  But here the task waits for an event
that only the task knows.  The two hold each other and nobody holds either, and
when Python next looks for such circles, both are gone.  (Python does so now
and then by itself; `gc.collect` only makes it happen here.)

A task that reads from a connection which it opened itself, with
`asyncio.open_connection`, goes the same way.  In a large program the circles
are longer, and the task vanishes once a week.  So keep every task that you
make.

Right::

    import asyncio
    import gc

    background = set()

    async def wait_for_paint():
        paint = asyncio.Event()
        await paint.wait()
        print("never printed")

    async def main():
        task = asyncio.create_task(wait_for_paint())
        background.add(task)
        task.add_done_callback(background.discard)
        await asyncio.sleep(1)
        gc.collect()
        print("main goes on")
        print("tasks kept:", len(background))

    asyncio.run(main())

It prints::

    main goes on
    tasks kept: 1

The set keeps the task until it is done, and forgets it then.  On Python 3.11
and later an `asyncio.TaskGroup` keeps its tasks too, and waits for them.  The
same message at the end of a program has another cause:
`asyncio_primer.mistakes.lost_tasks.destroyed_pending`.

Also asked: fire and forget task disappears; background task stops at random;
save a reference to the result of create_task; why does ruff (RUF006) want me
to store the task; weak reference to tasks; task silently vanishes or dies
after some time in a web server (fastapi, aiohttp, discord.py); task that reads
from a connection vanishes; should I store my tasks in a variable or set.

Next: `asyncio_primer.keeping`, on who keeps a task while it waits.
"""
