"""Why does ``except Exception`` not catch a ``CancelledError``?

Wrong::

    import asyncio

    async def paint():
        print("brush wet")
        try:
            await asyncio.sleep(60)
        except Exception:
            print("something happened")
        print("brush washed")

    async def main():
        task = asyncio.create_task(paint())
        await asyncio.sleep(1)
        task.cancel()
        await asyncio.wait([task])

    asyncio.run(main())

It prints::

    brush wet

The brush stays wet.  Since Python 3.8 `asyncio.CancelledError` is not an
`Exception` but a `BaseException`, like `KeyboardInterrupt`, so that code which
carries on after any error does not carry on after being told to stop.  It
left ``paint`` at the ``await``, and all below was skipped.

What has to happen in any case belongs in a ``finally``.

Right::

    import asyncio

    async def paint():
        print("brush wet")
        try:
            await asyncio.sleep(60)
        except Exception:
            print("something happened")
        finally:
            print("brush washed")

    async def main():
        task = asyncio.create_task(paint())
        await asyncio.sleep(1)
        task.cancel()
        await asyncio.wait([task])

    asyncio.run(main())

It prints::

    brush wet
    brush washed

Right, for what is to happen only then::

    import asyncio

    async def paint():
        print("brush wet")
        try:
            await asyncio.sleep(60)
        except asyncio.CancelledError:
            print("brush washed")
            raise

    async def main():
        task = asyncio.create_task(paint())
        await asyncio.sleep(1)
        task.cancel()
        await asyncio.wait([task])

    asyncio.run(main())

It prints::

    brush wet
    brush washed

Keep the ``raise``: without it the task refuses to stop
(`asyncio_primer.mistakes.cancellation.cancel_swallowed`).

Also asked: code after the await is not run when cancelled; try except does not
work with cancel; is CancelledError an Exception or a BaseException; on cancel
event or hook; close connection when task is cancelled; clean up database
session when request is aborted; except Exception does not see that my task was
cancelled; clean up when a task is cancelled.

Next: `asyncio_primer.cleanup`, on what a cancelled task may do.
"""
