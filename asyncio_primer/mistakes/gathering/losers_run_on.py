"""I take the first answer with FIRST_COMPLETED: why do the others still run?

Wrong::

    import asyncio

    async def ask(shop, seconds):
        await asyncio.sleep(seconds)
        print(shop, "has answered")
        return shop

    async def main():
        tasks = [
            asyncio.create_task(ask("red", 1)),
            asyncio.create_task(ask("blue", 2)),
        ]
        done, pending = await asyncio.wait(
            tasks, return_when=asyncio.FIRST_COMPLETED
        )
        print("winner:", done.pop().result())
        await asyncio.sleep(2)

    asyncio.run(main())

It prints::

    red has answered
    winner: red
    blue has answered

``FIRST_COMPLETED`` ends the wait, not the tasks.  Those that have lost run on,
hold their connections, and may fail with nobody to hear it.  Cancel them, and
wait until they have stopped.

Right::

    import asyncio

    async def ask(shop, seconds):
        await asyncio.sleep(seconds)
        print(shop, "has answered")
        return shop

    async def main():
        tasks = [
            asyncio.create_task(ask("red", 1)),
            asyncio.create_task(ask("blue", 2)),
        ]
        done, pending = await asyncio.wait(
            tasks, return_when=asyncio.FIRST_COMPLETED
        )
        for task in pending:
            task.cancel()
        await asyncio.gather(
            *pending, return_exceptions=True
        )
        print("winner:", done.pop().result())
        await asyncio.sleep(2)

    asyncio.run(main())

It prints::

    red has answered
    winner: red

There may be two in ``done``, if they end at the same moment; and the first may
have failed, then ``result()`` raises its error.

Also asked: race two coroutines; use whichever finishes first and cancel the
rest; Promise.race in Python; fastest response wins; wait for any of several
events; first result; cancel remaining tasks after the first completed; stop
other tasks when the first finishes.

Next: `asyncio_primer.waiting`, whose ``first_of`` is such a race.
"""
