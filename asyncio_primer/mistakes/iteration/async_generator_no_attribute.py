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

A function with a ``yield`` in the middle, opening before and closing behind
it, is half of a manager.  Called by itself it gives a generator, which has
opened nothing yet.  Somebody has to run it to the ``yield``, hand out what is
yielded, and come back to close.

`contextlib.asynccontextmanager` does that, with ``async with``.
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
background task; how to get the yielded object; async_generator has no
attribute.

Next: `asyncio_primer.managers`, which makes a manager of such a function.
"""
