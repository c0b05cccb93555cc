"""Why can't ``sorted``, ``filter``, ``map`` or ``max`` use my async function?

Wrong::

    import asyncio

    async def weight(fruit):
        await asyncio.sleep(1)
        return len(fruit)

    async def main():
        fruits = ["water", "fig", "melon"]
        heavy = filter(weight, fruits)
        print([*heavy])
        print(sorted(fruits, key=weight))

    asyncio.run(main())

It prints::

    program.py:10: RuntimeWarning: coroutine 'weight' was never awaited
      print([*heavy])
    RuntimeWarning: Enable tracemalloc to get the object allocation traceback
    ['water', 'fig', 'melon']
    program.py:11: RuntimeWarning: coroutine 'weight' was never awaited
      print(sorted(fruits, key=weight))
    RuntimeWarning: Enable tracemalloc to get the object allocation traceback
    Traceback (most recent call last):
      ...
    TypeError: '<' not supported between instances of 'coroutine' and 'coroutine'

They call the function and use at once what it returns, and that is a
coroutine.  ``filter`` finds every coroutine true and keeps everything;
``sorted``, ``min`` and ``max`` want to compare coroutines, which have no
order; `map` gives you coroutines.  None of them can await, because they are
ordinary functions.

Await first, then sort or filter what you have.

Right::

    import asyncio

    async def weight(fruit):
        await asyncio.sleep(1)
        return len(fruit)

    async def main():
        fruits = ["water", "fig", "melon"]
        each = map(weight, fruits)
        weights = await asyncio.gather(*each)
        known = dict(zip(fruits, weights))
        print([f for f in fruits if known[f] > 3])
        print(sorted(fruits, key=known.get))

    asyncio.run(main())

It prints::

    ['water', 'melon']
    ['fig', 'water', 'melon']

Also asked: async sort key; how to sort by the result of an async function;
filter with async predicate keeps everything; async lambda as key; map with an
async function gives coroutines; min or max with async key; await inside
sorted; functools.reduce with coroutine; list.sort with await.

Next: `asyncio_primer.gathering`, which awaits many and keeps their order.
"""
