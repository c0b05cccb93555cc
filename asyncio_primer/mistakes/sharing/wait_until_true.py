"""How do I wait until a variable is true that another task will set?

Wrong::

    import asyncio
    import time

    started = time.perf_counter()
    hot = False

    def now():
        seconds = time.perf_counter() - started
        return f"after {seconds:.0f} s"

    async def boil():
        global hot
        await asyncio.sleep(1)
        hot = True
        print("hot", now())

    async def main():
        task = asyncio.create_task(boil())
        while not hot:
            await asyncio.sleep(2)
        print("tea", now())
        await task

    asyncio.run(main())

It prints::

    hot after 1 s
    tea after 2 s

To look again and again is to be late by half the pause on average, or, with a
short pause, to keep the processor busy for nothing.  (With no ``await`` in the
loop at all, ``boil`` would never get to run:
`asyncio_primer.mistakes.blocking.loop_without_await`.)

An `asyncio.Event` wakes whoever waits for it as soon as it is set.

Right::

    import asyncio
    import time

    started = time.perf_counter()

    def now():
        seconds = time.perf_counter() - started
        return f"after {seconds:.0f} s"

    async def boil(hot):
        await asyncio.sleep(1)
        hot.set()
        print("hot", now())

    async def main():
        hot = asyncio.Event()
        task = asyncio.create_task(boil(hot))
        await hot.wait()
        print("tea", now())
        await task

    asyncio.run(main())

It prints::

    hot after 1 s
    tea after 1 s

If it is a value that you wait for, rather await the task that makes it, or let
it put the value into an `asyncio.Queue`.  If it is more than a yes or no, such
as ``len(shelf) > 3``: `asyncio.Condition` and its ``wait_for``.

Also asked: wait for a flag, wait until a condition is true; wait for a
variable to change; polling in a while loop with sleep, busy waiting, check
every second; one task signals, notifies or triggers another; wait for a
callback or a button; tell a task that something has happened; communicate
between tasks; wait until ready.

Next: `asyncio_primer.events`, on setting and waiting.
"""
