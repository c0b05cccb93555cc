"""I used ``shield``: why is the work cut off all the same?

Wrong::

    import asyncio

    async def save():
        print("saving")
        await asyncio.sleep(2)
        print("saved")

    async def handle():
        await asyncio.shield(save())

    async def main():
        task = asyncio.create_task(handle())
        await asyncio.sleep(1)
        task.cancel()
        await asyncio.wait([task])
        print("closing")

    asyncio.run(main())

It prints::

    saving
    closing

The shield did its work: cancelling ``handle`` did not reach ``save``, which
went on.  But ``handle`` itself was cancelled, and from then on nobody waited
for ``save``.  The program came to its end first, and there `asyncio.run`
cancels every task that is left.

A shield keeps a request away, not the end of the program.  Keep the task, and
let somebody wait for it.

Right::

    import asyncio

    async def save():
        print("saving")
        await asyncio.sleep(2)
        print("saved")

    async def handle():
        saving = asyncio.create_task(save())
        try:
            await asyncio.shield(saving)
        except asyncio.CancelledError:
            await saving
            raise

    async def main():
        task = asyncio.create_task(handle())
        await asyncio.sleep(1)
        task.cancel()
        await asyncio.wait([task])
        print("closing")

    asyncio.run(main())

It prints::

    saving
    saved
    closing

A shielded task that nobody keeps in a variable may also vanish in the middle,
as any task may.

Also asked: shield does not protect from cancellation; shield raises the
cancelled error anyway; how to finish writing to the database when the request
is cancelled; critical section that must complete; uninterruptible task; shield
and Ctrl-C; shielded task is not finished when the program ends.

Next: `asyncio_primer.shielding`, on who waits behind a shield.
"""
