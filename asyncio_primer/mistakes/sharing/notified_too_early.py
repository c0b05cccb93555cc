"""Why does ``condition.wait()`` never wake up, though I have called ``notify``?

Wrong::

    import asyncio

    async def cook(condition):
        async with condition:
            await condition.wait()
            print("cooking")

    async def main():
        condition = asyncio.Condition()
        async with condition:
            condition.notify_all()
        try:
            await asyncio.wait_for(cook(condition), 1)
        except asyncio.TimeoutError:
            print("still waiting")

    asyncio.run(main())

It prints::

    still waiting

``notify`` wakes those who wait at that moment, and is then forgotten.  Who
comes later waits for the next one, without `asyncio.wait_for` for ever.  A
condition remembers nothing: keep what has happened in a variable, and look at
it before you wait.  ``wait_for`` of the condition does that, and looks again
whenever it is woken.

Right::

    import asyncio

    water = []

    async def cook(condition):
        async with condition:
            await condition.wait_for(lambda: water)
            print("cooking")

    async def main():
        condition = asyncio.Condition()
        async with condition:
            water.append("a bucket")
            condition.notify_all()
        try:
            await asyncio.wait_for(cook(condition), 1)
        except asyncio.TimeoutError:
            print("still waiting")

    asyncio.run(main())

It prints::

    cooking

Right, for a simple yes or no: an event stays set::

    import asyncio

    async def cook(ready):
        await ready.wait()
        print("cooking")

    async def main():
        ready = asyncio.Event()
        ready.set()
        await cook(ready)

    asyncio.run(main())

It prints::

    cooking

Also asked: missed notification, lost wakeup, signal is lost; condition hangs,
stuck, wait forever; notify before wait; notify_all wakes nobody; waiter comes
too late.

Next: `asyncio_primer.conditions`, and `asyncio_primer.events`.
"""
