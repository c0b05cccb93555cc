"""Why does ``@asynccontextmanager`` fail on my function?

Wrong, without ``async``::

    import asyncio
    from contextlib import asynccontextmanager

    @asynccontextmanager
    def stove():
        print("heating up")
        yield "hot"
        print("cooling down")

    async def main():
        async with stove():
            print("cooking")

    asyncio.run(main())

Up to Python 3.9 it prints::

    Traceback (most recent call last):
      ...
    AttributeError: 'generator' object has no attribute '__anext__'

On Python 3.10 and later it prints::

    Traceback (most recent call last):
      ...
    TypeError: 'generator' object is not an async iterator

Wrong, without ``yield``::

    import asyncio
    from contextlib import asynccontextmanager

    @asynccontextmanager
    async def stove():
        print("heating up")

    async def main():
        async with stove():
            print("cooking")

    asyncio.run(main())

Up to Python 3.9 it prints::

    Traceback (most recent call last):
      ...
    AttributeError: 'coroutine' object has no attribute '__anext__'
    sys:1: RuntimeWarning: coroutine 'stove' was never awaited

On Python 3.10 to 3.12 it prints::

    Traceback (most recent call last):
      ...
    TypeError: 'coroutine' object is not an async iterator
    sys:1: RuntimeWarning: coroutine 'stove' was never awaited

On Python 3.13 and later it prints::

    Traceback (most recent call last):
      ...
    TypeError: 'coroutine' object is not an async iterator
    <sys>:0: RuntimeWarning: coroutine 'stove' was never awaited

The decorator wants an *asynchronous generator* function, and that takes both:
``async def``, and a ``yield`` where the block is to run.  Without the one it
is a generator, without the other a coroutine function.

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

Also asked: asynccontextmanager with normal def; asynccontextmanager with
return instead of yield; fastapi lifespan function error; generator has no
__anext__; lifespan without yield; decorator on the wrong kind of function;
contextlib error in __aenter__.

Next: `asyncio_primer.managers`, on what is before and behind the ``yield``.
"""
