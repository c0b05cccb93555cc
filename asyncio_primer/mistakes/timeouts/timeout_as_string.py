"""Why can my timeout, or my ``sleep``, not be compared with a number?

Wrong::

    import asyncio
    import os

    async def fetch():
        await asyncio.sleep(1)
        return "page"

    async def main():
        limit = os.environ.get("LIMIT", "5")
        print(await asyncio.wait_for(fetch(), limit))

    asyncio.run(main())

It prints::

    Traceback (most recent call last):
      ...
    TypeError: '<=' not supported between instances of 'str' and 'int'
    ...: RuntimeWarning: coroutine 'fetch' was never awaited

Elsewhere, from `asyncio.timeout` or `asyncio.wait` (not run here)::

    TypeError: unsupported operand type(s) for +: 'float' and 'str'

Whatever comes from the environment, from ``input()``, from the command line or
out of a form is a string, even if it looks like a number.  The first who does
arithmetic with it complains, and that is deep inside of asyncio.  Turn it into
a number where it comes in.

Right::

    import asyncio
    import os

    async def fetch():
        await asyncio.sleep(1)
        return "page"

    async def main():
        limit = float(os.environ.get("LIMIT", "5"))
        print(await asyncio.wait_for(fetch(), limit))

    asyncio.run(main())

It prints::

    page

``asyncio.sleep("1")`` fails in the same way.  And the number is in seconds,
everywhere in asyncio: for 500 milliseconds write 0.5.

Also asked: timeout from environment variable or argparse; sleep with a string;
timeout in milliseconds; unit of asyncio.sleep; TypeError in wait_for; sleep
with input from the user; config value as timeout; timedelta as a timeout.

Next: `asyncio_primer.timeouts`, on what a timeout does.
"""
