"""What is a bad yield, and how did my task get one?

Wrong::

    import asyncio

    class Order:
        def __await__(self):
            yield 1
            return "melon"

    async def main():
        print(await Order())

    asyncio.run(main())

It prints::

    Traceback (most recent call last):
      ...
    RuntimeError: Task got bad yield: 1

What ``__await__`` yields goes through all the awaits up to the task, and is
meant for the loop: "wake me when this is done".  A task understands futures of
its own loop, and `None`, which means "at the next turn".  Anything else is a
bad yield.

You need not speak that language.  Borrow it from something that can be
awaited.

Right::

    import asyncio

    class Order:
        def __await__(self):
            yield from asyncio.sleep(1).__await__()
            return "melon"

    async def main():
        print(await Order())

    asyncio.run(main())

It prints::

    melon

There is no ``__await__`` of yours?  If the message shows a coroutine, a
generator was made a task, as in
`asyncio_primer.mistakes.gathering.gather_generator`.  Otherwise a library for
another loop is in use: what trio and curio yield, asyncio does not understand.
Start such a program with ``trio.run``, or look for the asyncio edition of the
library.

Elsewhere (trio under `asyncio.run`, not run here)::

    RuntimeError: Task got bad yield: <class 'trio._core._traps.CancelShieldedCheckpoint'>
    RuntimeError: must be called from async context

Also asked: write my own awaitable class; custom object with await; yield
inside a coroutine under types.coroutine; use trio.sleep with asyncio.run; mix
trio and asyncio; what may an awaitable yield to the event loop; curio code in
asyncio.

Next: `asyncio_primer.awaitables`, on objects that can be awaited.
"""
