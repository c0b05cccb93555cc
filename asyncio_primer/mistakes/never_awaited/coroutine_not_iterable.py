"""Why can't I loop over the list that my async function returns?

Wrong::

    import asyncio

    async def fruits():
        await asyncio.sleep(1)
        return ["water", "melon"]

    async def main():
        for fruit in fruits():
            print(fruit)

    asyncio.run(main())

It prints::

    program.py:8: RuntimeWarning: coroutine 'fruits' was never awaited
      for fruit in fruits():
    RuntimeWarning: Enable tracemalloc to get the object allocation traceback
    Traceback (most recent call last):
      ...
    TypeError: 'coroutine' object is not iterable

Wrong, asking how many there are::

    import asyncio

    async def fruits():
        return ["water", "melon"]

    async def main():
        print(len(fruits()))

    asyncio.run(main())

It prints::

    program.py:7: RuntimeWarning: coroutine 'fruits' was never awaited
      print(len(fruits()))
    RuntimeWarning: Enable tracemalloc to get the object allocation traceback
    Traceback (most recent call last):
      ...
    TypeError: object of type 'coroutine' has no len()

Wrong, looking for one::

    import asyncio

    async def fruits():
        return ["water", "melon"]

    async def main():
        print("melon" in fruits())

    asyncio.run(main())

Up to Python 3.13 it prints::

    program.py:7: RuntimeWarning: coroutine 'fruits' was never awaited
      print("melon" in fruits())
    RuntimeWarning: Enable tracemalloc to get the object allocation traceback
    Traceback (most recent call last):
      ...
    TypeError: argument of type 'coroutine' is not iterable

On Python 3.14 and later it prints::

    program.py:7: RuntimeWarning: coroutine 'fruits' was never awaited
      print("melon" in fruits())
    RuntimeWarning: Enable tracemalloc to get the object allocation traceback
    Traceback (most recent call last):
      ...
    TypeError: argument of type 'coroutine' is not a container or iterable

There is no list yet.  ``fruits()`` is a coroutine, which makes the list when
it is awaited, and a coroutine itself can be neither looped over nor counted,
nor handed to ``list()``, ``sorted()`` or ``in``.

``async for`` is no cure.  It is for functions that ``yield``; one that returns
a list is awaited once:
`asyncio_primer.mistakes.iteration.async_for_over_coroutine`.

Right::

    import asyncio

    async def fruits():
        await asyncio.sleep(1)
        return ["water", "melon"]

    async def main():
        for fruit in await fruits():
            print(fruit)

    asyncio.run(main())

It prints::

    water
    melon

Also asked: iterate over the result of an async function; for loop over
coroutine; list() of an async function; len of what an async function returned;
argument of type coroutine is not a container; discord guild.fetch_members;
sqlalchemy or tortoise query in a for loop; for row in an async database query.

Next: `asyncio_primer.coroutines`, on what such a call makes.
"""
