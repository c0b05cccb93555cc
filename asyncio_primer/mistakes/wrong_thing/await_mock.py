"""Why can my test not await a ``MagicMock``?

Wrong::

    import asyncio
    from unittest.mock import MagicMock

    async def order(shop):
        return await shop.fetch("melon")

    shop = MagicMock()
    print(asyncio.run(order(shop)))

Up to Python 3.13 it prints::

    Traceback (most recent call last):
      ...
    TypeError: object MagicMock can't be used in 'await' expression

On Python 3.14 and later it prints::

    Traceback (most recent call last):
      ...
    TypeError: 'MagicMock' object can't be awaited

A ``MagicMock`` stands in for ordinary functions: a call returns its
``return_value``, here another mock, and that cannot be awaited.  A call of a
coroutine function has to return something to await, and that is what an
`unittest.mock.AsyncMock` does.  (With a ``return_value`` set, the message
names its type, such as ``str``; a ``Mock`` is the same in this.)

Right::

    import asyncio
    from unittest.mock import AsyncMock, MagicMock

    async def order(shop):
        return await shop.fetch("melon")

    shop = MagicMock()
    shop.fetch = AsyncMock(return_value="a melon")
    print(asyncio.run(order(shop)))

It prints::

    a melon

Right, from the class: its ``async def`` methods become such mocks::

    import asyncio
    from unittest.mock import MagicMock

    class Shop:
        async def fetch(self, fruit):
            raise NotImplementedError

    async def order(shop):
        return await shop.fetch("melon")

    shop = MagicMock(Shop)
    shop.fetch.return_value = "a melon"
    print(asyncio.run(order(shop)))

It prints::

    a melon

``patch`` looks, too: for an ``async def`` function it puts an ``AsyncMock``.

Also asked: AsyncMock vs MagicMock, or Mock; mock an async function; patch a
coroutine in a test; pytest-mock mocker with async; Mock return_value awaited;
unittest mock for aiohttp or httpx client; stub an async method; async context
manager mock; MagicMock in asyncio test.

Next: `asyncio_primer.mocking`, on stand-ins, and whether they were awaited.
"""
