"""Why can't I use a Runner in async code, or once more after its block?

Wrong.  Needs Python 3.11::

    import asyncio

    async def fetch(fruit):
        return fruit

    runner = asyncio.Runner()

    async def main():
        return runner.run(fetch("melon"))

    with runner:
        try:
            print(runner.run(main()))
        except RuntimeError as error:
            print(f"RuntimeError: {error}")
    runner.run(fetch("water"))

On Python 3.11 and later it prints::

    RuntimeError: Runner.run() cannot be called from a running event loop
    Traceback (most recent call last):
      ...
    RuntimeError: Runner is closed
    ...: RuntimeWarning: coroutine 'fetch' was never awaited
    RuntimeWarning: Enable tracemalloc to get the object allocation traceback

A Runner is `asyncio.run` in parts: ``run`` may be called several times, all in
one loop, and the end of the ``with`` block closes that loop, for good.  What
holds for `asyncio.run` holds for it: it is for ordinary code, and where a loop
is running already, as in ``main``, it is refused.

Inside `await`; outside call it within the block.

Right.  Needs Python 3.11::

    import asyncio

    async def fetch(fruit):
        return fruit

    async def main():
        return await fetch("melon")

    with asyncio.Runner() as runner:
        print(runner.run(main()))
        print(runner.run(fetch("water")))

On Python 3.11 and later it prints::

    melon
    water

Right, before that::

    import asyncio

    async def fetch(fruit):
        return fruit

    async def main():
        print(await fetch("melon"))
        print(await fetch("water"))

    asyncio.run(main())

It prints::

    melon
    water

Also asked: asyncio.Runner nested; Runner in jupyter or pytest; reuse a runner;
Runner after close; several runs in one event loop; keep the loop open between
calls; Runner instead of asyncio.run.

Next: `asyncio_primer.signals`, with a Runner at work.
"""
