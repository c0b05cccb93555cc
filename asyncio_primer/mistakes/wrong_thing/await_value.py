"""Why can't an object such as a Response or a dict be used in an ``await``
expression?

Wrong::

    import asyncio

    class Response:
        status = 200

    def fetch(url):
        return Response()

    async def main():
        response = await fetch("/menu")
        print(response.status)

    asyncio.run(main())

Up to Python 3.13 it prints::

    Traceback (most recent call last):
      ...
    TypeError: object Response can't be used in 'await' expression

On Python 3.14 and later it prints::

    Traceback (most recent call last):
      ...
    TypeError: 'Response' object can't be awaited

The message names the type of what ``await`` was given.  The call behind it is
an ordinary one, and had its result ready; leave that ``await`` out.

Right::

    import asyncio

    class Response:
        status = 200

    def fetch(url):
        return Response()

    async def main():
        response = fetch("/menu")
        print(response.status)

    asyncio.run(main())

It prints::

    200

Which calls want an ``await`` is up to the library:

- requests: none, and each of its calls holds up all other tasks
  (`asyncio_primer.mistakes.blocking.requests_blocks`)
- httpx: those of an ``AsyncClient``; but ``response.json()`` is an ordinary
  call
- aiohttp: ``await response.json()``, ``await response.text()``
- a client with a synchronous and an asynchronous class: look which one you
  made

Also asked: await requests.get; httpx await response.json; fastapi TestClient
await; await a bool or int or str or list; redis or pymongo client awaited;
sqlalchemy session awaited; object dict awaited; await on a sync function that
returns something; awaited too much.

Next: `asyncio_primer.either`, on calls that may or may not have to be awaited.
"""
