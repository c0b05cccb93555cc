"""Why is the ``await`` in my ``finally`` interrupted?

Wrong::

    import asyncio

    async def paint():
        try:
            await asyncio.sleep(60)
        finally:
            print("washing the brush")
            await asyncio.sleep(2)
            print("brush washed")

    async def main():
        task = asyncio.create_task(paint())
        await asyncio.sleep(1)
        while not task.done():
            task.cancel()
            await asyncio.sleep(1)
        print("stopped")

    asyncio.run(main())

It prints::

    washing the brush
    stopped

Each call of ``cancel()`` raises one exception in the task.  The first one led
into the ``finally``; there the task waits again, and the second one struck
right there.  An ``await`` in a ``finally`` is not protected by anything.

Cancel once, then wait for as long as it takes.

Right::

    import asyncio

    async def paint():
        try:
            await asyncio.sleep(60)
        finally:
            print("washing the brush")
            await asyncio.sleep(2)
            print("brush washed")

    async def main():
        task = asyncio.create_task(paint())
        await asyncio.sleep(1)
        task.cancel()
        await asyncio.wait([task])
        print("stopped")

    asyncio.run(main())

It prints::

    washing the brush
    brush washed
    stopped

The second request often comes from somebody else: from `asyncio.run`, which
cancels what is left when ``main`` returns
(`asyncio_primer.mistakes.cancellation.cancel_without_waiting`), from a timeout
around the whole, or from a second Ctrl-C
(`asyncio_primer.mistakes.signals.second_ctrl_c`).  A shield keeps off a second
``cancel()``, but not the end of the program:
`asyncio_primer.mistakes.cancellation.shield_lost`.

Also asked: finally is cut off; cleanup with await does not complete; async
close is not finished when cancelled; cancel called twice; cannot await in
finally; aclose or __aexit__ interrupted by cancellation; transaction rollback
is cancelled too; retry cancel until task is done; protect the cleanup from
cancellation; await in except CancelledError is cancelled.

Next: `asyncio_primer.shielding`, on work that must not be cut in two.
"""
