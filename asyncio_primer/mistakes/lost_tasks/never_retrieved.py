"""What does "Task exception was never retrieved" mean?

Wrong::

    import asyncio

    async def boil():
        raise ValueError("no water")

    async def main():
        asyncio.create_task(boil())
        await asyncio.sleep(1)
        print("main goes on")

    asyncio.run(main())

It prints::

    Task exception was never retrieved
    future: <Task finished name='Task-2' coro=<boil() done, defined at program.py:3> exception=ValueError('no water')>
    Traceback (most recent call last):
      ...
    ValueError: no water
    main goes on

The task failed, and nobody asked it how it went.  A task runs by itself, so
it has no caller whom its error could reach.  It keeps the error for whoever
awaits it.  When Python throws the task away, it is certain that nobody will
any more, and the task logs the error rather than lose it.  To log is all it
does: nothing is raised, and the program ends as if all were well.

So the traceback under the message is the real error, and tells where.  The
message itself says only: await this task.

Right::

    import asyncio

    async def boil():
        raise ValueError("no water")

    async def main():
        task = asyncio.create_task(boil())
        try:
            await task
        except ValueError as error:
            print("boil failed:", error)
        print("main goes on")

    asyncio.run(main())

It prints::

    boil failed: no water
    main goes on

If nobody can wait for it, let the loop call a function when it is done.

Right, for a task in the background::

    import asyncio

    async def boil():
        raise ValueError("no water")

    def report(task):
        if not task.cancelled() and task.exception():
            print("boil failed:", task.exception())

    async def main():
        task = asyncio.create_task(boil())
        task.add_done_callback(report)
        await asyncio.sleep(1)
        print("main goes on")

    asyncio.run(main())

It prints::

    boil failed: no water
    main goes on

Also asked: error in a background task is only logged; exception in a task does
not stop or crash the program; create_task swallows exceptions; my bot keeps
running after an error in a task (discord.py, aiohttp); the exit code is 0
although a task failed; unhandled exception in a coroutine started with
ensure_future; message or traceback in my log about an exception, but nothing
is raised.

Next: `asyncio_primer.unheard`, on when a task complains and when it does not.
"""
