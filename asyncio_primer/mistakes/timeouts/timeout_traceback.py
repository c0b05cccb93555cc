"""What does ``asyncio.exceptions.TimeoutError`` mean, and the
``CancelledError`` above it?

Wrong::

    import asyncio

    async def fetch():
        await asyncio.sleep(60)

    async def main():
        await asyncio.wait_for(fetch(), timeout=1)
        print("not reached")

    asyncio.run(main())

Up to Python 3.8 it prints::

    Traceback (most recent call last):
      ...
    asyncio.exceptions.TimeoutError

On Python 3.9 and 3.10 it prints::

    Traceback (most recent call last):
      ...
    asyncio.exceptions.CancelledError

    During handling of the above exception, another exception occurred:

    Traceback (most recent call last):
      ...
    asyncio.exceptions.CancelledError

    The above exception was the direct cause of the following exception:

    Traceback (most recent call last):
      ...
    asyncio.exceptions.TimeoutError

On Python 3.11 and later it prints::

    Traceback (most recent call last):
      ...
    asyncio.exceptions.CancelledError

    The above exception was the direct cause of the following exception:

    Traceback (most recent call last):
      ...
    TimeoutError

Read it from the end: the time was over before ``fetch`` was done, so
`asyncio.wait_for` raised `asyncio.TimeoutError`.  It is an expected answer,
and wants to be caught.  The `asyncio.CancelledError` above it (from Python 3.9
on) shows how that was done: ``fetch`` was cancelled, and its part of the
traceback names the line where it was waiting.  That is the interesting one.

Up to Python 3.10 the class is one of asyncio's own, hence the longer name.
From 3.11 on it is the built-in `TimeoutError`.  In ``except``, the name
``asyncio.TimeoutError`` is right everywhere.

Right::

    import asyncio

    async def fetch():
        await asyncio.sleep(60)

    async def main():
        try:
            await asyncio.wait_for(fetch(), timeout=1)
        except asyncio.TimeoutError:
            print("no answer, going on without")

    asyncio.run(main())

It prints::

    no answer, going on without

Also asked: wait_for raises an error with an empty message; long traceback with
two errors after a timeout; CancelledError direct cause TimeoutError; program
crashes after timeout; how to catch a timeout; aiohttp request times out;
discord.py wait_for timeout; asyncpg or redis connection timeout; TimeoutError
without a message.

Next: `asyncio_primer.timeouts`, on what a timeout does.
"""
