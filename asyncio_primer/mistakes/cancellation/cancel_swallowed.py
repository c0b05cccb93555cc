"""Why does my task go on although I cancelled it?

Wrong::

    import asyncio

    async def poll():
        for number in range(3):
            try:
                print("polling", number)
                await asyncio.sleep(1)
            except:
                print("error ignored, trying again")

    async def main():
        task = asyncio.create_task(poll())
        await asyncio.sleep(0.5)
        print("cancel() says", task.cancel())
        await task
        print("cancelled:", task.cancelled())

    asyncio.run(main())

It prints::

    polling 0
    cancel() says True
    error ignored, trying again
    polling 1
    polling 2
    cancelled: False

A request to cancel is an exception, `asyncio.CancelledError`, raised once at
the ``await`` where the task waits.  The bare ``except:`` catches everything,
so it caught this too, and the loop went on.  To the outside the task then
ended in the ordinary way.  In a ``while True`` it would never end, and neither
would the program: at its end `asyncio.run` cancels what is left, and waits.

``cancel()`` returned ``True`` because the request was made, not because the
task obeyed.  The same goes for ``except BaseException`` and for ``except
asyncio.CancelledError`` without a ``raise``.

Right::

    import asyncio

    async def poll():
        for number in range(3):
            try:
                print("polling", number)
                await asyncio.sleep(1)
            except Exception:
                print("error ignored, trying again")

    async def main():
        task = asyncio.create_task(poll())
        await asyncio.sleep(0.5)
        print("cancel() says", task.cancel())
        await asyncio.wait([task])
        print("cancelled:", task.cancelled())

    asyncio.run(main())

It prints::

    polling 0
    cancel() says True
    cancelled: True

`asyncio.CancelledError` is not an `Exception` (since Python 3.8), so it
passes.  And whoever has to catch it, to tidy up, ends with ``raise``.

Also asked: task refuses to be cancelled; cancel does not work, is ignored, has
no effect; task keeps running after cancel; cancel returns True but nothing
stops; retry loop cannot be stopped; except pass in an infinite loop; program
hangs at shutdown; discord.py loop won't stop; task.cancel() not working; bare
except catches the cancel.

Next: `asyncio_primer.cleanup`, on what a cancelled task may do.
"""
