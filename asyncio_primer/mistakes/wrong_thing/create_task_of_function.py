"""Why does ``create_task`` refuse my async function?

Wrong::

    import asyncio

    async def paint():
        await asyncio.sleep(1)
        print("painted")

    async def main():
        task = asyncio.create_task(paint)
        await task

    asyncio.run(main())

It prints::

    Traceback (most recent call last):
      ...
    TypeError: a coroutine was expected, got <function paint at 0x...>

``create_task`` is not like ``Thread(target=paint)``, which calls the function
for you.  It wants the coroutine that the call makes, arguments included.  The
call runs nothing yet, so it may stand inside the brackets.

Right::

    import asyncio

    async def paint():
        await asyncio.sleep(1)
        print("painted")

    async def main():
        task = asyncio.create_task(paint())
        await task

    asyncio.run(main())

It prints::

    painted

With arguments it is ``create_task(paint("red"))``.  If the message shows ``got
None``, the function was called, but is a plain ``def``.  If it shows a future,
see `asyncio_primer.mistakes.wrong_thing.ensure_or_create`.

Also asked: how to pass arguments to create_task; create_task without
parentheses, without calling the function; start an async function in the
background; task from a method, create_task(self.run); schedule a function as a
task; a coroutine was expected, but it is one.

Next: `asyncio_primer.tasks`, on the awaitables that run by themselves.
"""
