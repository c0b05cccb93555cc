"""Why can't I call asyncio.run() when an event loop is running already?

Wrong::

    import asyncio

    async def fetch(fruit):
        await asyncio.sleep(1)
        return fruit

    async def main():
        melon = asyncio.run(fetch("melon"))
        print(melon)

    asyncio.run(main())

It prints::

    Traceback (most recent call last):
      ...
    RuntimeError: asyncio.run() cannot be called from a running event loop
    ...: RuntimeWarning: coroutine 'fetch' was never awaited

`asyncio.run` is the door from ordinary code into asyncio: it starts a loop and
does not return before its coroutine is done.  ``main`` is inside already.  A
second loop would keep the thread, and the first could not go on; so there is
one running loop to a thread, and the second is refused.  The coroutine that
was made for it never runs, hence the last line.

Inside, `await` does what you want.  A program needs `asyncio.run` once, in its
last line.

Right::

    import asyncio

    async def fetch(fruit):
        await asyncio.sleep(1)
        return fruit

    async def main():
        melon = await fetch("melon")
        print(melon)

    asyncio.run(main())

It prints::

    melon

In a notebook the loop was running before you typed anything:
`asyncio_primer.mistakes.tools.notebook`.  If an ordinary function stands
between: `asyncio_primer.mistakes.other_loops.sync_in_the_middle`.

Also asked: run one coroutine inside another; nested event loops; asyncio.run
twice; call an async function from an async function; asyncio.run inside a
fastapi endpoint or a discord.py command; asyncio.run inside an async function.

Next: `asyncio_primer.bridging`, on the way into asyncio and the way out.
"""
