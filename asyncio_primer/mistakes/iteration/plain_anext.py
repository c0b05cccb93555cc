"""Must ``__anext__`` be async, if it has nothing to await?

Wrong::

    import asyncio

    class Lights:
        def __init__(self):
            self.colours = ["red", "blue"]

        def __aiter__(self):
            return self

        def __anext__(self):
            if not self.colours:
                raise StopAsyncIteration
            return self.colours.pop(0)

    async def main():
        async for colour in Lights():
            print(colour)

    asyncio.run(main())

Up to Python 3.13 it prints::

    TypeError: object str can't be used in 'await' expression

    The above exception was the direct cause of the following exception:

    Traceback (most recent call last):
      ...
    TypeError: 'async for' received an invalid object from __anext__: str

On Python 3.14 and later it prints::

    TypeError: 'str' object can't be awaited

    The above exception was the direct cause of the following exception:

    Traceback (most recent call last):
      ...
    TypeError: 'async for' received an invalid object from __anext__: str

Yes.  ``async for`` awaits what ``__anext__`` returns, so it has to be an
``async def``, even if there is nothing to await in it.  A plain one returned
the colour itself, and a colour cannot be awaited.

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
            return self.colours.pop(0)

    async def main():
        async for colour in Lights():
            print(colour)

    asyncio.run(main())

It prints::

    red
    blue

Also asked: __anext__ must be async def; write my own async iterator class;
convert a sync iterator class to async; mock __anext__ in a test; async for
cannot await a str, int or bytes; def __anext__ without async.

Next: `asyncio_primer.iteration`, on the two methods.
"""
