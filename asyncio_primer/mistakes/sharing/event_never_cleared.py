"""Why does my loop run wild after the first ``event.set()``?

Wrong::

    import asyncio
    import time

    async def ring(bell):
        for _ in range(3):
            await asyncio.sleep(1)
            bell.set()

    async def main():
        started = time.perf_counter()
        bell = asyncio.Event()
        task = asyncio.create_task(ring(bell))
        for _ in range(3):
            await bell.wait()
            seconds = time.perf_counter() - started
            print(f"heard after {seconds:.0f} s")
        await task

    asyncio.run(main())

It prints::

    heard after 1 s
    heard after 1 s
    heard after 1 s

It rang once in the first second, and was heard three times.  An event stays
set until somebody calls ``clear``, and to wait for a set event takes no time.
In a ``while True:`` this is a loop at full speed, and everything else stops,
too: ``await bell.wait()`` suspends nothing if there is nothing to wait for.

Clear it when you have been woken, before you do the work: a ring during the
work is then not missed.

Right::

    import asyncio
    import time

    async def ring(bell):
        for _ in range(3):
            await asyncio.sleep(1)
            bell.set()

    async def main():
        started = time.perf_counter()
        bell = asyncio.Event()
        task = asyncio.create_task(ring(bell))
        for _ in range(3):
            await bell.wait()
            bell.clear()
            seconds = time.perf_counter() - started
            print(f"heard after {seconds:.0f} s")
        await task

    asyncio.run(main())

It prints::

    heard after 1 s
    heard after 2 s
    heard after 3 s

This is for one listener; several would clear it for each other.  And an event
does not count: rung three times before you look is rung once.  Where each ring
matters, put it into an `asyncio.Queue`.

Also asked: 100% CPU; while True with event.wait spins; wait returns at once
the second time; event fires again and again; event triggers only once; reuse
an event, use it again; auto reset event; wait for the next event; everything
freezes after event.set; reset an event.

Next: `asyncio_primer.events`, on setting and clearing.
"""
