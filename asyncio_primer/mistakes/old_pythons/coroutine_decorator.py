"""Where has ``@asyncio.coroutine`` gone?

Wrong::

    import asyncio

    @asyncio.coroutine
    def boil():
        yield from asyncio.sleep(1)
        print("water boiled")

    asyncio.run(boil())

Up to Python 3.10 it prints::

    program.py:4: DeprecationWarning: "@coroutine" decorator is deprecated since Python 3.8, use "async def" instead
      def boil():
    water boiled

On Python 3.11 to 3.14 it prints::

    Traceback (most recent call last):
      ...
    AttributeError: module 'asyncio' has no attribute 'coroutine'. Did you mean: 'coroutines'?

On Python 3.15 and later it prints::

    Traceback (most recent call last):
      ...
    AttributeError: module 'asyncio' has no attribute 'coroutine'. Did you mean '.coroutines' instead of '.coroutine'?

That is how coroutines were written before Python 3.5, and how old tutorials
still write them.  Python 3.11 took the decorator away.  Now ``async`` stands
in front of ``def``, and ``await`` in place of ``yield from``.

If the line is not yours, the traceback names the library whose line it is, and
that is too old for your Python: upgrade it.

Right::

    import asyncio

    async def boil():
        await asyncio.sleep(1)
        print("water boiled")

    asyncio.run(boil())

It prints::

    water boiled

Also asked: what replaces the coroutine decorator; asyncio.coroutine removed;
generator based coroutines; convert yield from to await; old tutorial with
decorator; discord.py, aiohttp, websockets or home assistant module fails to
import on Python 3.11; types.coroutine instead; asyncio has no coroutine
attribute.

Next: `asyncio_primer.coroutines`, on coroutine functions.
"""
