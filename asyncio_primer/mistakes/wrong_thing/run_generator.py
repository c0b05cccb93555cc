"""Why does ``asyncio.run(main())`` not take a ``main`` with a ``yield``?

Wrong::

    import asyncio

    async def main():
        for dish in ("fruit", "water"):
            await asyncio.sleep(1)
            yield dish

    asyncio.run(main())

Up to Python 3.13 it prints::

    Traceback (most recent call last):
      ...
    ValueError: a coroutine was expected, got <async_generator object main at 0x...>

On Python 3.14 and later it prints::

    Traceback (most recent call last):
      ...
    TypeError: An asyncio.Future, a coroutine or an awaitable is required

With one ``yield`` in it an ``async def`` is an asynchronous generator: its
call makes no coroutine, but something for an ``async for``.  `asyncio.run` and
`asyncio.create_task` want a coroutine.  Put the loop over it into one.

Right::

    import asyncio

    async def dishes():
        for dish in ("fruit", "water"):
            await asyncio.sleep(1)
            yield dish

    async def main():
        async for dish in dishes():
            print(dish)

    asyncio.run(main())

It prints::

    fruit
    water

If you await one, the message is another:
`asyncio_primer.mistakes.wrong_thing.await_generator`.

Also asked: run an async generator; async_generator object and asyncio.run;
create_task with an async generator; run_until_complete with yield; gather
async generators; start a function that yields; collect all items of an async
generator.

Next: `asyncio_primer.generators`, on asynchronous generators.
"""
