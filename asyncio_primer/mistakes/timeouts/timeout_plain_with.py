"""Why can't I use ``asyncio.timeout`` in a plain ``with``?

Wrong.  Needs Python 3.11::

    import asyncio

    async def main():
        with asyncio.timeout(1):
            await asyncio.sleep(60)

    asyncio.run(main())

On Python 3.11 to 3.13 it prints::

    Traceback (most recent call last):
      ...
    TypeError: 'Timeout' object does not support the context manager protocol

On Python 3.14 and later it prints::

    Traceback (most recent call last):
      ...
    TypeError: 'asyncio.timeouts.Timeout' object does not support the context manager protocol (missed __exit__ method) but it supports the asynchronous context manager protocol. Did you mean to use 'async with'?

At the end of its block a timeout has to deal with a task that was cancelled,
so it is an asynchronous manager: it has ``__aenter__`` and ``__aexit__``, and
wants ``async with``.

Right.  Needs Python 3.11::

    import asyncio

    async def main():
        async with asyncio.timeout(1):
            await asyncio.sleep(60)

    try:
        asyncio.run(main())
    except TimeoutError:
        print("too late")

On Python 3.11 and later it prints::

    too late

The package async_timeout, from which `asyncio.timeout` descends, once allowed
a plain ``with``; programs and answers from that time still do.  An
`asyncio.Lock` in a ``with`` fails in the same way.

Elsewhere, with async_timeout (not run here)::

    DeprecationWarning: with timeout() is deprecated, use async with timeout() instead

Also asked: with timeout does not work in asyncio; missing __enter__ or
__exit__; with statement and timeout error; sync with on async context manager;
upgrade async_timeout to asyncio.timeout; did you mean async with.

Next: `asyncio_primer.managers`, on what ``async with`` awaits.
"""
