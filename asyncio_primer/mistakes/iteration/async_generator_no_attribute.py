"""Why do I get an ``async_generator`` object instead of what it yields?

Wrong::

    import asyncio

    class Session:
        def ask(self, question):
            return "an answer"

    async def session():
        print("opened")
        try:
            yield Session()
        finally:
            print("closed")

    async def main():
        s = session()
        print(s.ask("how much?"))

    asyncio.run(main())

It prints::

    Traceback (most recent call last):
      ...
    AttributeError: 'async_generator' object has no attribute 'ask'

Wrong, in ``async with``::

    import asyncio

    async def session():
        print("opened")
        yield "a session"
        print("closed")

    async def main():
        async with session() as s:
            print(s)

    asyncio.run(main())

Up to Python 3.8 it prints::

    Traceback (most recent call last):
      ...
    AttributeError: __aexit__

On Python 3.9 and 3.10 it prints::

    Traceback (most recent call last):
      ...
    AttributeError: __aenter__

On Python 3.11 to 3.13 it prints::

    Traceback (most recent call last):
      ...
    TypeError: 'async_generator' object does not support the asynchronous context manager protocol

On Python 3.14 and later it prints::

    Traceback (most recent call last):
      ...
    TypeError: 'async_generator' object does not support the asynchronous context manager protocol (missed __aexit__ method)

A function with a ``yield`` in the middle, opening before and closing behind
it, is half of a manager.  Called by itself it gives a generator, which has
opened nothing yet.  Somebody has to run it to the ``yield``, hand out what is
yielded, and come back to close.

The decorator `contextlib.asynccontextmanager` does that, with ``async with``.
pytest-asyncio does it for fixtures marked ``@pytest_asyncio.fixture``, and
FastAPI for what stands in ``Depends(...)``, but neither when you call the
function yourself.

Right::

    import asyncio
    from contextlib import asynccontextmanager

    class Session:
        def ask(self, question):
            return "an answer"

    @asynccontextmanager
    async def session():
        print("opened")
        try:
            yield Session()
        finally:
            print("closed")

    async def main():
        async with session() as s:
            print(s.ask("how much?"))

    asyncio.run(main())

It prints::

    opened
    an answer
    closed

Also asked: get_db or get_session returns an async generator; fastapi
dependency with yield outside of Depends; pytest async fixture gives an
async_generator object; async fixture has no attribute client; sqlalchemy
AsyncSession async generator execute; use a yield dependency in a script or
background task; how to get the yielded object; async with on a function that
yields; forgot asynccontextmanager decorator.

Next: `asyncio_primer.managers`, which makes a manager of such a function.
"""
