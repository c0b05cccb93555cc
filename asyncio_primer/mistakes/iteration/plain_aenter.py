"""Why does ``async with`` fail on my class with ``__aenter__`` and ``__aexit__``?

Wrong::

    import asyncio

    class Stove:
        def __aenter__(self):
            print("heating up")
            return self

        async def __aexit__(self, *error):
            print("cooling down")

    async def main():
        async with Stove():
            print("cooking")

    asyncio.run(main())

It prints::

    heating up
    Traceback (most recent call last):
      ...
    TypeError: 'async with' received an object from __aenter__ that does not implement __await__: Stove

Wrong, at the end::

    import asyncio

    class Stove:
        async def __aenter__(self):
            print("heating up")
            return self

        def __aexit__(self, *error):
            print("cooling down")

    async def main():
        async with Stove():
            print("cooking")

    asyncio.run(main())

It prints::

    heating up
    cooking
    cooling down
    Traceback (most recent call last):
      ...
    TypeError: 'async with' received an object from __aexit__ that does not implement __await__: NoneType

``async with`` awaits what these methods return, so both must be ``async def``,
even if there is nothing to await in them.  A plain ``__aenter__`` returns the
stove itself, a plain ``__aexit__`` `None`, and neither can be awaited.

Right::

    import asyncio

    class Stove:
        async def __aenter__(self):
            print("heating up")
            return self

        async def __aexit__(self, *error):
            print("cooling down")

    async def main():
        async with Stove():
            print("cooking")

    asyncio.run(main())

It prints::

    heating up
    cooking
    cooling down

Also asked: __aenter__ must be async def; forgot async in __aenter__ or
__aexit__; object that does not implement __await__; make my class usable with
async with; aenter returns self; mock __aenter__ in a test; __aexit__ must be
async def; write an async context manager class.

Next: `asyncio_primer.managers`, on the two methods.
"""
