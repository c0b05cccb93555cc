"""How can two tasks wait for the same coroutine?

Wrong::

    import asyncio

    async def connect():
        await asyncio.sleep(1)
        return "connection"

    async def ask(question, connecting):
        connection = await connecting
        print(question, "over the", connection)

    async def main():
        connecting = connect()
        await asyncio.gather(
            ask("fruit?", connecting),
            ask("water?", connecting),
        )

    asyncio.run(main())

It prints::

    Traceback (most recent call last):
      ...
    RuntimeError: coroutine is being awaited already

Whoever awaits a coroutine runs it, as if its lines stood in place of the
``await``.  While ``fruit?`` is in the middle of them, ``water?`` cannot run
them too.  (Had it come after the end, or in a task of its own, it would be
told ``cannot reuse already awaited coroutine``.)

A task runs by itself.  As many as like can await it, and all get its result.

Right::

    import asyncio

    async def connect():
        await asyncio.sleep(1)
        return "connection"

    async def ask(question, connecting):
        connection = await connecting
        print(question, "over the", connection)

    async def main():
        connecting = asyncio.create_task(connect())
        await asyncio.gather(
            ask("fruit?", connecting),
            ask("water?", connecting),
        )

    asyncio.run(main())

It prints::

    fruit? over the connection
    water? over the connection

``gather(c, c)`` with one coroutine twice is no error:
`asyncio_primer.mistakes.gathering.gather_same_twice`.

Also asked: several tasks wait for one coroutine; share a result between tasks;
two coroutines await the same object at once; connect only once, used by many;
await self.ready from several places; coroutine already awaited by another
task.

Next: `asyncio_primer.awaitables`, on coroutines, tasks, and how they differ.
"""
