"""I ask ``iscoroutinefunction`` before I await.  Why does it miss some?

Wrong::

    import asyncio
    import inspect

    async def paint(colour):
        print("painting", colour)

    async def call(function):
        if inspect.iscoroutinefunction(function):
            await function()
        else:
            function()

    async def main():
        await call(lambda: paint("red"))

    asyncio.run(main())

It prints::

    program.py:11: RuntimeWarning: coroutine 'paint' was never awaited
      function()
    RuntimeWarning: Enable tracemalloc to get the object allocation traceback

It sees how a function was defined: with ``async def`` or not, also through
``functools.partial``.  This lambda is an ordinary function that returns a
coroutine, and so is a decorated one whose wrapper is a plain ``def``.  Objects
with an ``async def __call__`` are missed, too.

What has to be awaited shows in what the call returns.  Call first, then ask.

Right::

    import asyncio
    import inspect

    async def paint(colour):
        print("painting", colour)

    async def call(function):
        result = function()
        if inspect.isawaitable(result):
            await result

    async def main():
        await call(lambda: paint("red"))

    asyncio.run(main())

It prints::

    painting red

Also asked: callback may be sync or async; check if a function is async; accept
both normal and async functions; await only if needed; iscoroutinefunction
false for decorated function, partial or lambda; maybe await; event handlers of
both kinds.

Next: `asyncio_primer.either`, on calls that may or may not have to be awaited.
"""
