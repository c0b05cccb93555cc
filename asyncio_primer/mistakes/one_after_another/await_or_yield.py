"""What is the difference between ``await`` and ``yield``?

``await`` takes a value from whom it waits for.  ``yield`` gives one to whoever
loops over this function, and goes on when the next one is wanted.  Both
suspend a function in its middle; ``await`` suspends it for the event loop,
until something is there, and ``yield`` for its caller.

- ``async def`` with ``await`` only: a coroutine function.  ``await`` its call,
  and get what it returns, once.
- ``def`` with ``yield``: a generator, for ``for``.  It knows nothing of
  asyncio.
- ``async def`` with a ``yield`` in it: an asynchronous generator, for ``async
  for``.  It can await between its values, and its call cannot be awaited:
  `asyncio_primer.mistakes.wrong_thing.await_generator`.

``await`` began as ``yield from`` (that is how coroutines were written before
Python 3.5), and a coroutine still works like a generator inside.  To give the
other tasks a turn, write ``await asyncio.sleep(0)``, not ``yield``.

Also asked: await vs yield; yield from vs await; are coroutines generators;
return multiple values over time from a coroutine; generator based coroutine;
yield control to the event loop; yield in a coroutine or async function.

Next: `asyncio_primer.generators`, on a function with both kinds of pause.
"""
