"""What does "_GatheringFuture exception was never retrieved" mean?

Wrong::

    import asyncio

    async def boil():
        await asyncio.sleep(1)
        raise ValueError("no water")

    async def froth():
        await asyncio.sleep(1)
        raise ValueError("no milk")

    async def main():
        asyncio.gather(boil(), froth())
        await asyncio.sleep(2)
        print("main goes on")

    asyncio.run(main())

It prints::

    _GatheringFuture exception was never retrieved
    future: <_GatheringFuture finished exception=ValueError('no water')>
    Traceback (most recent call last):
      ...
    ValueError: no water
    main goes on

``gather()`` without ``await`` starts everything, and returns a future that
stands for all of it.  One of the tasks failed, the future took over that
error, and nobody awaited the future.  The error of the second task is in no
message at all: ``gather()`` passes on the first and drops the rest.

Right::

    import asyncio

    async def boil():
        await asyncio.sleep(1)
        raise ValueError("no water")

    async def froth():
        await asyncio.sleep(1)
        raise ValueError("no milk")

    async def main():
        try:
            await asyncio.gather(boil(), froth())
        except ValueError as error:
            print("failed:", error)
        print("main goes on")

    asyncio.run(main())

It prints::

    failed: no water
    main goes on

If it shall run in the background meanwhile, keep the future, and await it
later: ``both = asyncio.gather(...)``, and in the end ``await both``.  When the
complaint is about a ``CancelledError`` instead:
`asyncio_primer.mistakes.never_awaited.gather_not_awaited`.

Also asked: gather without await; forgot await before gather; error message
when the program is interrupted while gather runs; gather in the background;
unretrieved error on shutdown with gather; Ctrl-C prints an error about gather.

Next: `asyncio_primer.gathering`, on what a gathering does with errors.
"""
