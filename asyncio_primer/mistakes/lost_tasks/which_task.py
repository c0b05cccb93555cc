"""Which of my tasks failed, if the log only says Task-7?

Wrong::

    import asyncio

    async def fetch(url):
        await asyncio.sleep(1)
        if "blue" in url:
            raise OSError("no connection")

    async def main():
        for colour in ("red", "blue", "green"):
            url = f"http://{colour}"
            asyncio.create_task(fetch(url))
        await asyncio.sleep(2)

    asyncio.run(main())

It prints::

    Task exception was never retrieved
    future: <Task finished name='Task-3' coro=<fetch() done, defined at program.py:3> exception=OSError('no connection')>
    Traceback (most recent call last):
      ...
    OSError: no connection

A task without a name gets a number, in the order in which tasks are made, and
the log shows no arguments.  Give each task the name that you want to read
there.

Right::

    import asyncio

    async def fetch(url):
        await asyncio.sleep(1)
        if "blue" in url:
            raise OSError("no connection")

    def report(task):
        if not task.cancelled() and task.exception():
            print(task.get_name(), task.exception())

    async def main():
        tasks = []
        for colour in ("red", "blue", "green"):
            url = f"http://{colour}"
            task = asyncio.create_task(
                fetch(url), name=url
            )
            task.add_done_callback(report)
            tasks.append(task)
        await asyncio.sleep(2)

    asyncio.run(main())

It prints::

    http://blue no connection

Inside the task, ``asyncio.current_task().get_name()`` is the name, for log
lines of your own.

Also asked: name a task; what is Task-1; set the name of a task; identify tasks
in log messages; debug many tasks of the same function; know which task or
coroutine raised the exception; give a task a name; task names for logging;
find out which task crashed.

Next: `asyncio_primer.introspection`, on asking each task where it waits.
"""
