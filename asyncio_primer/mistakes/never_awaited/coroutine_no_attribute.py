"""Why does my response not have the attribute that it surely has?

Wrong::

    import asyncio
    from types import SimpleNamespace

    async def fetch(url):
        await asyncio.sleep(1)
        return SimpleNamespace(status=200)

    async def main():
        response = fetch("/fruit")
        print(response.status)

    asyncio.run(main())

Up to Python 3.12 it prints::

    Traceback (most recent call last):
      ...
    AttributeError: 'coroutine' object has no attribute 'status'
    sys:1: RuntimeWarning: coroutine 'fetch' was never awaited

On Python 3.13 and later it prints::

    Traceback (most recent call last):
      ...
    AttributeError: 'coroutine' object has no attribute 'status'
    <sys>:0: RuntimeWarning: coroutine 'fetch' was never awaited

``response`` is not the response.  It is the coroutine that would fetch it, and
a coroutine has no ``status``.  Whatever the message names after "'coroutine'
object", look for the call that made the object, often some lines above, and
await that.

If there is an `await` in the line and it still says so, it stands too far
left: `asyncio_primer.mistakes.wrong_thing.await_precedence`.

Right::

    import asyncio
    from types import SimpleNamespace

    async def fetch(url):
        await asyncio.sleep(1)
        return SimpleNamespace(status=200)

    async def main():
        response = await fetch("/fruit")
        print(response.status)

    asyncio.run(main())

It prints::

    200

Also asked: AttributeError on the result of an async function; coroutine has no
attribute get, json, text, status, send, items, append, split, fetchall,
execute, close; cannot use the object returned by an async def; works in sync
code but not async; discord.py channel or message is a coroutine; aiohttp
session.get result; sqlalchemy async session execute result; telegram bot;
httpx AsyncClient response.

Next: `asyncio_primer.coroutines`, on what such a call makes.
"""
