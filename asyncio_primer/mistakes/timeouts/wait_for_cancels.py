"""Why is my task cancelled after ``wait_for`` timed out?

Wrong::

    import asyncio

    async def download():
        await asyncio.sleep(2.5)
        return "melon.jpg"

    async def main():
        task = asyncio.create_task(download())
        while True:
            try:
                print(await asyncio.wait_for(task, 1))
                break
            except asyncio.TimeoutError:
                print("still loading")

    asyncio.run(main())

Up to Python 3.8 it prints::

    still loading
    Traceback (most recent call last):
      ...
    asyncio.exceptions.CancelledError

On Python 3.9 and 3.10 it prints::

    still loading
    Traceback (most recent call last):
      ...
    asyncio.exceptions.CancelledError

    During handling of the above exception, another exception occurred:

    Traceback (most recent call last):
      ...
    asyncio.exceptions.CancelledError

    During handling of the above exception, another exception occurred:

    Traceback (most recent call last):
      ...
    asyncio.exceptions.CancelledError

On Python 3.11 and later it prints::

    still loading
    Traceback (most recent call last):
      ...
    asyncio.exceptions.CancelledError

`asyncio.wait_for` does not just stop waiting: it cancels what it waits for.
So in the second round the task is a cancelled one, and awaiting that raises
`asyncio.CancelledError`.

To look at the clock now and then, `asyncio.wait` is meant for it: it cancels
nothing, and raises nothing.

Right::

    import asyncio

    async def download():
        await asyncio.sleep(2.5)
        return "melon.jpg"

    async def main():
        task = asyncio.create_task(download())
        while not task.done():
            await asyncio.wait([task], timeout=1)
            if not task.done():
                print("still loading")
        print(task.result())

    asyncio.run(main())

It prints::

    still loading
    still loading
    melon.jpg

Right, with a shield::

    import asyncio

    async def download():
        await asyncio.sleep(2.5)
        return "melon.jpg"

    async def main():
        task = asyncio.create_task(download())
        while True:
            try:
                shield = asyncio.shield(task)
                print(await asyncio.wait_for(shield, 1))
                break
            except asyncio.TimeoutError:
                print("still loading")

    asyncio.run(main())

It prints::

    still loading
    still loading
    melon.jpg

Also asked: wait_for kills my task; keep the task running after a timeout; show
progress while waiting; wait again after a timeout; poll a task; CancelledError
on second await; continue in background after timeout; future is cancelled
after wait_for; wait with a timeout but let it continue; check whether a task
is done within some seconds without killing it; timeout without cancelling the
task.

Next: `asyncio_primer.shielding`, on how far a request goes.
"""
