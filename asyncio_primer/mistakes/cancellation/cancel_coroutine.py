"""How do I cancel a coroutine, if it has no ``cancel``?

Wrong::

    import asyncio

    async def paint():
        await asyncio.sleep(60)

    async def main():
        painting = paint()
        await asyncio.sleep(1)
        painting.cancel()

    asyncio.run(main())

It prints::

    Traceback (most recent call last):
      ...
    AttributeError: 'coroutine' object has no attribute 'cancel'
    ...: RuntimeWarning: coroutine 'paint' was never awaited

``paint()`` makes a coroutine: a function call that nobody has begun yet.
There is nothing running that could be cancelled (hence the warning, too).  A
*task* runs a coroutine, and it is the task that can be cancelled: make one,
and keep it in a variable.

Right::

    import asyncio

    async def paint():
        await asyncio.sleep(60)

    async def main():
        painting = asyncio.create_task(paint())
        await asyncio.sleep(1)
        painting.cancel()
        await asyncio.wait([painting])
        print("cancelled:", painting.cancelled())

    asyncio.run(main())

It prints::

    cancelled: True

A coroutine that was made and is not needed after all has a ``close()``; that
also keeps the warning away.

Also asked: how do I stop a coroutine from outside; cancel an async function;
coroutine cannot be stopped; abort a running async def; kill coroutine; need a
task handle to cancel it; difference between coroutine and task when stopping;
stop a coroutine.

Next: `asyncio_primer.tasks`, on what a task can be asked.
"""
