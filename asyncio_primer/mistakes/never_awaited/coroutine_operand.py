"""Why can't I add, compare or measure what my async function returns?

Wrong::

    import asyncio

    async def price(fruit):
        await asyncio.sleep(1)
        return 3

    async def main():
        total = 0
        for fruit in ("water", "melon"):
            total += price(fruit)
        print(total)

    asyncio.run(main())

It prints::

    program.py:10: RuntimeWarning: coroutine 'price' was never awaited
      total += price(fruit)
    RuntimeWarning: Enable tracemalloc to get the object allocation traceback
    Traceback (most recent call last):
      ...
    TypeError: unsupported operand type(s) for +=: 'int' and 'coroutine'

Wrong, with text::

    import asyncio

    async def name():
        return "melon"

    async def main():
        print("fresh " + name())

    asyncio.run(main())

It prints::

    program.py:7: RuntimeWarning: coroutine 'name' was never awaited
      print("fresh " + name())
    RuntimeWarning: Enable tracemalloc to get the object allocation traceback
    Traceback (most recent call last):
      ...
    TypeError: can only concatenate str (not "coroutine") to str

Wrong, comparing::

    import asyncio

    async def price(fruit):
        return 3

    async def main():
        print(price("melon") > 2)

    asyncio.run(main())

It prints::

    program.py:7: RuntimeWarning: coroutine 'price' was never awaited
      print(price("melon") > 2)
    RuntimeWarning: Enable tracemalloc to get the object allocation traceback
    Traceback (most recent call last):
      ...
    TypeError: '>' not supported between instances of 'coroutine' and 'int'

``price(fruit)`` is not 3 but a coroutine that would return 3, and coroutines
can neither be added nor ordered nor measured.  The sign in the message is the
one in your line, and what stands on its other side is fine: the call is what
needs `await`.

Right::

    import asyncio

    async def price(fruit):
        await asyncio.sleep(1)
        return 3

    async def main():
        total = 0
        for fruit in ("water", "melon"):
            total += await price(fruit)
        print(total)

    asyncio.run(main())

It prints::

    6

Also asked: sum of coroutines; adding async function results; int plus
coroutine; concatenate str and coroutine; can only concatenate str; less than
not supported with a coroutine; object of type coroutine has no len; math with
values from async functions; how to get a number from an async function.

Next: `asyncio_primer.coroutines`, on what such a call makes.
"""
