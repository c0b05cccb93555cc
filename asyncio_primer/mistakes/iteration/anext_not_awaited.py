"""Why do ``__anext__()`` and ``aclose()`` of my async generator do nothing?

Wrong::

    import asyncio

    async def fruits():
        yield "water"
        yield "melon"

    async def main():
        items = fruits()
        print(items.__anext__())
        items.aclose()
        print("closed?")

    asyncio.run(main())

Up to Python 3.12 it prints::

    <async_generator_asend object at 0x...>
    closed?

On Python 3.13 and later it prints::

    <async_generator_asend object at 0x...>
    program.py:9: RuntimeWarning: coroutine method 'asend' of 'fruits' was never awaited
      print(items.__anext__())
    RuntimeWarning: Enable tracemalloc to get the object allocation traceback
    program.py:10: RuntimeWarning: coroutine method 'aclose' of 'fruits' was never awaited
      items.aclose()
    RuntimeWarning: Enable tracemalloc to get the object allocation traceback
    closed?

``__anext__``, `anext`, ``asend``, ``athrow`` and ``aclose`` run nothing.  They
give an object that has to be awaited, like a coroutine.  Up to Python 3.12
nobody tells you when you forget; since 3.13 there is a warning.

Right::

    import asyncio

    async def fruits():
        yield "water"
        yield "melon"

    async def main():
        items = fruits()
        print(await items.__anext__())
        await items.aclose()
        print("closed!")

    asyncio.run(main())

It prints::

    water
    closed!

Also asked: forgot await before anext; await aclose; print shows
anext_awaitable or async_generator_asend object at; coroutine method asend or
aclose was never awaited; generator was not closed although I called aclose;
async generator send does nothing; __anext__() gives no item.

Next: `asyncio_primer.iteration`, which does a loop by hand.
"""
