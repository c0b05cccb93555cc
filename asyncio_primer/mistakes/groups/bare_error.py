"""How do I raise the error itself, without the group around it?

Wrong.  Needs Python 3.11::

    import asyncio

    async def fetch(url):
        raise OSError(f"no connection to {url}")

    async def load():
        async with asyncio.TaskGroup() as group:
            group.create_task(fetch("red"))
            group.create_task(fetch("blue"))

    async def main():
        try:
            await load()
        except OSError as error:
            print("try again later:", error)

    asyncio.run(main())

On Python 3.11 and later it prints::

      + Exception Group Traceback (most recent call last):
      |   ...
      | ExceptionGroup: unhandled errors in a TaskGroup (2 sub-exceptions)
      +-+---------------- 1 ----------------
        | Traceback (most recent call last):
        |   ...
        | OSError: no connection to red
        +---------------- 2 ----------------
        | Traceback (most recent call last):
        |   ...
        | OSError: no connection to blue
        +------------------------------------

Whoever calls ``load()`` need not know that there is a task group inside.  So
let ``load()`` unwrap what leaves it.  Where all errors mean the same to the
caller, the first stands for all of them.

Right.  Needs Python 3.11::

    import asyncio

    async def fetch(url):
        raise OSError(f"no connection to {url}")

    async def load():
        try:
            async with asyncio.TaskGroup() as group:
                group.create_task(fetch("red"))
                group.create_task(fetch("blue"))
        except* OSError as errors:
            raise errors.exceptions[0]

    async def main():
        try:
            await load()
        except OSError as error:
            print("try again later:", error)

    asyncio.run(main())

On Python 3.11 and later it prints::

    try again later: no connection to red

That the bare error leaves the ``except*`` bare holds as long as it is the only
one: if there are errors that it does not catch, all go into a group again.

Also asked: raise the original exception from a TaskGroup; FastAPI
HTTPException inside a TaskGroup; exception handlers do not match because of
ExceptionGroup; TaskGroup without ExceptionGroup; re-raise a single exception;
get rid of the exception group; raise a normal exception from a TaskGroup;
unwrap an exception group with only one error; get the original exception out
of a group.

Next: `asyncio_primer.several`, on sorting out what is in a group.
"""
