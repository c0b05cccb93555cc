"""Where is the message that I gave to ``cancel()``?

Wrong::

    import asyncio

    async def paint():
        await asyncio.sleep(60)

    async def main():
        task = asyncio.create_task(paint())
        await asyncio.sleep(1)
        task.cancel("no more paint")
        try:
            await task
        except asyncio.CancelledError as error:
            print(f"stopped ({error})")

    asyncio.run(main())

Up to Python 3.8 it prints::

    Traceback (most recent call last):
      ...
    TypeError: cancel() takes no arguments (1 given)

On Python 3.9 and 3.10 it prints::

    stopped ()

On Python 3.11 and later it prints::

    stopped (no more paint)

``cancel()`` takes a message from Python 3.9 on.  On 3.9 and 3.10 only the task
itself can see it; on its way to those who await the task it gets lost.  From
3.11 on it arrives.  But others may cancel the task as well, with a message of
their own or none.  So if the reason matters, write it down yourself.

Right::

    import asyncio

    async def paint():
        await asyncio.sleep(60)

    async def main():
        reasons = {}
        task = asyncio.create_task(paint())
        await asyncio.sleep(1)
        reasons[task] = "no more paint"
        task.cancel()
        try:
            await task
        except asyncio.CancelledError:
            print(f"stopped ({reasons[task]})")

    asyncio.run(main())

It prints::

    stopped (no more paint)

Also asked: reason for cancellation; CancelledError without text; pass a
message to cancel; cancel msg argument; who cancelled my task and why; cancel
takes no arguments; str of CancelledError is empty.

Next: `asyncio_primer.halting`, on telling whose request it is.
"""
