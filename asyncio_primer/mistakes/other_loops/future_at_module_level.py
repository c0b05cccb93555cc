"""Why can't I make a Future at module level?

Wrong::

    import asyncio

    ripe = asyncio.Future()

    async def wait():
        print(await ripe)

    async def main():
        waiting = asyncio.create_task(wait())
        await asyncio.sleep(1)
        ripe.set_result("melon")
        await waiting

    asyncio.run(main())

Up to Python 3.11 it prints::

    Traceback (most recent call last):
      ...
    RuntimeError: Task <Task pending name='Task-2' coro=<wait() running at program.py:6>> got Future <Future pending> attached to a different loop

On Python 3.12 and 3.13 it prints::

    program.py:3: DeprecationWarning: There is no current event loop
      ripe = asyncio.Future()
    Traceback (most recent call last):
      ...
    RuntimeError: Task <Task pending name='Task-2' coro=<wait() running at program.py:6>> got Future <Future pending> attached to a different loop

On Python 3.14 and later it prints::

    Traceback (most recent call last):
      ...
    RuntimeError: There is no current event loop in thread 'MainThread'.

A future belongs to one loop, and must know it from the start.  Where no loop
runs, ``asyncio.Future()`` asks `asyncio.get_event_loop`: that made one up to
Python 3.13, a second one, which never runs, and makes none since.  So what was
a puzzle at the ``await`` is now an error where the mistake is.

Make futures where a loop runs; ``create_future`` of the running loop is the
usual way.  Most of the time you want an `asyncio.Event` or an `asyncio.Queue`
instead.

Right::

    import asyncio

    async def wait(ripe):
        print(await ripe)

    async def main():
        loop = asyncio.get_running_loop()
        ripe = loop.create_future()
        waiting = asyncio.create_task(wait(ripe))
        await asyncio.sleep(1)
        ripe.set_result("melon")
        await waiting

    asyncio.run(main())

It prints::

    melon

Also asked: global future; create a future before the loop starts; asyncio
Future in __init__ or as a class attribute; share a future between functions;
future made outside of async function; loop.create_future or asyncio.Future.

Next: `asyncio_primer.futures`, on who sets a future's result.
"""
