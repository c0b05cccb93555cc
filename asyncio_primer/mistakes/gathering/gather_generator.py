"""Why does ``gather()`` refuse my generator expression?

Wrong::

    import asyncio

    async def paint(colour):
        await asyncio.sleep(1)
        return f"painted {colour}"

    async def main():
        print(await asyncio.gather(
            paint(colour) for colour in ("red", "blue")
        ))

    asyncio.run(main())

Up to Python 3.11 it prints::

    .../events.py:...: RuntimeWarning: coroutine 'paint' was never awaited
      self._context.run(self._callback, *self._args)
    RuntimeWarning: Enable tracemalloc to get the object allocation traceback
    Traceback (most recent call last):
      ...
    RuntimeError: Task got bad yield: <coroutine object paint at 0x...>

On Python 3.12 and later it prints::

    Traceback (most recent call last):
      ...
    TypeError: An asyncio.Future, a coroutine or an awaitable is required

Between the parentheses of a call, ``paint(colour) for colour in ...`` is one
object, a generator, and ``gather()`` takes that for one piece of work.  It
cannot be awaited, and since Python 3.12 ``gather()`` says so.  Before, asyncio
took every generator for a coroutine of the old kind (those made with ``yield
from``), began to run it, and was handed a coroutine where it expected a
future: "Task got bad yield".  A star in front hands over what the generator
makes, piece by piece.

The same message comes for anything else that cannot be awaited: the ``None``
that an ordinary function returned, or a function without its parentheses:
`asyncio_primer.mistakes.gathering.gather_nothing`.

Right::

    import asyncio

    async def paint(colour):
        await asyncio.sleep(1)
        return f"painted {colour}"

    async def main():
        print(await asyncio.gather(*(
            paint(colour) for colour in ("red", "blue")
        )))

    asyncio.run(main())

It prints::

    ['painted red', 'painted blue']

Also asked: generator expression in gather; gather in a loop; gather with map;
comprehension inside gather; coroutines from a generator; build the arguments
of gather on the fly; async comprehension in gather.

Next: `asyncio_primer.gathering`, on what comes back.
"""
