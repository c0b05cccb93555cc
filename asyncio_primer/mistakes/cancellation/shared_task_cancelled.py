"""Why was my task cancelled, although nobody cancelled it?

Wrong::

    import asyncio

    async def bake():
        await asyncio.sleep(2)
        return "bread"

    async def wait_at(counter, task, limit):
        try:
            food = await asyncio.wait_for(task, limit)
            print(counter, "has", food)
        except asyncio.TimeoutError:
            print(counter, "gives up")
        except asyncio.CancelledError:
            print(counter, "is cancelled, too")

    async def main():
        task = asyncio.create_task(bake())
        await asyncio.gather(
            wait_at("red", task, 1),
            wait_at("blue", task, 5),
        )

    asyncio.run(main())

Up to Python 3.11 it prints::

    blue is cancelled, too
    red gives up

On Python 3.12 and later it prints::

    red gives up
    blue is cancelled, too

Both wait for the same task.  When red's time was up, `asyncio.wait_for`
cancelled what it waited for, and so took the bread from blue.  Cancelling red
would have done the same: a task that is cancelled hands the request down to
what it awaits, be it a task, a ``gather`` or a future, and does not ask who
else is waiting.

A shield stops it there.

Right::

    import asyncio

    async def bake():
        await asyncio.sleep(2)
        return "bread"

    async def wait_at(counter, task, limit):
        try:
            food = await asyncio.wait_for(
                asyncio.shield(task), limit)
            print(counter, "has", food)
        except asyncio.TimeoutError:
            print(counter, "gives up")
        except asyncio.CancelledError:
            print(counter, "is cancelled, too")

    async def main():
        task = asyncio.create_task(bake())
        await asyncio.gather(
            wait_at("red", task, 1),
            wait_at("blue", task, 5),
        )

    asyncio.run(main())

It prints::

    red gives up
    blue has bread

You share no task?  Who else may have cancelled yours is told in
`asyncio_primer.mistakes.cancellation.await_cancelled`.

Also asked: cancelling one waiter cancels the shared task; several coroutines
await the same task; unexpected cancellation; one request times out and the
others fail; cache of futures or tasks is cancelled; background job dies when
the client disconnects; await same future twice; who cancelled my task; two
tasks wait for the same task and one times out; timeout cancels a shared
future.

Next: `asyncio_primer.shielding`, on how far a request goes.
"""
