"""Why does ``next`` in a coroutine raise an error that I cannot catch?

Wrong::

    import asyncio

    async def first(dishes):
        return next(dishes)

    async def main():
        try:
            print(await first(iter([])))
        except StopIteration:
            print("no dish")

    asyncio.run(main())

It prints::

    Traceback (most recent call last):
      ...
    StopIteration

    The above exception was the direct cause of the following exception:

    Traceback (most recent call last):
      ...
    RuntimeError: coroutine raised StopIteration

``next`` raises `StopIteration` when there is nothing left.  Coroutines use
that very exception inside, to say that they are finished and with what result.
One of yours that got out would be taken for that; so Python turns it into a
`RuntimeError` at the border of the coroutine, as it does for generators (PEP
479).

Right::

    import asyncio

    async def first(dishes):
        return next(dishes, None)

    async def main():
        dish = await first(iter([]))
        print(dish or "no dish")

    asyncio.run(main())

It prints::

    no dish

Or catch it on the spot, around ``next`` itself, and raise one of your own.  A
``raise StopIteration`` to leave a coroutine is simply ``return``.

If the message says "interacts badly with generators", it was a thread that
called ``next``: `asyncio_primer.mistakes.lost_tasks.stop_iteration`.

Also asked: stop iteration allowed in a coroutine; next inside async def;
StopIteration in asyncio; raise StopIteration in a coroutine; iterator
exhausted in async function; mock side_effect list ran out; first element or
nothing in async code; generator raised StopIteration.

Next: `asyncio_primer.iteration`, on how an iteration says that it is over.
"""
