"""Why do my tasks see each other's values in a ``threading.local``?

Wrong::

    import asyncio
    import threading

    local = threading.local()

    async def handle(user):
        local.user = user
        await asyncio.sleep(0)
        print(f"{user} is served as {local.user}")

    async def main():
        red, blue = handle("red"), handle("blue")
        await asyncio.gather(red, blue)

    asyncio.run(main())

It prints::

    red is served as blue
    blue is served as blue

A `threading.local` has one value for each thread, and all tasks of an event
loop run in one and the same thread.  So it is a global variable here, and
whoever wrote last is seen by all.  Frameworks that were written for threads
keep the current user or request in one; under asyncio one user would get
another's data.

A `contextvars.ContextVar` has one value for each task.

Right::

    import asyncio
    from contextvars import ContextVar

    current = ContextVar("current")

    async def handle(user):
        current.set(user)
        await asyncio.sleep(0)
        print(f"{user} is served as {current.get()}")

    async def main():
        red, blue = handle("red"), handle("blue")
        await asyncio.gather(red, blue)

    asyncio.run(main())

It prints::

    red is served as red
    blue is served as blue

Also asked: wrong user, request mixed up between requests; task-local storage;
per-request global; thread local does not work with async; flask g, django
request, logging context or correlation id, SQLAlchemy scoped session leak from
one coroutine into another; global variable per task.

Next: `asyncio_primer.context`, on what each task has of its own.
"""
