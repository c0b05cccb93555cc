"""I catch ``CancelledError``, so why does it get through?

Wrong::

    import asyncio
    from concurrent.futures import CancelledError

    async def paint():
        await asyncio.sleep(60)

    async def main():
        task = asyncio.create_task(paint())
        await asyncio.sleep(1)
        task.cancel()
        try:
            await task
        except CancelledError:
            print("stopped")

    asyncio.run(main())

It prints::

    Traceback (most recent call last):
      ...
    asyncio.exceptions.CancelledError

There are two classes of that name.  Up to Python 3.7 they were one, and old
code imports it from ``concurrent.futures``.  Since 3.8 asyncio raises its own,
`asyncio.CancelledError`, and that is a `BaseException`: no ``except
Exception`` catches it either.

Right::

    import asyncio

    async def paint():
        await asyncio.sleep(60)

    async def main():
        task = asyncio.create_task(paint())
        await asyncio.sleep(1)
        task.cancel()
        try:
            await task
        except asyncio.CancelledError:
            print("stopped")

    asyncio.run(main())

It prints::

    stopped

Also asked: except CancelledError does not work; except does not catch the
cancellation; import CancelledError from concurrent.futures; which
CancelledError is right; task.cancel crashes the program since Python 3.8;
asyncio.exceptions.CancelledError uncaught; except Exception misses it.

Next: `asyncio_primer.cancellation`, on what cancelling does.
"""
