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

Libraries often take handlers of both kinds, and ask which it is.  A lambda is
always an ordinary function, even if all it does is to call an async one.  So
it is called, and the coroutine that comes back is dropped.

To hand over arguments, ``functools.partial`` keeps the kind of the function; a
small ``async def`` around the call does, too.  If the library is yours, ask
what comes back:
`asyncio_primer.mistakes.wrong_thing.unseen_coroutine_function`.

Right::

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
on_click lambda with coroutine; pass arguments to an async handler or callback;
partial of an async function; event handler in a lambda does nothing; works
without arguments but not with a lambda; nicegui, flet, pyqt or textual button
callback async; command handler with parameters; coroutine from a lambda never
awaited.

Next: `asyncio_primer.either`, on functions that may be of either kind.
"""
