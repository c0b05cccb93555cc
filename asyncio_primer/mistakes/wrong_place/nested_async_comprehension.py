"""Why does a comprehension inside another work on Python 3.11, but not on 3.10?

Wrong::

    import asyncio

    async def fruits(shop):
        for fruit in ("water", "melon"):
            await asyncio.sleep(1)
            yield shop + " " + fruit

    async def main():
        print([
            [fruit async for fruit in fruits(shop)]
            for shop in ("old", "new")
        ])

    asyncio.run(main())

Up to Python 3.9 it prints::

      File "program.py", line 0
    SyntaxError: asynchronous comprehension outside of an asynchronous function

On Python 3.10 only it prints::

      File "program.py", line 10
        [fruit async for fruit in fruits(shop)]
        ^...
    SyntaxError: asynchronous comprehension outside of an asynchronous function

On Python 3.11 and later it prints::

    [['old water', 'old melon'], ['new water', 'new melon']]

A comprehension is a hidden function of its own.  The outer one here has no
``async`` of its own, and before Python 3.11 it was a plain function, in which
the inner one might not await.  Since 3.11 the inner makes the outer
asynchronous, if they stand in an ``async def``.

For older Pythons write the outer one as a loop, or give the inner one a name.

Right::

    import asyncio

    async def fruits(shop):
        for fruit in ("water", "melon"):
            await asyncio.sleep(1)
            yield shop + " " + fruit

    async def main():
        stock = []
        for shop in ("old", "new"):
            stock.append(
                [fruit async for fruit in fruits(shop)]
            )
        print(stock)

    asyncio.run(main())

It prints::

    [['old water', 'old melon'], ['new water', 'new melon']]

Also asked: async comprehension inside another comprehension; nested list
comprehension with async for; await in an inner comprehension; async dict
comprehension of lists; server has an older python and says invalid
comprehension; nested async comprehension.

Next: `asyncio_primer.iteration`, on asynchronous comprehensions.
"""
