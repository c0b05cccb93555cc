"""Why does it say that a dict, a string or a Response can't be awaited?

Wrong::

    import asyncio

    class Response:
        def json(self):
            return {"dish": "melon"}

    async def fetch(url):
        await asyncio.sleep(1)
        return Response()

    async def main():
        response = await fetch("/menu")
        print(await response.json())

    asyncio.run(main())

Up to Python 3.13 it prints::

    Traceback (most recent call last):
      ...
    TypeError: object dict can't be used in 'await' expression

On Python 3.14 and later it prints::

    Traceback (most recent call last):
      ...
    TypeError: 'dict' object can't be awaited

The message names the type of what ``await`` was given: the call behind it is
an ordinary one, and had its result ready.  Leave that ``await`` out.

Which calls want one is up to the library, and they differ: ``response.json()``
is a coroutine with aiohttp, and an ordinary call with httpx and requests.
With requests *no* call wants one, and each of them holds up all other tasks;
see `asyncio_primer.cooperation`.

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

Elsewhere (not run here)::

    TypeError: object Response can't be used in 'await' expression
    TypeError: 'Response' object can't be awaited

Also asked: await requests.get; httpx await response.json; fastapi TestClient
await; await a bool or int or str or list; redis or pymongo client awaited;
sqlalchemy session awaited; object dict awaited; await on a sync function that
returns something; awaited too much.

Next: `asyncio_primer.either`, on calls that may or may not have to be awaited.
"""
