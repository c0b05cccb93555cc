"""How do I run a ``gather`` in the background, if ``create_task`` refuses it?

Wrong::

    import asyncio

    async def paint(colour):
        await asyncio.sleep(1)
        print("painted", colour)

    async def main():
        painting = asyncio.create_task(
            asyncio.gather(paint("red"), paint("blue"))
        )
        print("meanwhile")
        await painting

    asyncio.run(main())

It prints::

    Traceback (most recent call last):
      ...
    TypeError: a coroutine was expected, got <_GatheringFuture pending>
    _GatheringFuture exception was never retrieved
    future: <_GatheringFuture finished exception=CancelledError()>
    ...asyncio.exceptions.CancelledError

`asyncio.gather` is an ordinary function.  When it returns, it has made a task
of each coroutine, and what it returns is a future for all their results.
There is nothing left to start: keep the future, and await it later.  (What
comes after the `TypeError` says the same: the gather was under way, and was
cancelled when the program ended.)

Right::

    import asyncio

    async def paint(colour):
        await asyncio.sleep(1)
        print("painted", colour)

    async def main():
        painting = asyncio.gather(
            paint("red"), paint("blue")
        )
        print("meanwhile")
        await painting

    asyncio.run(main())

It prints::

    meanwhile
    painted red
    painted blue

If it really has to be a task, to have a name, say, write an ``async def`` that
awaits the gather, and make the task of that.

Outside a coroutine there is another message:
`asyncio_primer.mistakes.no_loop.gather_outside`.

Also asked: gather without waiting; start gather and await it later;
create_task on gather; GatheringFuture is not a coroutine; run several
coroutines in the background as one; cancel a whole gather; shield or wait_for
around gather in a task.

Next: `asyncio_primer.gathering`, on what gather starts and when it returns.
"""
