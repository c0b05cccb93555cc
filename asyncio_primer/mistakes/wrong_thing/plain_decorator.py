"""Why does my timing decorator say 0 s for an async function?

Wrong::

    import asyncio
    import time

    def timed(function):
        def wrapper(*arguments):
            start = time.perf_counter()
            result = function(*arguments)
            took = time.perf_counter() - start
            print(f"{function.__name__}: {took:.0f} s")
            return result

        return wrapper

    @timed
    async def boil(thing):
        await asyncio.sleep(3)

    asyncio.run(boil("water"))

It prints::

    boil: 0 s

The wrapper calls ``boil``, which makes a coroutine and takes no time.  It is
measured, reported and returned; only then does somebody await it.

What happens around the work has to happen around the ``await``.  So the
wrapper has to be ``async``, too.

Right::

    import asyncio
    import time

    def timed(function):
        async def wrapper(*arguments):
            start = time.perf_counter()
            result = await function(*arguments)
            took = time.perf_counter() - start
            print(f"{function.__name__}: {took:.0f} s")
            return result

        return wrapper

    @timed
    async def boil(thing):
        await asyncio.sleep(3)

    asyncio.run(boil("water"))

It prints::

    boil: 3 s

Decorators that retry, log errors, or hold a lock go wrong in the same way, and
as quietly: whatever ``boil`` raises, it raises after the wrapper is over.

Also asked: decorator for async functions; measure how long a coroutine takes;
timeit with async; decorator does not catch exceptions of async def; retry or
logging decorator ignored; wrapper returns a coroutine; write a decorator that
works with async; functools.wraps and await.

Next: `asyncio_primer.either`, on functions that hide what they return.
"""
