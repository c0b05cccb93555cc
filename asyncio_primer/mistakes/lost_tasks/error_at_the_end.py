"""Why is the error of my task printed only when the program ends, or never?

Wrong::

    import asyncio

    async def boil():
        raise ValueError("no water")

    async def main():
        tasks = []
        tasks.append(asyncio.create_task(boil()))
        await asyncio.sleep(2)
        print("main ends")

    asyncio.run(main())

It prints::

    main ends
    Task exception was never retrieved
    future: <Task finished name='Task-2' coro=<boil() done, defined at program.py:3> exception=ValueError('no water')>
    Traceback (most recent call last):
      ...
    ValueError: no water

The task failed at once.  But as long as somebody holds it, they may still ask
it for its error.  The complaint comes only when Python throws the task away,
and the list holds it to the end.  A variable, an attribute, a set without a
callback that discards: all do the same.  A program that serves for ever, or is
killed, never says a word.

So whoever keeps tasks has to hear of their ends too.

Right::

    import asyncio

    async def boil():
        raise ValueError("no water")

    def ended(task):
        if not task.cancelled() and task.exception():
            print("failed:", task.exception())

    async def main():
        tasks = []
        tasks.append(asyncio.create_task(boil()))
        tasks[-1].add_done_callback(ended)
        await asyncio.sleep(2)
        print("main ends")

    asyncio.run(main())

It prints::

    failed: no water
    main ends

If you need the results, await the tasks, all together: then the first error is
raised when it happens.

Right, if somebody waits for the tasks::

    import asyncio

    async def boil():
        raise ValueError("no water")

    async def main():
        tasks = [asyncio.create_task(boil())]
        try:
            await asyncio.gather(*tasks)
        except ValueError as error:
            print("failed:", error)
        await asyncio.sleep(2)
        print("main ends")

    asyncio.run(main())

It prints::

    failed: no water
    main ends

Also asked: task fails silently and nothing is logged; tasks in a list hide
errors; no traceback until I close the program; the worker stopped without a
message; errors from background tasks disappear; why does my task die without
an error; exception in a task shows up late or delayed; error is only shown
when I press Ctrl-C.

Next: `asyncio_primer.unheard`, on when a task complains and when it does not.
"""
