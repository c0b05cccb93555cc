"""Why can't I take ``[0]`` or ``["name"]`` of what my async function returned?

Wrong::

    import asyncio

    async def fetch(url):
        await asyncio.sleep(1)
        return {"name": "melon"}

    async def main():
        print(fetch("/fruit")["name"])

    asyncio.run(main())

It prints::

    program.py:8: RuntimeWarning: coroutine 'fetch' was never awaited
      print(fetch("/fruit")["name"])
    RuntimeWarning: Enable tracemalloc to get the object allocation traceback
    Traceback (most recent call last):
      ...
    TypeError: 'coroutine' object is not subscriptable

``fetch(...)`` is a coroutine, the dictionary does not exist yet.  It has to be
awaited first, and in brackets: ``await fetch(...)["name"]`` means ``await
(fetch(...)["name"])`` and fails just the same.

Right::

    import asyncio

    async def fetch(url):
        await asyncio.sleep(1)
        return {"name": "melon"}

    async def main():
        print((await fetch("/fruit"))["name"])

    asyncio.run(main())

It prints::

    melon

Right, in two lines::

    import asyncio

    async def fetch(url):
        await asyncio.sleep(1)
        return {"name": "melon"}

    async def main():
        fruit = await fetch("/fruit")
        print(fruit["name"])

    asyncio.run(main())

It prints::

    melon

Also asked: indexing the result of an async function; async function returns a
dict but I cannot use keys; get first element of awaited list; brackets around
await; coroutine getitem; await with index or slice on one line; first row,
rows[0] or ['id'] of an async database query; json of an aiohttp or playwright
response.

Next: `asyncio_primer.coroutines`, on what such a call makes.
"""
