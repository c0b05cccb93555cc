"""What happens to the tasks in ``gather()`` when it is cancelled or times out?

Wrong::

    import asyncio

    async def save(name):
        await asyncio.sleep(2)
        print("saved", name)

    async def main():
        work = asyncio.gather(save("red"), save("blue"))
        try:
            await asyncio.wait_for(work, timeout=1)
        except asyncio.TimeoutError:
            print("too slow, they shall finish later")
        await asyncio.sleep(2)

    asyncio.run(main())

Up to Python 3.8 it prints::

    too slow, they shall finish later
    _GatheringFuture exception was never retrieved
    future: <_GatheringFuture finished exception=CancelledError()>
    asyncio.exceptions.CancelledError

On Python 3.9 and later it prints::

    too slow, they shall finish later

To cancel the gathering is to cancel all that is in it: an error in one stops
nobody, but a request to stop is passed on to everybody.  A timeout makes such
a request, so here nothing is ever saved.  If they shall go on, put an
`asyncio.shield` between the timeout and the work.  (What Python 3.8 prints
besides is the gathering's own cancellation, which nobody asked it for.)

Right::

    import asyncio

    async def save(name):
        await asyncio.sleep(2)
        print("saved", name)

    async def main():
        work = asyncio.gather(save("red"), save("blue"))
        try:
            await asyncio.wait_for(
                asyncio.shield(work), timeout=1
            )
        except asyncio.TimeoutError:
            print("too slow, they shall finish later")
        await work

    asyncio.run(main())

It prints::

    too slow, they shall finish later
    saved red
    saved blue

The other way round, to cancel one *task* of a gathering does not cancel the
others; the gathering raises its ``CancelledError``, like an error.  To have
what is finished by then: `asyncio_primer.mistakes.cancellation.cancel_gather`.

Also asked: does cancelling gather cancel its children; cancel all tasks in a
gather; keep tasks alive after a timeout; gather and shield; Ctrl-C during
gather; wait_for with gather cancels or kills my tasks; gather with a timeout.

Next: `asyncio_primer.shielding`, on how far down a request to stop goes.
"""
