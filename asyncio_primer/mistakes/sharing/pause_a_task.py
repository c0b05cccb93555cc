"""How do I pause a task, and let it go on later?

A task cannot be stopped from outside and go on later: `asyncio.Task.cancel`
ends it.  Let it ask at a place where it may rest.  An `asyncio.Event` is a
gate there: set it is open, and clear it is closed.

Right::

    import asyncio

    async def paint(gate):
        for colour in "red", "blue":
            await gate.wait()
            print(colour)
            await asyncio.sleep(1)

    async def main():
        gate = asyncio.Event()
        gate.set()
        task = asyncio.create_task(paint(gate))
        await asyncio.sleep(0.5)
        gate.clear()
        await asyncio.sleep(1)
        print("go on")
        gate.set()
        await task

    asyncio.run(main())

It prints::

    red
    go on
    blue

An event is clear when it is made, so open the gate first.

Also asked: suspend and resume a task or coroutine; pause button, stop and
start a background loop; freeze a task for a while; hold all workers; toggle on
and off.

Next: `asyncio_primer.events`, on setting and waiting.
"""
