"""Why does ``gather`` say that a coroutine or an awaitable is required?

Wrong::

    import asyncio

    async def fetch():
        await asyncio.sleep(1)
        return "fruit"

    async def main():
        print(await asyncio.gather(fetch, fetch))

    asyncio.run(main())

It prints::

    Traceback (most recent call last):
      ...
    TypeError: An asyncio.Future, a coroutine or an awaitable is required

Those are the three kinds of things that can be awaited; a function is not
among them.  The parentheses are missing: each ``fetch()`` makes a coroutine.
The same is said by ``shield(fetch)``, ``ensure_future(fetch)`` and
``loop.run_until_complete(main)``, and if you hand them `None`, because a
function that you did call returned nothing.

Right::

    import asyncio

    async def fetch():
        await asyncio.sleep(1)
        return "fruit"

    async def main():
        print(await asyncio.gather(fetch(), fetch()))

    asyncio.run(main())

It prints::

    ['fruit', 'fruit']

If the list that you hand over is the trouble, it is missing its star:
``gather(*coroutines)``.

Also asked: run_until_complete with a function; gather without parentheses;
wait_for needs a coroutine; pass functions to gather; ensure_future of a normal
function; loop.run_until_complete main not called; gather with None in the
list.

Next: `asyncio_primer.gathering`, on what gather takes and what it returns.
"""
