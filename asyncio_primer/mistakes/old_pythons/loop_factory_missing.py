"""Why does ``asyncio.run`` not know ``loop_factory``?

Wrong::

    import asyncio

    async def main():
        print("Hello World!")

    asyncio.run(
        main(), loop_factory=asyncio.SelectorEventLoop
    )

Up to Python 3.11 it prints::

    program.py:6: RuntimeWarning: coroutine 'main' was never awaited
      asyncio.run(
    RuntimeWarning: Enable tracemalloc to get the object allocation traceback
    Traceback (most recent call last):
      ...
    TypeError: run() got an unexpected keyword argument 'loop_factory'

On Python 3.12 and later it prints::

    Hello World!

`asyncio.run` takes it since Python 3.12, and `asyncio.Runner` since 3.11.
Before, make the loop yourself.

Right.  Needs Python 3.11::

    import asyncio

    async def main():
        print("Hello World!")

    factory = asyncio.SelectorEventLoop
    with asyncio.Runner(loop_factory=factory) as runner:
        runner.run(main())

On Python 3.11 and later it prints::

    Hello World!

Right, before that::

    import asyncio

    async def main():
        print("Hello World!")

    loop = asyncio.SelectorEventLoop()
    try:
        loop.run_until_complete(main())
    finally:
        loop.close()

It prints::

    Hello World!

The last one does not tidy up as the others do: tasks that are left at the end
are not cancelled.

Also asked: choose the event loop in asyncio.run on Python 3.11 or older; run
with uvloop on old Python; unexpected keyword argument of run; selector loop on
Windows; uvloop.new_event_loop with asyncio.run.

Next: `asyncio_primer.loops`, on other event loops.
"""
