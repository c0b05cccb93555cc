"""Should ``__aiter__`` be async, like ``__anext__``?

Wrong::

    import asyncio

    class Lights:
        def __init__(self):
            self.colours = ["red", "blue"]

        async def __aiter__(self):
            return self

        async def __anext__(self):
            if not self.colours:
                raise StopAsyncIteration
            await asyncio.sleep(1)
            return self.colours.pop(0)

    async def main():
        async for colour in Lights():
            print(colour)

    asyncio.run(main())

It prints::

    program.py:17: RuntimeWarning: coroutine 'Lights.__aiter__' was never awaited
      async for colour in Lights():
    RuntimeWarning: Enable tracemalloc to get the object allocation traceback
    Traceback (most recent call last):
      ...
    TypeError: 'async for' received an object from __aiter__ that does not implement __anext__: coroutine

No.  Only ``__anext__`` is awaited.  ``__aiter__`` has to give the iterator at
once, so it is a plain ``def``; an async one gives a coroutine, which is no
iterator.  (Up to Python 3.5.1 it was the other way round, and old examples
still show that.)

Shorter is a generator: an ``async def __aiter__`` with a ``yield`` in it is
right, since calling it gives an asynchronous generator at once.

Right::

    import asyncio

    class Lights:
        def __init__(self):
            self.colours = ["red", "blue"]

        def __aiter__(self):
            return self

        async def __anext__(self):
            if not self.colours:
                raise StopAsyncIteration
            await asyncio.sleep(1)
            return self.colours.pop(0)

    async def main():
        async for colour in Lights():
            print(colour)

    asyncio.run(main())

It prints::

    red
    blue

Right, and shorter::

    import asyncio

    class Lights:
        async def __aiter__(self):
            for colour in ("red", "blue"):
                await asyncio.sleep(1)
                yield colour

    async def main():
        async for colour in Lights():
            print(colour)

    asyncio.run(main())

It prints::

    red
    blue

Also asked: write my own async iterator class; should __aiter__ be async; make
an object usable in async for; await in __aiter__; async def __aiter__ returns
coroutine; connect to a database in __aiter__; custom async iterable.

Next: `asyncio_primer.iteration`, on the two methods.
"""
