"""Why does ``str()`` fail on my class with an ``async def __str__``?

Wrong::

    import asyncio

    class Basket:
        async def fruits(self):
            await asyncio.sleep(1)
            return ["water", "melon"]

        async def __str__(self):
            return ", ".join(await self.fruits())

    async def main():
        print(str(Basket()))

    asyncio.run(main())

Up to Python 3.14 it prints::

    program.py:12: RuntimeWarning: coroutine 'Basket.__str__' was never awaited
      print(str(Basket()))
    RuntimeWarning: Enable tracemalloc to get the object allocation traceback
    Traceback (most recent call last):
      ...
    TypeError: __str__ returned non-string (type coroutine)

On Python 3.15 and later it prints::

    program.py:12: RuntimeWarning: coroutine 'Basket.__str__' was never awaited
      print(str(Basket()))
    RuntimeWarning: Enable tracemalloc to get the object allocation traceback
    Traceback (most recent call last):
      ...
    TypeError: Basket.__str__() must return a str, not coroutine

Python calls the special methods itself and uses at once what they return; it
awaits none of them.  ``__len__``, ``__bool__`` and ``__repr__`` fail like this
one.  Worse are the silent ones: what ``__eq__`` and ``__contains__`` return
counts as true, what ``__exit__`` returns too (which swallows the exception),
and ``__enter__`` and ``__del__`` only warn.  The ones made for awaiting are
few: ``__aenter__``, ``__aexit__`` and ``__anext__`` may be ``async def``
(``__aiter__`` may not).  So may ``__call__`` and ``__getitem__``, whose
coroutine comes to you: ``await basket(0)``, ``await basket[0]``.

Right::

    import asyncio

    class Basket:
        async def fruits(self):
            await asyncio.sleep(1)
            return ["water", "melon"]

        async def text(self):
            return ", ".join(await self.fruits())

    async def main():
        print(await Basket().text())

    asyncio.run(main())

It prints::

    water, melon

Also asked: async magic methods or dunder methods; await in __str__; which
special methods can be async; destructor with await; close connection in
__del__; operator overloading with await; async __repr__, __len__, __eq__,
__bool__, __contains__, __del__, __getitem__, __iter__, __enter__, __call__.

Next: `asyncio_primer.awaitables`, on the methods that belong to awaiting.
"""
