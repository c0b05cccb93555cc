"""Why does asyncio.run(asyncio.gather(...)) fail?

Wrong::

    import asyncio

    async def fetch(fruit):
        await asyncio.sleep(1)
        return fruit

    print(asyncio.run(asyncio.gather(
        fetch("melon"), fetch("water")
    )))

Up to Python 3.10 it prints::

    Traceback (most recent call last):
      ...
    ValueError: a coroutine was expected, got <_GatheringFuture pending>

On Python 3.11 only it prints::

    Traceback (most recent call last):
      ...
    ValueError: a coroutine was expected, got <_GatheringFuture pending>
    ...: RuntimeWarning: coroutine 'fetch' was never awaited

On Python 3.12 and 3.13 it prints::

    program.py:7: DeprecationWarning: There is no current event loop
      print(asyncio.run(asyncio.gather(
    Traceback (most recent call last):
      ...
    ValueError: a coroutine was expected, got <_GatheringFuture pending>
    ...: RuntimeWarning: coroutine 'fetch' was never awaited

On Python 3.14 and later it prints::

    Traceback (most recent call last):
      ...
    RuntimeError: There is no current event loop in thread 'MainThread'.
    ...: RuntimeWarning: coroutine 'fetch' was never awaited

`asyncio.gather` is an ordinary function, and it is called first.  At once it
makes tasks, for which it needs a loop, and `asyncio.run` has not started yet.
Since 3.14 it finds none.  Before, it made one on the side, and returned a
future of that loop; `asyncio.run` takes a coroutine only, and makes a loop of
its own anyway.  `asyncio.ensure_future` and `asyncio.shield` behave alike.

A coroutine around it delays the call until the loop runs.

Right::

    import asyncio

    async def fetch(fruit):
        await asyncio.sleep(1)
        return fruit

    async def main():
        return await asyncio.gather(
            fetch("melon"), fetch("water")
        )

    print(asyncio.run(main()))

It prints::

    ['melon', 'water']

Also asked: run several coroutines at the same time without a main function;
gather outside of async def; can I pass gather to run; run a list of tasks from
normal code; how to start many downloads in one line; loop.run_until_complete
of gather stopped working on a new Python; ensure_future at module level.

Next: `asyncio_primer.gathering`, on what gather waits for.
"""
