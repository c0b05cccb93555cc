"""How do I make my program stop when a background task fails?

Wrong::

    import asyncio

    async def watch_stock():
        await asyncio.sleep(1.5)
        raise ValueError("out of red")

    async def serve():
        for customer in range(3):
            await asyncio.sleep(1)
            print("served customer", customer)

    async def main():
        watching = asyncio.create_task(watch_stock())
        await serve()

    asyncio.run(main())

It prints::

    served customer 0
    served customer 1
    served customer 2
    Task exception was never retrieved
    future: <Task finished name='Task-2' coro=<watch_stock() done, defined at program.py:3> exception=ValueError('out of red')>
    Traceback (most recent call last):
      ...
    ValueError: out of red

``main()`` awaits ``serve()`` only, so it learns nothing of the other task
before it ends.  Two things that belong together are awaited together: then the
first error ends both, at once.

Right.  Needs Python 3.11::

    import asyncio

    async def watch_stock():
        await asyncio.sleep(1.5)
        raise ValueError("out of red")

    async def serve():
        for customer in range(3):
            await asyncio.sleep(1)
            print("served customer", customer)

    async def main():
        async with asyncio.TaskGroup() as group:
            group.create_task(watch_stock())
            group.create_task(serve())

    try:
        asyncio.run(main())
    except* ValueError as errors:
        print("stopped:", errors.exceptions[0])

On Python 3.11 and later it prints::

    served customer 0
    stopped: out of red

Should ``watch_stock()`` never end by itself, cancel it when the rest is done:
`asyncio_primer.mistakes.groups.endless_task`.

With ``gather()``, which raises at the first error, ``main()`` ends, and
`asyncio.run` cancels what is left.

Right, before that::

    import asyncio

    async def watch_stock():
        await asyncio.sleep(1.5)
        raise ValueError("out of red")

    async def serve():
        for customer in range(3):
            await asyncio.sleep(1)
            print("served customer", customer)

    async def main():
        await asyncio.gather(watch_stock(), serve())

    try:
        asyncio.run(main())
    except ValueError as error:
        print("stopped:", error)

It prints::

    served customer 0
    stopped: out of red

Also asked: crash the whole program when a task fails; propagate an exception
from a task to main; unhandled error in a task should terminate the process;
main keeps running after a task died; supervise tasks; restart or stop when a
worker crashes; stop everything if one task raises or fails; exit when any task
throws an error.

Next: `asyncio_primer.structured`, on tasks that end together.
"""
