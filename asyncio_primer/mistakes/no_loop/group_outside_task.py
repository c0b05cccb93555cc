"""Why can't a TaskGroup determine the parent task?

Wrong.  Needs Python 3.11::

    import asyncio

    async def paint_both():
        async with asyncio.TaskGroup() as group:
            group.create_task(asyncio.sleep(1))
            group.create_task(asyncio.sleep(1))

    def on_timer():
        paint_both().send(None)

    async def main():
        loop = asyncio.get_running_loop()
        loop.call_soon(on_timer)
        await asyncio.sleep(2)

    asyncio.run(main())

On Python 3.11 and later it prints::

    Exception in callback on_timer() at program.py:8
    handle: <Handle on_timer() at program.py:8>
    Traceback (most recent call last):
      ...
    RuntimeError: TaskGroup <TaskGroup> cannot determine the parent task

A group cancels the task that entered it when one of its own fails.  So it must
be entered in a task, and here it is not: the loop called ``on_timer``, an
ordinary callback, and that drives the coroutine by hand.  A loop runs, but
`asyncio.current_task` is ``None``.  `asyncio.timeout` refuses for the same
reason: `asyncio_primer.mistakes.no_loop.timeout_outside_task`.

Never call ``send`` yourself: make a task of the coroutine, and keep it.

Right.  Needs Python 3.11::

    import asyncio

    async def paint_both():
        async with asyncio.TaskGroup() as group:
            group.create_task(asyncio.sleep(1))
            group.create_task(asyncio.sleep(1))
        print("painted")

    tasks = set()

    def on_timer():
        task = asyncio.create_task(paint_both())
        tasks.add(task)
        task.add_done_callback(tasks.discard)

    async def main():
        loop = asyncio.get_running_loop()
        loop.call_soon(on_timer)
        await asyncio.sleep(2)

    asyncio.run(main())

On Python 3.11 and later it prints::

    painted

Right, before that::

    import asyncio

    async def paint_both():
        await asyncio.gather(
            asyncio.sleep(1), asyncio.sleep(1)
        )
        print("painted")

    asyncio.run(paint_both())

It prints::

    painted

Also asked: task group in a callback; taskgroup without a task; current_task is
None; call_later with a coroutine that uses a task group; who is the parent of
a task group; running an async function from call_soon.

Next: `asyncio_primer.structured`, on what a group promises.
"""
