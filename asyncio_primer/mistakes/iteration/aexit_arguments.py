"""Why does my ``__aexit__`` get more arguments than it takes?

Wrong::

    import asyncio

    class Stove:
        async def __aenter__(self):
            return self

        async def __aexit__(self):
            print("cooling down")

    async def main():
        async with Stove():
            print("cooking")

    asyncio.run(main())

Up to Python 3.9 it prints::

    cooking
    Traceback (most recent call last):
      ...
    TypeError: __aexit__() takes 1 positional argument but 4 were given

On Python 3.10 and later it prints::

    cooking
    Traceback (most recent call last):
      ...
    TypeError: Stove.__aexit__() takes 1 positional argument but 4 were given

The methods are called for you, and ``__aexit__`` is told how the block ended:
the type of the exception, the exception, and its traceback, or three times
`None`.  It has to take them even if it does not look.  (If it returns
something true, the exception is swallowed.)

Right::

    import asyncio

    class Stove:
        async def __aenter__(self):
            return self

        async def __aexit__(self, kind, error, trace):
            print("cooling down")

    async def main():
        async with Stove():
            print("cooking")

    asyncio.run(main())

It prints::

    cooking
    cooling down

Also asked: signature of __aexit__; exc_type, exc_val, exc_tb; takes 1
positional argument but 4 were given in async with; why is my exception
swallowed by __aexit__.

Next: `asyncio_primer.managers`, on the two methods.
"""
