"""Why is my event loop closed?

Wrong::

    import asyncio

    async def fetch(fruit):
        await asyncio.sleep(1)
        print(fruit)

    loop = asyncio.new_event_loop()
    loop.run_until_complete(fetch("melon"))
    loop.close()
    loop.run_until_complete(fetch("water"))

It prints::

    melon
    Traceback (most recent call last):
      ...
    RuntimeError: Event loop is closed
    ...: RuntimeWarning: coroutine 'fetch' was never awaited

A closed loop stays closed.  Somebody closed this one, and somebody still uses
it.  If your own program closes it, as here: do it once, at the very end.

If it doesn't, the somebody is `asyncio.run`.  It makes a loop for each call
and closes it at the end, and whatever has kept that loop is now useless: a
session or a connection in a global variable, used in the next `asyncio.run`
(`asyncio_primer.mistakes.other_loops.connection_outlives_loop`); or something
that you did not close, and that Python throws away at the end
(`asyncio_primer.mistakes.other_loops.closed_at_exit`).

Right::

    import asyncio

    async def fetch(fruit):
        await asyncio.sleep(1)
        print(fruit)

    async def main():
        await fetch("melon")
        await fetch("water")

    asyncio.run(main())

It prints::

    melon
    water

Right, for several runs in one loop.  Needs Python 3.11::

    import asyncio

    async def fetch(fruit):
        await asyncio.sleep(1)
        print(fruit)

    with asyncio.Runner() as runner:
        runner.run(fetch("melon"))
        runner.run(fetch("water"))

On Python 3.11 and later it prints::

    melon
    water

Right, before that::

    import asyncio

    async def fetch(fruit):
        await asyncio.sleep(1)
        print(fruit)

    loop = asyncio.new_event_loop()
    loop.run_until_complete(fetch("melon"))
    loop.run_until_complete(fetch("water"))
    loop.close()

It prints::

    melon
    water

Also asked: works the first time, the second call fails; reopen a loop; aiohttp
on Windows prints an error at the end; redis, motor or httpx AsyncClient reused
in the next request; celery task with asyncio.run; streamlit rerun; telegram
bot restarted in the same process; can I restart the loop; run again after
loop.close.

Next: `asyncio_primer.legacy`, on loops by hand.
"""
