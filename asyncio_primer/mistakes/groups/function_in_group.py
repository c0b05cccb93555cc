"""Why does my task group refuse my function?

Wrong.  Needs Python 3.11::

    import asyncio

    async def paint(colour="red"):
        await asyncio.sleep(1)
        print("painted", colour)

    async def main():
        async with asyncio.TaskGroup() as group:
            group.create_task(paint)

    asyncio.run(main())

On Python 3.11 and later it prints::

      + Exception Group Traceback (most recent call last):
      |   ...
      | ExceptionGroup: unhandled errors in a TaskGroup (1 sub-exception)
      +-+---------------- 1 ----------------
        | Traceback (most recent call last):
        |   ...
        | TypeError: a coroutine was expected, got <function paint at 0x...>
        +------------------------------------

``create_task()`` wants a coroutine, which is what the *call* of an ``async
def`` function returns: the parentheses are missing.  (trio's and anyio's
``start_soon()`` take the function and its arguments; asyncio does not.)  The
error is raised in the block of the group, so it comes wrapped in an
`ExceptionGroup`, as any other would.

Right.  Needs Python 3.11::

    import asyncio

    async def paint(colour="red"):
        await asyncio.sleep(1)
        print("painted", colour)

    async def main():
        async with asyncio.TaskGroup() as group:
            group.create_task(paint())

    asyncio.run(main())

On Python 3.11 and later it prints::

    painted red

Also asked: pass arguments to create_task of a TaskGroup; create_task with a
function; start_soon in asyncio; TypeError inside an exception group; add an
ordinary function to a task group; missing parentheses or brackets in a group.

Next: `asyncio_primer.coroutines`, on what such a call makes.
"""
