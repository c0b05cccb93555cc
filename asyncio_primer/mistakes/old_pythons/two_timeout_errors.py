"""I catch ``TimeoutError``, so why does it get through?

Wrong::

    import asyncio

    async def main():
        try:
            await asyncio.wait_for(asyncio.sleep(5), 1)
        except TimeoutError:
            print("too late")

    asyncio.run(main())

Up to Python 3.10 it prints::

    Traceback (most recent call last):
      ...
    asyncio.exceptions.TimeoutError

On Python 3.11 and later it prints::

    too late

Up to Python 3.10 there were three: the built-in `TimeoutError`, which is an
`OSError`, `asyncio.TimeoutError`, and ``concurrent.futures.TimeoutError``.
Only the second is raised by ``wait_for``.  Since Python 3.11 all three are one
class with three names, so the name with ``asyncio`` in front is right
everywhere.

Right::

    import asyncio

    async def main():
        try:
            await asyncio.wait_for(asyncio.sleep(5), 1)
        except asyncio.TimeoutError:
            print("too late")

    asyncio.run(main())

It prints::

    too late

Mind the other direction: since 3.11 ``except OSError`` catches it, too.

Also asked: except does not catch the timeout on Python 3.8, 3.9 or 3.10; which
TimeoutError should I catch; asyncio.TimeoutError vs the built-in TimeoutError;
asyncio.exceptions.TimeoutError; concurrent.futures TimeoutError with wait_for;
timeout exception not caught; works on my machine with a newer Python; aiohttp
ServerTimeoutError.

Next: `asyncio_primer.timeouts`, on what a timeout does.
"""
