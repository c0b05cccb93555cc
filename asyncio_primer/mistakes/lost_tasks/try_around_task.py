"""Why does my ``try``/``except`` around ``create_task()`` not catch the error?

Wrong::

    import asyncio

    async def fetch(url):
        raise ValueError("bad url")

    async def main():
        try:
            asyncio.create_task(fetch("red"))
        except ValueError as error:
            print("caught:", error)
        await asyncio.sleep(1)
        print("done")

    asyncio.run(main())

It prints::

    Task exception was never retrieved
    future: <Task finished name='Task-2' coro=<fetch() done, defined at program.py:3> exception=ValueError('bad url')>
    Traceback (most recent call last):
      ...
    ValueError: bad url
    done

``create_task()`` only puts the task on the loop's list, which hardly ever
fails.  The task begins later, when ``main()`` waits for the first time, and by
then the ``try`` has been left.  The error is raised where somebody awaits the
task, so that is the line to put into the ``try``.

Right::

    import asyncio

    async def fetch(url):
        raise ValueError("bad url")

    async def main():
        task = asyncio.create_task(fetch("red"))
        try:
            await task
        except ValueError as error:
            print("caught:", error)
        await asyncio.sleep(1)
        print("done")

    asyncio.run(main())

It prints::

    caught: bad url
    done

If the task shall look after itself, put the ``try`` inside.

Right, without waiting for the task::

    import asyncio

    async def fetch(url):
        raise ValueError("bad url")

    async def careful(url):
        try:
            await fetch(url)
        except ValueError as error:
            print("caught:", error)

    async def main():
        task = asyncio.create_task(careful("red"))
        await asyncio.sleep(1)
        print("done")

    asyncio.run(main())

It prints::

    caught: bad url
    done

Also asked: except block is skipped for a task; cannot catch an exception from
create_task or ensure_future; exception handling does not work with asyncio;
where is the exception of a background task raised; catch errors from a
coroutine that runs in parallel; try block does not catch the exception in a
task; try except doesn't work or is ignored with create_task; error handling
for create_task.

Next: `asyncio_primer.unheard`, on where the error of a task goes.
"""
