"""Why is my coroutine never awaited when I hand it over in a lambda?

Wrong::

    import asyncio
    import inspect

    async def greet(name):
        print("hello", name)

    async def call(handler):
        if inspect.iscoroutinefunction(handler):
            await handler()
        else:
            handler()

    async def main():
        await call(lambda: greet("ann"))

    asyncio.run(main())

It prints::

    program.py:11: RuntimeWarning: coroutine 'greet' was never awaited
      handler()
    RuntimeWarning: Enable tracemalloc to get the object allocation traceback

A lambda is always an ordinary function, even if all it does is to call an
async one.  So whoever asks `inspect.iscoroutinefunction` hears no, calls it,
and drops the coroutine that comes back.  On older Pythons the same happens
with an object that has an async ``__call__``, and with a decorated function.

If you wrote the caller, look at what comes back instead of at the function.

Right, in the caller::

    import asyncio
    import inspect

    async def greet(name):
        print("hello", name)

    async def call(handler):
        result = handler()
        if inspect.isawaitable(result):
            await result

    async def main():
        await call(lambda: greet("ann"))

    asyncio.run(main())

It prints::

    hello ann

Right, if the caller is not yours::

    import asyncio
    import functools
    import inspect

    async def greet(name):
        print("hello", name)

    async def call(handler):
        if inspect.iscoroutinefunction(handler):
            await handler()
        else:
            handler()

    async def main():
        await call(functools.partial(greet, "ann"))

    asyncio.run(main())

It prints::

    hello ann

Also asked: lambda calling an async function; async lambda as callback; button
on_click lambda with coroutine; pass arguments to an async handler; partial of
an async function; accept both sync and async functions; iscoroutinefunction
returns False; decorator around async def loses async; event handler that may
be async or not; nicegui, flet, tkinter, pyqt or textual button callback.

Next: `asyncio_primer.either`, on functions that may be of either kind.
"""
