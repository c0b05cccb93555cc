"""Why can't I use ``async for`` with ``as_completed()``?

Wrong.  Up to Python 3.12::

    import asyncio

    async def paint(colour, seconds):
        await asyncio.sleep(seconds)
        return f"painted {colour}"

    async def main():
        work = [paint("red", 2), paint("blue", 1)]
        async for task in asyncio.as_completed(work):
            print(await task)

    asyncio.run(main())

Up to Python 3.12 it prints::

    Traceback (most recent call last):
      ...
    TypeError: 'async for' requires an object with __aiter__ method, got generator
    sys:1: RuntimeWarning: coroutine 'paint' was never awaited

Only since Python 3.13 may ``as_completed()`` stand in an ``async for``.
Before, it is an ordinary generator.  An ordinary ``for`` with an ``await`` in
it works on all versions.

Right::

    import asyncio

    async def paint(colour, seconds):
        await asyncio.sleep(seconds)
        return f"painted {colour}"

    async def main():
        work = [paint("red", 2), paint("blue", 1)]
        for following in asyncio.as_completed(work):
            print(await following)

    asyncio.run(main())

It prints::

    painted blue
    painted red

What the ``async for`` is good for: it yields the tasks that you gave, so that
you can tell which is done:
`asyncio_primer.mistakes.gathering.completed_which`.

Also asked: async for over as_completed; as_completed is not an asynchronous
iterator; code from the new documentation fails on Python 3.12; loop over
results as they come with async for; generator has no __aiter__.

Next: `asyncio_primer.arriving`, on both kinds of loop.
"""
