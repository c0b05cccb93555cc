"""I created a task.  Why has it not started?

Wrong::

    import asyncio
    import time

    async def boil():
        print("boiling")

    async def main():
        task = asyncio.create_task(boil())
        print("made the task")
        time.sleep(2)
        print("2 s later")
        await task

    asyncio.run(main())

It prints::

    made the task
    2 s later
    boiling

`asyncio.create_task` starts nothing.  It puts the task in the event loop's
queue and returns.  The loop runs in the same thread as ``main``, so it can
give the task a turn only when ``main`` waits: at an ``await`` that really has
to wait.  `time.sleep` is none; it keeps the thread, and so does a long
computation.  (A task that begins, and never ends, is another matter:
`asyncio_primer.mistakes.lost_tasks.main_ends_first`.)

Right::

    import asyncio

    async def boil():
        print("boiling")

    async def main():
        task = asyncio.create_task(boil())
        print("made the task")
        await asyncio.sleep(2)
        print("2 s later")
        await task

    asyncio.run(main())

It prints::

    made the task
    boiling
    2 s later

Where there is nothing to wait for, ``await asyncio.sleep(0)`` gives every task
that is ready one turn, and comes back.

Right, begun by ``create_task`` itself.  Needs Python 3.12::

    import asyncio

    async def boil():
        print("boiling")

    async def main():
        loop = asyncio.get_running_loop()
        loop.set_task_factory(
            asyncio.eager_task_factory)
        task = asyncio.create_task(boil())
        print("made the task")
        await task

    asyncio.run(main())

On Python 3.12 and later it prints::

    boiling
    made the task

Also asked: create_task does not run immediately; task only starts when I await
something else; how to start a coroutine right away without awaiting it; task
is pending and never runs; create_task is delayed; background task does not
begin; nothing happens after create_task until the end; when does a task start;
task starts late.

Next: `asyncio_primer.running`, on the ways to start a coroutine.
"""
