"""I gave my class an ``__await__``, so why can it not be awaited?

Wrong::

    import asyncio

    class Order:
        def __await__(self):
            return self

    async def main():
        print(await Order())

    asyncio.run(main())

Up to Python 3.14 it prints::

    Traceback (most recent call last):
      ...
    TypeError: __await__() returned non-iterator of type 'Order'

On Python 3.15 and later it prints::

    Traceback (most recent call last):
      ...
    TypeError: Order.__await__() must return an iterator, not Order

Wrong, too::

    import asyncio

    class Order:
        async def __await__(self):
            await asyncio.sleep(1)
            return "melon"

    async def main():
        print(await Order())

    asyncio.run(main())

Up to Python 3.14 it prints::

    program.py:9: RuntimeWarning: coroutine 'Order.__await__' was never awaited
      print(await Order())
    RuntimeWarning: Enable tracemalloc to get the object allocation traceback
    Traceback (most recent call last):
      ...
    TypeError: __await__() returned a coroutine

On Python 3.15 and later it prints::

    program.py:9: RuntimeWarning: coroutine 'Order.__await__' was never awaited
      print(await Order())
    RuntimeWarning: Enable tracemalloc to get the object allocation traceback
    Traceback (most recent call last):
      ...
    TypeError: Order.__await__() must return an iterator, not coroutine

``__await__`` has to return an iterator, for the loop to step through; the
result is not what it returns but what comes out at the end of those steps.  An
``async def`` returns a coroutine, and that is no iterator either.

Write the work as a coroutine, and return *its* iterator.

Right::

    import asyncio

    class Order:
        async def fetch(self):
            await asyncio.sleep(1)
            return "melon"

        def __await__(self):
            return self.fetch().__await__()

    async def main():
        print(await Order())

    asyncio.run(main())

It prints::

    melon

Also asked: define __await__ in a class; make a class awaitable; async def
dunder await; awaitable object in Python; dunder await returned a coroutine;
await an instance of my class; async constructor or init with dunder await;
custom awaitable class.

Next: `asyncio_primer.awaitables`, on objects that can be awaited.
"""
