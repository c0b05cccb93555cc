"""Who wakes up if I set an event and clear it at once?

Wrong::

    import asyncio

    async def wait(name, bell):
        while not bell.is_set():
            await bell.wait()
        print(name, "heard it")

    async def main():
        bell = asyncio.Event()
        red = asyncio.create_task(wait("red", bell))
        await asyncio.sleep(1)
        bell.set()
        bell.clear()
        await asyncio.wait([red], timeout=1)
        print("red heard it:", red.done())

    asyncio.run(main())

It prints::

    red heard it: False

In asyncio all who wait at that moment: ``set`` wakes each of them for good,
and ``clear`` cannot take that back.  But when they run, the event is clear
again.  Red was woken, looked whether it is set, and waited again.

So a pulse works for those who do not look again; and whoever comes a moment
too late has missed it.

Right, for those who wait right now::

    import asyncio

    async def wait(name, bell):
        await bell.wait()
        print(name, "heard it")

    async def main():
        bell = asyncio.Event()
        red = asyncio.create_task(wait("red", bell))
        blue = asyncio.create_task(wait("blue", bell))
        await asyncio.sleep(1)
        bell.set()
        bell.clear()
        await asyncio.gather(red, blue)

    asyncio.run(main())

It prints::

    red heard it
    blue heard it

Where nobody may miss it, make a fresh event for each round, or count the
rounds under an `asyncio.Condition`.  Its ``notify()`` also wakes just one.

Also asked: wake all waiting tasks once; wake only one waiter; broadcast to all
waiters; pulse an event; event set then clear immediately; do waiters miss it;
notify everybody; repeated signal to several tasks.

Next: `asyncio_primer.events`, on those who wait and those who come later.
"""
