"""What does ``return_exceptions=True`` do, and why did my errors vanish?

Wrong::

    import asyncio

    async def paint(colour):
        await asyncio.sleep(1)
        if colour == "grey":
            raise ValueError("out of grey")
        return f"painted {colour}"

    async def main():
        await asyncio.gather(
            paint("red"),
            paint("grey"),
            return_exceptions=True,
        )
        print("all done")

    asyncio.run(main())

It prints::

    all done

With ``return_exceptions=True``, ``gather()`` waits for everybody and raises
nothing: an error is put into the list of results, in the place of the result.
If nobody looks there, nobody hears of it, and it is not logged either, because
it was handed over.  So look at each result.

Right::

    import asyncio

    async def paint(colour):
        await asyncio.sleep(1)
        if colour == "grey":
            raise ValueError("out of grey")
        return f"painted {colour}"

    async def main():
        results = await asyncio.gather(
            paint("red"),
            paint("grey"),
            return_exceptions=True,
        )
        for result in results:
            if isinstance(result, BaseException):
                print("failed:", result)
            else:
                print(result)

    asyncio.run(main())

It prints::

    painted red
    failed: out of grey

Why ``BaseException``: `asyncio_primer.mistakes.gathering.cancelled_result`.

Also asked: gather swallows exceptions; errors are silently ignored in gather;
handle errors of each task separately; continue when one task fails; gather
without failing; collect successes and failures; log errors from gather; gather
returns exception objects in the result list.

Next: `asyncio_primer.gathering`, on errors that are results.
"""
