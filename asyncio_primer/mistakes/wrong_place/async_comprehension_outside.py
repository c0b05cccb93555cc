"""Why is `await` or ``async for`` in a comprehension a syntax error?

Wrong::

    import asyncio

    async def fruits():
        for fruit in ("water", "melon"):
            await asyncio.sleep(1)
            yield fruit

    def basket():
        return [fruit async for fruit in fruits()]

    print(basket())

Up to Python 3.9 it prints::

      File "program.py", line 0
    SyntaxError: asynchronous comprehension outside of an asynchronous function

On Python 3.10 and later it prints::

      File "program.py", line 9
        return [fruit async for fruit in fruits()]
               ^...
    SyntaxError: asynchronous comprehension outside of an asynchronous function

A list, set or dictionary with ``async for`` in its brackets is collected on
the spot, and that has to await.  So the function around it must be ``async
def``.  It is the same with an `await` in the brackets,
``[await price(f) for f in fruits]``, and at the top of a file.

If the function *is* an ``async def``, your Python is older than 3.11, and a
comprehension stands in another:
`asyncio_primer.mistakes.wrong_place.nested_async_comprehension`.

Right::

    import asyncio

    async def fruits():
        for fruit in ("water", "melon"):
            await asyncio.sleep(1)
            yield fruit

    async def basket():
        return [fruit async for fruit in fruits()]

    print(asyncio.run(basket()))

It prints::

    ['water', 'melon']

Also asked: async for inside a list comprehension in a normal function; async
list comprehension at top level; async dict comprehension or set comprehension;
collect an async generator into a list from sync code; await in a list
comprehension is a syntax error; async for or await in square brackets.

Next: `asyncio_primer.iteration`, on loops that wait for each item.
"""
