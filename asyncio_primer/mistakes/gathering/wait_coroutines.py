"""Why did ``asyncio.wait()`` stop taking coroutines?

Wrong::

    import asyncio

    async def paint(colour):
        await asyncio.sleep(1)
        return f"painted {colour}"

    async def main():
        work = [paint("red")]
        done, pending = await asyncio.wait(work)
        for task in done:
            print(task.result())

    asyncio.run(main())

Up to Python 3.8 it prints::

    painted red

On Python 3.9 and 3.10 it prints::

    program.py:9: DeprecationWarning: The explicit passing of coroutine objects to asyncio.wait() is deprecated since Python 3.8, and scheduled for removal in Python 3.11.
      done, pending = await asyncio.wait(work)
    painted red

On Python 3.11 and 3.12 it prints::

    Traceback (most recent call last):
      ...
    TypeError: Passing coroutines is forbidden, use tasks explicitly.
    sys:1: RuntimeWarning: coroutine 'paint' was never awaited

On Python 3.13 and later it prints::

    Traceback (most recent call last):
      ...
    TypeError: Passing coroutines is forbidden, use tasks explicitly.
    <sys>:0: RuntimeWarning: coroutine 'paint' was never awaited

Because nobody could use what came back.  ``wait()`` had to make tasks of the
coroutines, and returned those: sets of tasks that you had never seen, in no
order, and none of them ``in`` your list.  So Python 3.8 declared it
deprecated, 3.9 and 3.10 warn, and 3.11 refuses.  Make the tasks yourself, and
you know which is which.

Right::

    import asyncio

    async def paint(colour):
        await asyncio.sleep(1)
        return f"painted {colour}"

    async def main():
        work = [asyncio.create_task(paint("red"))]
        done, pending = await asyncio.wait(work)
        for task in done:
            print(task.result())

    asyncio.run(main())

It prints::

    painted red

If all you want is the results of all, ``await asyncio.gather(paint("red"))``
takes coroutines as they are.

Also asked: upgrade to Python 3.11 broke asyncio.wait; use tasks explicitly;
discord.py bot.wait_for in asyncio.wait; wait with a list of coroutines
deprecated; old tutorial with asyncio.wait fails; asyncio.wait broken since
Python 3.11; asyncio.wait no longer accepts coroutines.

Next: `asyncio_primer.waiting`, on what a wait returns.
"""
