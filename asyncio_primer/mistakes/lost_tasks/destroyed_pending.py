"""What does "Task was destroyed but it is pending!" mean when my program ends?

Wrong::

    import asyncio

    async def boil():
        await asyncio.sleep(2)
        print("boiled")

    async def main():
        asyncio.ensure_future(boil())
        await asyncio.sleep(1)

    loop = asyncio.new_event_loop()
    loop.run_until_complete(main())
    loop.close()

It prints::

    Task was destroyed but it is pending!
    task: <Task pending name='Task-2' coro=<boil() ...> wait_for=<Future pending cb=[...]>>

``run_until_complete()`` ends as soon as ``main()`` does.  The loop is closed,
and ``boil()`` still waits to be resumed, which nobody can do any more.  Python
throws the task away, half done, and the task says so.  A ``finally`` in it
still runs, but only as far as its first ``await``.

If you want the work done, await the task before ``main()`` ends.

Right::

    import asyncio

    async def boil():
        await asyncio.sleep(2)
        print("boiled")

    async def main():
        task = asyncio.ensure_future(boil())
        await asyncio.sleep(1)
        await task

    asyncio.run(main())

It prints::

    boiled

If you no longer want it, cancel it, and wait until it has stopped.
`asyncio.run` does just that with all tasks that are left; only with a loop of
your own you have to do it yourself.

Right, to stop it::

    import asyncio

    async def boil():
        try:
            await asyncio.sleep(10)
        finally:
            print("the fire is out")

    async def main():
        task = asyncio.ensure_future(boil())
        await asyncio.sleep(1)
        task.cancel()
        await asyncio.wait([task])

    asyncio.run(main())

It prints::

    the fire is out

The same message in the middle of a program means that nobody kept the task:
`asyncio_primer.mistakes.lost_tasks.collected_task`.

Also asked: error when closing the loop with tasks still running; how to wait
for all pending tasks before exit; clean shutdown of a loop; message about a
pending task on exit (telegram, discord.py, aiohttp, websockets); the program
ends but a task is not finished; loop.stop leaves tasks behind; unfinished
task at exit.

Next: `asyncio_primer.halting`, on stopping a task and knowing that it has.
"""
