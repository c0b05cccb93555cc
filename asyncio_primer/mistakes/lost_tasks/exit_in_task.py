"""What does ``sys.exit()`` do inside a task?

Wrong::

    import asyncio
    import sys

    async def watch():
        await asyncio.sleep(1)
        sys.exit("watch: no water")

    async def main():
        task = asyncio.create_task(watch())
        try:
            await asyncio.sleep(10)
            print("never printed")
        finally:
            print("main cleans up")
            await asyncio.sleep(1)
            print("main is clean")

    asyncio.run(main())

It prints::

    main cleans up
    main is clean
    watch: no water
    Task exception was never retrieved
    future: <Task finished name='Task-2' coro=<watch() done, defined at program.py:4> exception=SystemExit('watch: no water')>
    Traceback (most recent call last):
      ...
    SystemExit: watch: no water

``sys.exit()`` raises ``SystemExit``.  A task keeps ordinary errors to itself,
but lets ``SystemExit`` and ``KeyboardInterrupt`` pass, straight through the
loop and out of `asyncio.run`.  That cancels ``main()`` on the way, so it can
still clean up.

So the program does end, and with the exit code that was asked for; but in the
middle of whatever ``main()`` was doing, and not without a complaint from the
task, whose end nobody awaited.

Better: let the task raise an ordinary error, which goes to whoever awaits it,
and exit outside of `asyncio.run`, where nothing is left to stop.

Right::

    import asyncio
    import sys

    async def watch():
        await asyncio.sleep(1)
        raise RuntimeError("watch: no water")

    async def main():
        await asyncio.gather(
            watch(),
            asyncio.sleep(10),
        )

    try:
        asyncio.run(main())
    except RuntimeError as error:
        print("failed:", error)
        sys.exit(1)

It prints::

    failed: watch: no water

Also asked: exit the program from a coroutine; quit from inside a task;
os._exit in asyncio; how to end an asyncio program with an exit code; sys.exit
prints a traceback or is ignored in async code; how to quit the program from a
coroutine.

Next: `asyncio_primer.shutdown`, on a service that stops in three steps.
"""
