"""Why does ``time.sleep`` stop all my tasks?

Wrong::

    import asyncio
    import time

    async def boil(what):
        print(what, "on the stove")
        time.sleep(1)
        print(what, "boils")

    async def main():
        await asyncio.gather(
            boil("water"), boil("milk"))

    asyncio.run(main())

It prints::

    water on the stove
    water boils
    milk on the stove
    milk boils

All tasks share one thread.  `time.sleep` keeps that thread for a second and
lets nobody else use it: no other task, no timer, no connection.  ``async def``
around it changes nothing.  `asyncio.sleep` hands the thread back until the
time has come.

Right::

    import asyncio

    async def boil(what):
        print(what, "on the stove")
        await asyncio.sleep(1)
        print(what, "boils")

    async def main():
        await asyncio.gather(
            boil("water"), boil("milk"))

    asyncio.run(main())

It prints::

    water on the stove
    milk on the stove
    water boils
    milk boils

The rule: a call that takes long and has no ``await`` stops everybody.  For
sleeping there is `asyncio.sleep`.  For anything else look for a version that
can be awaited, or call it in a thread:
`asyncio_primer.mistakes.blocking.wrap_function`.

Also asked: time.sleep blocks the event loop; my coroutines do not run
concurrently; tasks freeze while one sleeps; use time.sleep in an async
function; pause a coroutine without blocking the others; everything hangs for a
few seconds; gather with sleep is sequential; time.sleep or asyncio.sleep;
time.sleep vs asyncio.sleep; bot freezes or stops responding during sleep.

Next: `asyncio_primer.cooperation`, on tasks taking turns.
"""
