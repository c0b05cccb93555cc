"""Why does ``async for`` not work on my own class, or on my function?

Wrong::

    import asyncio

    class Lights:
        def __init__(self):
            self.colours = ["red", "blue"]

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

    Traceback (most recent call last):
      ...
    TypeError: 'async for' requires an object with __aiter__ method, got Lights

Wrong, without the brackets of the call::

    import asyncio

    async def fruits():
        yield "water"
        yield "melon"

    async def main():
        async for fruit in fruits:
            print(fruit)

    asyncio.run(main())

It prints::

    Traceback (most recent call last):
      ...
    TypeError: 'async for' requires an object with __aiter__ method, got function

``async for`` first asks for the iterator, by ``__aiter__``, and then asks that
for items.  A class that is its own iterator returns itself.  ``__iter__`` and
``__next__`` do not count: they are for plain `for`.  And "got function" or
"got method" means that you handed over the function instead of calling it.

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

Also asked: make my class work in async for; __iter__ in an async class; forgot
parentheses after an async generator function; async for over a class; write an
async iterator class; async for requires __aiter__ got function, method, type,
NoneType or StreamResponse.

Next: `asyncio_primer.iteration`, on the two methods.
"""
