"""Why does my ``while`` loop starve the other tasks?

Wrong::

    import asyncio

    ready = False

    async def prepare():
        global ready
        print("preparing")
        await asyncio.sleep(0.1)
        ready = True

    async def main():
        task = asyncio.create_task(prepare())
        looks = 0
        while not ready and looks < 1_000_000:
            looks += 1
        print("ready" if ready else "looked in vain")
        await task

    asyncio.run(main())

It prints::

    looked in vain
    preparing

The loop waits for something that only another task can do, and never lets it.
A task keeps the thread until it comes to an ``await`` that has to wait, and
there is none in this loop.  (Only the counting ended it; ``while not ready:
pass`` would go on for ever, at full speed.)

Whoever waits for something should not look again and again.  There is an event
for that: ``wait()`` hands the thread back until somebody calls ``set()``.

Right::

    import asyncio

    async def prepare(ready):
        print("preparing")
        await asyncio.sleep(0.1)
        ready.set()

    async def main():
        ready = asyncio.Event()
        task = asyncio.create_task(prepare(ready))
        await ready.wait()
        print("ready")
        await task

    asyncio.run(main())

It prints::

    preparing
    ready

If there is nothing to wait for because the loop computes, ``await
asyncio.sleep(0)`` now and then gives the others a turn; a long computation
belongs in another process:
`asyncio_primer.mistakes.blocking.computing_in_threads`.

Also asked: infinite loop blocks asyncio; while True without await freezes
everything; CPU at 100 percent; busy waiting; polling a variable in a
coroutine; wait until a flag is set by another task; other coroutines never
run; websocket receives nothing while my loop runs; game loop and asyncio; pass
in while loop.

Next: `asyncio_primer.cooperation`, on one that keeps its turn.
"""
