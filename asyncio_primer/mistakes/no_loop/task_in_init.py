"""Why can't my class start a task in __init__?

Wrong::

    import asyncio

    class Kitchen:
        def __init__(self):
            self.task = asyncio.create_task(self.boil())

        async def boil(self):
            await asyncio.sleep(1)
            print("water boils")

    kitchen = Kitchen()

    async def main():
        await kitchen.task

    asyncio.run(main())

It prints::

    Traceback (most recent call last):
      ...
    RuntimeError: no running event loop
    ...: RuntimeWarning: coroutine 'Kitchen.boil' was never awaited

``Kitchen()`` stands at the top of the module, so ``__init__`` runs while
Python still reads the file, long before `asyncio.run`.  The same class would
work if ``main`` made the object: ``__init__`` is an ordinary function, and
those may make tasks while a loop runs.

An object that has something to start is best started by an ``async with``: it
can only be entered where a loop runs, and it has a place to stop the task.

Right::

    import asyncio

    class Kitchen:
        async def __aenter__(self):
            self.task = asyncio.create_task(self.boil())
            return self

        async def __aexit__(self, *error):
            await self.task

        async def boil(self):
            await asyncio.sleep(1)
            print("water boils")

    async def main():
        async with Kitchen():
            print("kitchen is open")

    asyncio.run(main())

It prints::

    kitchen is open
    water boils

Right, with the least change::

    import asyncio

    class Kitchen:
        def __init__(self):
            self.task = asyncio.create_task(self.boil())

        async def boil(self):
            await asyncio.sleep(1)
            print("water boils")

    async def main():
        kitchen = Kitchen()
        await kitchen.task

    asyncio.run(main())

It prints::

    water boils

Also asked: create_task in a constructor; start a background loop when the
object is created; global instance of an async class; singleton client with a
task; discord.py cog or bot with a task in __init__; class with async worker at
import time; where should an object start its tasks.

Next: `asyncio_primer.managers`, on what opens and closes with await.
"""
