"""Why is there no ``asyncio.timeout`` here?

Wrong::

    import asyncio

    async def main():
        try:
            async with asyncio.timeout(1):
                await asyncio.sleep(5)
        except TimeoutError:
            print("too late")

    asyncio.run(main())

Up to Python 3.10 it prints::

    Traceback (most recent call last):
      ...
    AttributeError: module 'asyncio' has no attribute 'timeout'

On Python 3.11 and later it prints::

    too late

``timeout`` and ``timeout_at`` came with Python 3.11.  Before, there is
`asyncio.wait_for`, which takes one awaitable: put what belongs together into
one coroutine function.

Right::

    import asyncio

    async def boil():
        await asyncio.sleep(5)

    async def main():
        try:
            await asyncio.wait_for(boil(), timeout=1)
        except asyncio.TimeoutError:
            print("too late")

    asyncio.run(main())

It prints::

    too late

Up to Python 3.10 it has to be ``except asyncio.TimeoutError``
(`asyncio_primer.mistakes.old_pythons.two_timeout_errors`).  The package
``async-timeout`` has the same ``async with`` for older Pythons.

Also asked: async with timeout on Python 3.8, 3.9 or 3.10; time limit for a
block of code; async_timeout or asyncio.timeout; timeout context manager
missing; set a deadline on old Python; asyncio has no attribute timeout.

Next: `asyncio_primer.timeouts`, on what a timeout does.
"""
