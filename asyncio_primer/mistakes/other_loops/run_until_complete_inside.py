"""Why does run_until_complete() say that this event loop is already running?

Wrong::

    import asyncio

    async def fetch(fruit):
        await asyncio.sleep(1)
        return fruit

    async def main():
        loop = asyncio.get_running_loop()
        melon = loop.run_until_complete(fetch("melon"))
        print(melon)

    asyncio.run(main())

It prints::

    Traceback (most recent call last):
      ...
    RuntimeError: This event loop is already running
    ...: RuntimeWarning: coroutine 'fetch' was never awaited

``run_until_complete`` starts a loop, and this one has been started: it is in
the middle of calling ``main``.  Nor is there a way to run it "a little
further" from in here; while ``main`` has the turn, nobody else has.  To let
others go on until the fruit is there is just what `await` does.

The same is said in a notebook, which keeps a loop running for you:
`asyncio_primer.mistakes.tools.notebook`.

Right::

    import asyncio

    async def fetch(fruit):
        await asyncio.sleep(1)
        return fruit

    async def main():
        melon = await fetch("melon")
        print(melon)

    asyncio.run(main())

It prints::

    melon

Also asked: get_event_loop().run_until_complete in jupyter; wait for a
coroutine without async; block until a task is done inside a callback;
synchronous wait in async code; run_forever inside a coroutine; telegram bot
run_polling or telethon inside another async program; application.run_polling;
run_until_complete in an async function.

Next: `asyncio_primer.cooperation`, on whose turn it is.
"""
