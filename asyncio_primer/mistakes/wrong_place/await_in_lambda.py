"""Can I `await` in a lambda?

Wrong::

    import asyncio

    async def weight(fruit):
        await asyncio.sleep(1)
        return len(fruit)

    async def main():
        fruits = ["water", "fig"]
        fruits.sort(key=lambda f: await weight(f))
        print(fruits)

    asyncio.run(main())

It prints::

      File "program.py", line 9
        fruits.sort(key=lambda f: await weight(f))
                                  ^...
    SyntaxError: 'await' outside async function

No, and there is no ``async lambda`` either.  A lambda is a plain function,
wherever it stands, and who calls it (here ``sort``) wants the value at once.

To sort or filter, await all values first.  Where a callback may be a coroutine
function, write a small ``async def`` in place of the lambda.

Right::

    import asyncio

    async def weight(fruit):
        await asyncio.sleep(1)
        return len(fruit)

    async def main():
        fruits = ["water", "fig"]
        weights = {f: await weight(f) for f in fruits}
        fruits.sort(key=lambda f: weights[f])
        print(fruits)

    asyncio.run(main())

It prints::

    ['fig', 'water']

Also asked: lambda with await; sort key that awaits; filter with await in
lambda; map lambda await; await inside a lambda.

Next: `asyncio_primer.either`, on functions that may be of either kind.
"""
