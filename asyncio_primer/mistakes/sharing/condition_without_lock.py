"""Why do ``wait`` and ``notify`` of a Condition speak of an "un-acquired lock"?

Wrong::

    import asyncio

    async def cook(condition):
        await condition.wait()
        print("cooking")

    async def main():
        condition = asyncio.Condition()
        task = asyncio.create_task(cook(condition))
        await asyncio.sleep(1)
        try:
            condition.notify_all()
        except RuntimeError as error:
            print(f"RuntimeError: {error}")
        await task

    asyncio.run(main())

It prints::

    RuntimeError: cannot notify on un-acquired lock
    Traceback (most recent call last):
      ...
    RuntimeError: cannot wait on un-acquired lock

A condition comes with a lock, and both who waits and who notifies must hold
it.  ``wait`` gives it back while it sleeps, and has it again when it returns;
so the one who notifies can get in.  The lock guards what the condition is
about: that nobody changes it between your look and your wait.

Right::

    import asyncio

    async def cook(condition):
        async with condition:
            await condition.wait()
            print("cooking")

    async def main():
        condition = asyncio.Condition()
        task = asyncio.create_task(cook(condition))
        await asyncio.sleep(1)
        async with condition:
            condition.notify_all()
        await task

    asyncio.run(main())

It prints::

    cooking

If nothing is guarded, and you only want to tell others that something has
happened, an `asyncio.Event` is what you look for.  It needs no lock.

Also asked: Condition wait or notify raises; how to use asyncio.Condition,
condition variable example; notify without lock; difference between Condition
and Event; notify from a callback or plain function; wake up a waiting task.

Next: `asyncio_primer.conditions`, on waking and looking again.
"""
