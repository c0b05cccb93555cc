"""What replaces ``asyncio.iscoroutinefunction``?

Wrong::

    import asyncio

    async def paint():
        print("painted")

    print(asyncio.iscoroutinefunction(paint))

Up to Python 3.13 it prints::

    True

On Python 3.14 and later it prints::

    program.py:6: DeprecationWarning: 'asyncio.iscoroutinefunction' is deprecated and slated for removal in Python 3.16; use inspect.iscoroutinefunction() instead
      print(asyncio.iscoroutinefunction(paint))
    True

There were two functions of that name.  The one in ``asyncio`` also knew the
old coroutines made by a decorator; those are gone, so since Python 3.14 it
warns, and it will go with 3.16.  The one in `inspect` stays.

Right::

    import inspect

    async def paint():
        print("painted")

    print(inspect.iscoroutinefunction(paint))

It prints::

    True

To know whether to ``await`` something, there is a better question:
`asyncio_primer.mistakes.wrong_thing.unseen_coroutine_function`.  If the line
is not yours, upgrade the library that it belongs to.

Also asked: is a function async; check whether a callback is a coroutine
function; deprecation warning from fastapi, starlette, uvicorn, pytest-asyncio,
backoff or slowapi on Python 3.14; inspect or asyncio iscoroutinefunction;
slated for removal in Python 3.16.

Next: `asyncio_primer.either`, on functions of both kinds.
"""
