"""Why does ``asyncio.wait`` with a timeout raise no ``TimeoutError``?

Wrong::

    import asyncio

    async def fetch(name, seconds):
        await asyncio.sleep(seconds)
        return name

    async def main():
        tasks = [
            asyncio.create_task(fetch("red", 1)),
            asyncio.create_task(fetch("blue", 60)),
        ]
        try:
            await asyncio.wait(tasks, timeout=2)
        except asyncio.TimeoutError:
            print("too late")
        print([task.result() for task in tasks])

    asyncio.run(main())

It prints::

    Traceback (most recent call last):
      ...
    asyncio.exceptions.InvalidStateError: Result is not set.

`asyncio.wait` only waits.  When the time is over it stops waiting: it raises
nothing, and cancels nobody.  It returns two sets, those who are done and those
who are not.  The tasks in the second one run on, and whether they may is your
decision.

Right::

    import asyncio

    async def fetch(name, seconds):
        await asyncio.sleep(seconds)
        return name

    async def main():
        tasks = [
            asyncio.create_task(fetch("red", 1)),
            asyncio.create_task(fetch("blue", 60)),
        ]
        done, late = await asyncio.wait(
            tasks, timeout=2
        )
        for task in late:
            task.cancel()
        if late:
            print("too late:", len(late))
            await asyncio.wait(late)
        print([task.result() for task in done])

    asyncio.run(main())

It prints::

    too late: 1
    ['red']

If all or nothing is wanted, put `asyncio.wait_for` around a `asyncio.gather`.

Also asked: asyncio.wait timeout does not cancel the tasks; timeout ignored by
wait; difference between wait and wait_for; Result is not set; tasks keep on
running after the wait; pending set after timeout; InvalidStateError after
asyncio.wait; concurrent.futures wait timeout.

Next: `asyncio_primer.waiting`, on what a wait says.
"""
