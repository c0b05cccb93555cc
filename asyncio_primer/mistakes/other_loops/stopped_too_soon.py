"""Why did the event loop stop before my future completed?

Wrong::

    import asyncio

    async def work():
        await asyncio.sleep(1)
        print("enough")
        asyncio.get_running_loop().stop()

    async def main():
        task = asyncio.create_task(work())
        await asyncio.sleep(60)

    asyncio.run(main())

It prints::

    enough
    Traceback (most recent call last):
      ...
    RuntimeError: Event loop stopped before Future completed.

`asyncio.loop.stop` belongs to ``run_forever``.  `asyncio.run` has promised to
return what ``main`` returns, and the loop was stopped before there was
anything: ``main`` has 59 seconds to go.  The same happens when a library, or a
signal handler of yours, stops the loop.

Leave the loop alone and end ``main``: let it wait for what should end it.

Right::

    import asyncio

    async def work(enough):
        await asyncio.sleep(1)
        print("enough")
        enough.set()

    async def main():
        enough = asyncio.Event()
        task = asyncio.create_task(work(enough))
        await enough.wait()
        await task

    asyncio.run(main())

It prints::

    enough

Also asked: loop.stop() inside asyncio.run; how to stop the loop from a
handler; quit button stops the loop; add_signal_handler with loop.stop; stop a
bot programmatically; end the program from a task; run_until_complete was
interrupted; stop asyncio.run from inside.

Next: `asyncio_primer.events`, on telling others that it is time.
"""
