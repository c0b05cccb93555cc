"""Why does my check for errors miss a task in ``gather()`` that was cancelled?

Wrong::

    import asyncio

    async def paint(colour):
        await asyncio.sleep(2)
        return f"painted {colour}"

    async def main():
        red = asyncio.create_task(paint("red"))
        blue = asyncio.create_task(paint("blue"))
        await asyncio.sleep(1)
        red.cancel()
        results = await asyncio.gather(
            red, blue, return_exceptions=True
        )
        for result in results:
            if isinstance(result, Exception):
                print("failed:", type(result).__name__)
            else:
                print(result.upper())

    asyncio.run(main())

It prints::

    Traceback (most recent call last):
      ...
    AttributeError: 'CancelledError' object has no attribute 'upper'

With ``return_exceptions=True`` a cancelled task leaves an
`asyncio.CancelledError` among the results.  Since Python 3.8 that is a
``BaseException`` but not an ``Exception``, so that ``except Exception`` does
not swallow it by accident.  A check with ``isinstance()`` has to know that.

Right::

    import asyncio

    async def paint(colour):
        await asyncio.sleep(2)
        return f"painted {colour}"

    async def main():
        red = asyncio.create_task(paint("red"))
        blue = asyncio.create_task(paint("blue"))
        await asyncio.sleep(1)
        red.cancel()
        results = await asyncio.gather(
            red, blue, return_exceptions=True
        )
        for result in results:
            if isinstance(result, BaseException):
                print("failed:", type(result).__name__)
            else:
                print(result.upper())

    asyncio.run(main())

It prints::

    failed: CancelledError
    PAINTED BLUE

Also asked: isinstance Exception does not catch a cancellation; result has no
attribute after gather with return_exceptions; cancelled task in gather; one
task of a gather was cancelled, what happens; cancelled error object in the
list of results of gather.

Next: `asyncio_primer.gathering`, on errors that are results.
"""
