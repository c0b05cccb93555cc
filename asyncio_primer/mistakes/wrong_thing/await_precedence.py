"""I did write ``await``, so why does a coroutine turn up all the same?

Wrong::

    import asyncio

    class Response:
        def json(self):
            return {"dish": "melon"}

    async def fetch(url):
        await asyncio.sleep(1)
        return Response()

    async def main():
        print(await fetch("/menu").json())

    asyncio.run(main())

Up to Python 3.9 it prints::

    program.py:12: RuntimeWarning: coroutine 'fetch' was never awaited
      print(await fetch("/menu").json())
    RuntimeWarning: Enable tracemalloc to get the object allocation traceback
    Traceback (most recent call last):
      ...
    AttributeError: 'coroutine' object has no attribute 'json'

On Python 3.10 and later it prints::

    Traceback (most recent call last):
      ...
    AttributeError: 'coroutine' object has no attribute 'json'
    ...: RuntimeWarning: coroutine 'fetch' was never awaited

``await`` comes last: dots, brackets and calls bind tighter.  The line means
``await (fetch("/menu").json())``, so Python looks for ``json`` in the
coroutine, before anything is awaited.  With square brackets, ``await
fetch("/menu")["dish"]``, it is ``TypeError: 'coroutine' object is not
subscriptable``.

Right::

    import asyncio

    class Response:
        def json(self):
            return {"dish": "melon"}

    async def fetch(url):
        await asyncio.sleep(1)
        return Response()

    async def main():
        response = await fetch("/menu")
        print(response.json())

    asyncio.run(main())

It prints::

    {'dish': 'melon'}

In one line it is ``(await fetch("/menu")).json()``.  If ``json`` is a
coroutine function too, as with aiohttp, each call has its own ``await``:
``await (await fetch("/menu")).json()``.

Also asked: await and attribute access in one line; chaining method calls after
await; await with brackets or index; coroutine object is not subscriptable
although awaited; operator precedence of await; aiohttp await session.get json;
httpx await client.get text; await first, then dot.

Next: `asyncio_primer.coroutines`, on what a call returns before it is awaited.
"""
