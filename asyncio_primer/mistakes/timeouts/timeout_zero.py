"""Why does ``wait_for`` with a timeout of 0 fail, though the result is there?

Wrong::

    import asyncio

    async def main():
        orders = asyncio.Queue()
        orders.put_nowait("melon")
        try:
            order = await asyncio.wait_for(
                orders.get(), timeout=0)
            print("cooking", order)
        except asyncio.TimeoutError:
            print("no orders")

    asyncio.run(main())

It prints::

    no orders

With a timeout of zero, or less, `asyncio.wait_for` gives the work no turn at
all: unless it is a task or a future that is done already, it is cancelled
before it has begun.  ``timeout=None`` is the other extreme, and waits for
ever.

To take what is there without waiting, call what does not wait.

Right::

    import asyncio

    async def main():
        orders = asyncio.Queue()
        orders.put_nowait("melon")
        try:
            order = orders.get_nowait()
            print("cooking", order)
        except asyncio.QueueEmpty:
            print("no orders")

    asyncio.run(main())

It prints::

    cooking melon

A ``timeout=deadline - time.monotonic()`` gets to zero by itself, when the time
is used up.

Also asked: non-blocking get from an asyncio queue; timeout zero or negative;
poll without waiting; wait_for raises immediately; try once without blocking;
what does timeout None mean; read if available else go on; timeout=0 means no
timeout.

Next: `asyncio_primer.queues`, on who waits for whom.
"""
