"""Why does ``@contextmanager`` not work on my async function?

Wrong::

    import asyncio
    from contextlib import contextmanager

    @contextmanager
    async def stove():
        print("heating up")
        yield "hot"
        print("cooling down")

    async def main():
        async with stove():
            print("cooking")

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
    TypeError: '_GeneratorContextManager' object does not support the asynchronous context manager protocol

On Python 3.14 and later it prints::

    Traceback (most recent call last):
      ...
    TypeError: 'contextlib._GeneratorContextManager' object does not support the asynchronous context manager protocol (missed __aexit__ method) but it supports the context manager protocol. Did you mean to use 'with'?

Wrong, with a plain ``with``::

    import asyncio
    from contextlib import contextmanager

    @contextmanager
    async def stove():
        print("heating up")
        yield "hot"
        print("cooling down")

    async def main():
        with stove():
            print("cooking")

    asyncio.run(main())

It prints::

    Traceback (most recent call last):
      ...
    TypeError: 'async_generator' object is not an iterator

``@contextmanager`` makes a manager for plain ``with``, of a plain generator.
For ``async def`` there is ``@asynccontextmanager``, and that goes with ``async
with``.  All three words have to be of one kind.

Right::

    import asyncio
    from contextlib import asynccontextmanager

    @asynccontextmanager
    async def stove():
        print("heating up")
        yield "hot"
        print("cooling down")

    async def main():
        async with stove():
            print("cooking")

    asyncio.run(main())

It prints::

    heating up
    cooking
    cooling down

Also asked: async version of contextmanager decorator; contextlib with async
def; _GeneratorContextManager in async with; yield in async def with
contextmanager; write my own async context manager as a function; import
asynccontextmanager.

Next: `asyncio_primer.managers`, on both ways to write one.
"""
