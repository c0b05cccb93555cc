"""How do I call an async function from a normal one, and the other way?

Wrong::

    import asyncio

    async def fetch(name):
        await asyncio.sleep(1)
        return f"page of {name}"

    def length(name):
        page = fetch(name)
        return len(page)

    print(length("red"))

Up to Python 3.12 it prints::

    Traceback (most recent call last):
      ...
    TypeError: object of type 'coroutine' has no len()
    sys:1: RuntimeWarning: coroutine 'fetch' was never awaited

On Python 3.13 and later it prints::

    Traceback (most recent call last):
      ...
    TypeError: object of type 'coroutine' has no len()
    <sys>:0: RuntimeWarning: coroutine 'fetch' was never awaited

A normal function cannot ``await``.  Somewhere between it and the ``async def``
there has to be the line that starts an event loop, `asyncio.run`; it returns
what the coroutine returns.  One such line is enough for a program, at its top,
and everything below that waits is ``async``.

Right::

    import asyncio

    async def fetch(name):
        await asyncio.sleep(1)
        return f"page of {name}"

    def length(name):
        page = asyncio.run(fetch(name))
        return len(page)

    print(length("red"))

It prints::

    11

Right, if an event loop runs already::

    import asyncio

    async def fetch(name):
        await asyncio.sleep(1)
        return f"page of {name}"

    async def length(name):
        page = await fetch(name)
        return len(page)

    async def main():
        print(await length("red"))

    asyncio.run(main())

It prints::

    11

In that case `asyncio.run` is refused:
`asyncio_primer.mistakes.other_loops.sync_in_the_middle`.  The other way is
easy: a coroutine calls a normal function as anybody does, ``len(page)`` here;
only if it takes long it belongs in a thread:
`asyncio_primer.mistakes.blocking.wrap_function`.

Also asked: mix sync and async; use await in a normal function; how to get the
result of a coroutine synchronously; call a coroutine without async def;
convert async function to sync; async_to_sync; async to sync wrapper; call
async function from sync function; run async code from sync code; use an async
function in a flask route or a django view.

Next: `asyncio_primer.bridging`, on the two bridges.
"""
