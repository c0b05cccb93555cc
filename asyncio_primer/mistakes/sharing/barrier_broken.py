"""Why does ``barrier.wait()`` raise a BrokenBarrierError?

Wrong.  Needs Python 3.11::

    import asyncio

    async def paint(colour, barrier):
        await barrier.wait()
        print(colour, "begins")

    async def main():
        barrier = asyncio.Barrier(2)
        red = asyncio.create_task(paint("red", barrier))
        await asyncio.sleep(1)
        await barrier.reset()
        blue = paint("blue", barrier)
        await asyncio.gather(red, blue)

    asyncio.run(main())

On Python 3.11 and later it prints::

    Traceback (most recent call last):
      ...
    asyncio.exceptions.BrokenBarrierError: Abort or reset of barrier

Somebody called ``reset`` or ``abort``.  Both send away with this error whoever
waits; after an ``abort`` also those who come later ("Barrier aborted"), until
there is a ``reset``.  To use a barrier again no ``reset`` is needed: it closes
by itself behind those whom it has let go.

A ``threading.Barrier`` breaks when somebody who waits gives up, too.  An
asyncio one does not: they are one fewer, and the others wait on.  If one of
them fails for good, ``abort`` tells the rest.

Right.  Needs Python 3.11::

    import asyncio

    async def paint(colour, barrier):
        await barrier.wait()
        print(colour, "begins")

    async def main():
        barrier = asyncio.Barrier(2)
        red = asyncio.create_task(paint("red", barrier))
        await asyncio.sleep(1)
        blue = paint("blue", barrier)
        await asyncio.gather(red, blue)

    asyncio.run(main())

On Python 3.11 and later it prints::

    blue begins
    red begins

Right, before that, for one meeting::

    import asyncio

    missing = 2

    async def paint(colour, everybody):
        global missing
        missing -= 1
        if missing == 0:
            everybody.set()
        await everybody.wait()
        print(colour, "begins")

    async def main():
        everybody = asyncio.Event()
        red = paint("red", everybody)
        blue = paint("blue", everybody)
        await asyncio.gather(red, blue)

    asyncio.run(main())

It prints::

    blue begins
    red begins

Also asked: barrier aborted; barrier reset while others wait; reuse a barrier;
wait until all tasks have reached a point; barrier hangs because one is
missing; synchronize phases; asyncio.Barrier on Python 3.10; rendezvous, latch.

Next: `asyncio_primer.barriers`, where everybody waits for everybody.
"""
