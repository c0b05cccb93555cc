"""Why is there nothing when ``condition.wait()`` returns?

Wrong::

    import asyncio

    shelf = []

    async def take(name, condition):
        async with condition:
            if not shelf:
                await condition.wait()
            print(name, "takes", shelf.pop())

    async def main():
        condition = asyncio.Condition()
        names = "red", "blue"
        takes = [take(n, condition) for n in names]
        tasks = [asyncio.create_task(t) for t in takes]
        await asyncio.sleep(1)
        async with condition:
            shelf.append("fruit")
            condition.notify_all()
        await asyncio.wait(tasks, timeout=1)

    asyncio.run(main())

It prints::

    red takes fruit
    Task exception was never retrieved
    future: <Task finished name='Task-3' coro=<take() done, defined at program.py:5> exception=IndexError('pop from empty list')>
    Traceback (most recent call last):
      ...
    IndexError: pop from empty list

To be woken means: look again.  It does not mean: it is there.  All who waited
were woken, and they get the lock one after another; red took the fruit before
blue had a look.  Even after ``notify()``, which wakes one, somebody else may
come first.  (Who waits in a ``while`` is safe, and ``wait_for`` is that loop.)

Right::

    import asyncio

    shelf = []

    async def take(name, condition):
        async with condition:
            await condition.wait_for(lambda: shelf)
            print(name, "takes", shelf.pop())

    async def main():
        condition = asyncio.Condition()
        names = "red", "blue"
        takes = [take(n, condition) for n in names]
        tasks = [asyncio.create_task(t) for t in takes]
        await asyncio.sleep(1)
        async with condition:
            shelf.append("fruit")
            condition.notify_all()
        await asyncio.wait(tasks, timeout=1)

    asyncio.run(main())

It prints::

    red takes fruit

Blue waits on, as it should.  (An `asyncio.Queue` has all of this inside.)

Also asked: spurious wakeup; condition wait returns but the predicate is false;
if instead of while with Condition; pop from empty list after notify_all; two
consumers wake up for one item; notify or notify_all.

Next: `asyncio_primer.conditions`, on waking and looking again.
"""
