"""How do I get the errors out of an ExceptionGroup in an ExceptionGroup?

Wrong.  Needs Python 3.11::

    import asyncio

    async def boil():
        raise ValueError("no water")

    async def kitchen():
        async with asyncio.TaskGroup() as group:
            group.create_task(boil())

    async def main():
        try:
            async with asyncio.TaskGroup() as group:
                group.create_task(kitchen())
        except ExceptionGroup as errors:
            for error in errors.exceptions:
                print(type(error).__name__, error)

    asyncio.run(main())

On Python 3.11 and later it prints::

    ExceptionGroup unhandled errors in a TaskGroup (1 sub-exception)

Each group wraps what leaves it, so the error of a group in a group comes in
two wrappings.  ``exceptions`` unwraps one.  ``except*`` looks into all,
however deep, but the group that it binds keeps the shape; to have the errors
one by one, go down yourself.

Right.  Needs Python 3.11::

    import asyncio

    async def boil():
        raise ValueError("no water")

    async def kitchen():
        async with asyncio.TaskGroup() as group:
            group.create_task(boil())

    def errors_in(error):
        if not isinstance(error, BaseExceptionGroup):
            return [error]
        inner = map(errors_in, error.exceptions)
        return sum(inner, [])

    async def main():
        try:
            async with asyncio.TaskGroup() as group:
                group.create_task(kitchen())
        except* ValueError as errors:
            for error in errors_in(errors):
                print(type(error).__name__, error)

    asyncio.run(main())

On Python 3.11 and later it prints::

    ValueError no water

Also asked: nested TaskGroups; exception group inside an exception group;
flatten an exception group; recursive exceptions; unwrap nested groups;
TaskGroup in a TaskGroup; get all exceptions out of an exception group.

Next: `asyncio_primer.several`, on sorting out what is in a group.
"""
