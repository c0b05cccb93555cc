"""How do I run something every n seconds, without it getting later and later?

Wrong::

    import asyncio
    import time

    async def measure():
        await asyncio.sleep(0.2)

    async def main():
        started = time.perf_counter()
        for _ in range(3):
            now = time.perf_counter() - started
            print(f"at {now:.1f} s")
            await measure()
            await asyncio.sleep(0.5)

    asyncio.run(main())

It prints::

    at 0.0 s
    at 0.7 s
    at 1.4 s

A round takes the pause *and* the work: 0.7 s here, not 0.5, and what is lost
adds up.  Sleep until the next round is due, counted from the start; then the
work is part of the interval.

Right::

    import asyncio

    async def measure():
        await asyncio.sleep(0.2)

    async def main():
        loop = asyncio.get_running_loop()
        started = due = loop.time()
        for _ in range(3):
            print(f"at {loop.time() - started:.1f} s")
            await measure()
            due += 0.5
            await asyncio.sleep(due - loop.time())

    asyncio.run(main())

It prints::

    at 0.0 s
    at 0.5 s
    at 1.0 s

With ``while True`` in place of ``for``, let a task do it, and keep the task,
so that you can cancel it: ``ticking = asyncio.create_task(tick())``.  A sleep
of less than nothing returns at once, so rounds that took too long are made up
for.  An error ends the loop; if it shall go on, put a ``try`` around the work.

Also asked: periodic task; repeat a coroutine every minute; setInterval in
Python; schedule a function repeatedly in the background; poll an API every 10
seconds; discord.py tasks.loop; call_later again and again; run a function at
regular intervals; run every 5 minutes; interval; asyncio timer; timer that
drifts.

Next: `asyncio_primer.cooperation`, on why a timer may wake you late.
"""
