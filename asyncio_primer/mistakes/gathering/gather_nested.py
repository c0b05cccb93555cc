"""Why do I get a list of lists from ``gather()``?

Wrong::

    import asyncio

    async def price(shop):
        await asyncio.sleep(1)
        return len(shop)

    async def prices(street):
        work = [price(shop) for shop in street]
        return await asyncio.gather(*work)

    async def main():
        streets = ["red", "blue"], ["green"]
        results = await asyncio.gather(
            *[prices(street) for street in streets]
        )
        print(sum(results))

    asyncio.run(main())

It prints::

    Traceback (most recent call last):
      ...
    TypeError: unsupported operand type(s) for +: 'int' and 'list'

One ``gather()`` in another is fine, and everything runs at the same time.
Each returns a list, so the outer one returns a list of lists, in the shape of
the work.  Take it apart with a second loop.

Right::

    import asyncio

    async def price(shop):
        await asyncio.sleep(1)
        return len(shop)

    async def prices(street):
        work = [price(shop) for shop in street]
        return await asyncio.gather(*work)

    async def main():
        streets = ["red", "blue"], ["green"]
        results = await asyncio.gather(
            *[prices(street) for street in streets]
        )
        print(sum(sum(street) for street in results))

    asyncio.run(main())

It prints::

    12

Also asked: nested gather; gather inside gather; flatten the results of gather;
gather in a function that is itself gathered; parallel within parallel; two
levels of concurrency; async inside async loop.

Next: `asyncio_primer.gathering`, on what comes back.
"""
