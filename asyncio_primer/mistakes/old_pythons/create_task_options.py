"""Why does ``create_task`` not know ``context`` or ``eager_start``?

Wrong::

    import asyncio
    import contextvars

    colour = contextvars.ContextVar("colour")

    async def paint():
        print("painted", colour.get())

    async def main():
        context = contextvars.copy_context()
        context.run(colour.set, "red")
        await asyncio.create_task(
            paint(), context=context
        )

    asyncio.run(main())

Up to Python 3.10 it prints::

    program.py:12: RuntimeWarning: coroutine 'paint' was never awaited
      await asyncio.create_task(
    RuntimeWarning: Enable tracemalloc to get the object allocation traceback
    Traceback (most recent call last):
      ...
    TypeError: create_task() got an unexpected keyword argument 'context'

On Python 3.11 and later it prints::

    painted red

Wrong, too::

    import asyncio

    async def paint():
        print("painted")

    async def main():
        task = asyncio.create_task(
            paint(), eager_start=True
        )
        await task

    asyncio.run(main())

Up to Python 3.13 it prints::

    program.py:7: RuntimeWarning: coroutine 'paint' was never awaited
      task = asyncio.create_task(
    RuntimeWarning: Enable tracemalloc to get the object allocation traceback
    Traceback (most recent call last):
      ...
    TypeError: create_task() got an unexpected keyword argument 'eager_start'

On Python 3.14 and later it prints::

    painted

``context`` came with Python 3.11, ``eager_start`` with 3.14, and ``name`` has
been there since 3.8.

A task copies the context in which it is made.  So make it in the one that you
want.  For ``eager_start`` there is nothing to put in its place: without it the
task begins at your next ``await``, and seldom does that matter.

Right::

    import asyncio
    import contextvars

    colour = contextvars.ContextVar("colour")

    async def paint():
        print("painted", colour.get())

    async def main():
        context = contextvars.copy_context()
        context.run(colour.set, "red")
        await context.run(asyncio.create_task, paint())

    asyncio.run(main())

It prints::

    painted red

Also asked: run a task in another context; contextvars with create_task on
Python 3.10; eager task on Python 3.12 or 3.13; unexpected keyword argument of
create_task; loop.create_task name argument; set a context variable for one
task.

Next: `asyncio_primer.context`, on the context of a task.
"""
