"""How do I know which task a result of ``as_completed()`` belongs to?

Wrong::

    import asyncio

    async def price(shop, seconds):
        await asyncio.sleep(seconds)
        return seconds * 10

    async def main():
        shops = {}
        for shop, seconds in (("red", 2), ("blue", 1)):
            coroutine = price(shop, seconds)
            task = asyncio.create_task(coroutine)
            shops[task] = shop
        for following in asyncio.as_completed(shops):
            result = await following
            print(shops[following], result)

    asyncio.run(main())

Up to Python 3.12 it prints::

    Traceback (most recent call last):
      ...
    KeyError: <coroutine object as_completed.<locals>._wait_for_one at 0x...>

On Python 3.13 and later it prints::

    Traceback (most recent call last):
      ...
    KeyError: <coroutine object _AsCompletedIterator._wait_for_one at 0x...>

What an ordinary ``for`` gets in each round is not one of your tasks but a
coroutine of ``as_completed()``'s own, made before anybody knows who will be
the next.  It can be awaited, nothing else.  Since Python 3.13 an ``async for``
yields your own tasks, each when it is done.

Right.  Needs Python 3.13::

    import asyncio

    async def price(shop, seconds):
        await asyncio.sleep(seconds)
        return seconds * 10

    async def main():
        shops = {}
        for shop, seconds in (("red", 2), ("blue", 1)):
            coroutine = price(shop, seconds)
            task = asyncio.create_task(coroutine)
            shops[task] = shop
        async for task in asyncio.as_completed(shops):
            result = await task
            print(shops[task], result)

    asyncio.run(main())

On Python 3.13 and later it prints::

    blue 10
    red 20

On all versions: let the work return what it belongs to.

Right, before that::

    import asyncio

    async def price(shop, seconds):
        await asyncio.sleep(seconds)
        return shop, seconds * 10

    async def main():
        work = []
        for shop, seconds in (("red", 2), ("blue", 1)):
            work.append(price(shop, seconds))
        for following in asyncio.as_completed(work):
            shop, result = await following
            print(shop, result)

    asyncio.run(main())

It prints::

    blue 10
    red 20

Also asked: map results of as_completed back to the input; identify the
original coroutine or future; as_completed loses the order; KeyError with
as_completed and a dictionary of tasks; concurrent.futures.as_completed works
with a dict but asyncio does not; which url finished first.

Next: `asyncio_primer.arriving`, on results one by one.
"""
