"""Why "takes 0 positional arguments but 1 was given" in my done callback?

Wrong::

    import asyncio

    async def boil():
        await asyncio.sleep(1)
        return "tea"

    def serve():
        print("it is ready")

    async def main():
        task = asyncio.create_task(boil())
        task.add_done_callback(serve)
        await task
        await asyncio.sleep(0)

    asyncio.run(main())

Up to Python 3.12 it prints::

    Exception in callback serve(<Task finishe... result='tea'>) at program.py:7
    handle: <Handle serve(<Task finishe... result='tea'>) at program.py:7>
    Traceback (most recent call last):
      ...
    TypeError: serve() takes 0 positional arguments but 1 was given

On Python 3.13 and later it prints::

    Exception in callback serve() at program.py:7
    handle: <Handle serve() at program.py:7>
    Traceback (most recent call last):
      ...
    TypeError: serve() takes 0 positional arguments but 1 was given

The loop calls a done callback with one argument: the task that is done.  So
the same function can serve many tasks, and can ask each for its result.

Right::

    import asyncio

    async def boil():
        await asyncio.sleep(1)
        return "tea"

    def serve(task):
        print("it is ready:", task.result())

    async def main():
        task = asyncio.create_task(boil())
        task.add_done_callback(serve)
        await task
        await asyncio.sleep(0)

    asyncio.run(main())

It prints::

    it is ready: tea

``task.result()`` raises if the task failed or was cancelled.  Arguments of
your own go first, with ``functools.partial(serve, "red")``.  The callback has
to be an ordinary function.

Also asked: add_done_callback signature; what is passed to the callback of a
task; get the result of a task in a callback; pass extra arguments to
add_done_callback; callback when a task finishes; callback gets an unexpected
argument; lambda in add_done_callback.

Next: `asyncio_primer.unheard`, which ends with a done callback that reports.
"""
