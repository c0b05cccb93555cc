"""Why does my program end at once without running ``main``?

Wrong::

    import asyncio

    async def main():
        await asyncio.sleep(1)
        print("hello")

    main()

It prints::

    program.py:7: RuntimeWarning: coroutine 'main' was never awaited
      main()
    RuntimeWarning: Enable tracemalloc to get the object allocation traceback

``main`` is a coroutine function, so ``main()`` makes a coroutine and runs
nothing.  Inside of coroutine functions you would await it.  Here, outside of
all of them, an event loop has to be started first, which is what `asyncio.run`
does: once in a program, at the bottom.

Right::

    import asyncio

    async def main():
        await asyncio.sleep(1)
        print("hello")

    asyncio.run(main())

It prints::

    hello

Also asked: script finishes immediately and prints nothing; how to start an
async program; how to run the first coroutine; main is never executed; if
__name__ == "__main__" with async main; async entry point; console script
setup.py entry point async main; python async hello world does nothing; click
or argparse or typer with async main.

Next: `asyncio_primer.running`, on the ways to start a coroutine.
"""
