"""Why does ``asyncio.gather([a(), b()])`` say "unhashable type: 'list'"?

Wrong::

    import asyncio

    async def paint(colour):
        await asyncio.sleep(1)
        return f"painted {colour}"

    async def main():
        work = [paint("red"), paint("blue")]
        print(await asyncio.gather(work))

    asyncio.run(main())

Up to Python 3.12 it prints::

    Traceback (most recent call last):
      ...
    TypeError: unhashable type: 'list'
    sys:1: RuntimeWarning: coroutine 'paint' was never awaited

On Python 3.13 only it prints::

    Traceback (most recent call last):
      ...
    TypeError: unhashable type: 'list'
    <sys>:0: RuntimeWarning: coroutine 'paint' was never awaited

On Python 3.14 and later it prints::

    Traceback (most recent call last):
      ...
    TypeError: cannot use 'list' as a dict key (unhashable type: 'list')
    <sys>:0: RuntimeWarning: coroutine 'paint' was never awaited

``gather()`` wants what it gathers as separate arguments: ``gather(a(), b())``.
Here it gets a single one, the list, and fails when it tries to note it in a
dictionary.  (That the coroutines were never awaited only follows from that.)
A star hands over what is in the list, one by one.

Right::

    import asyncio

    async def paint(colour):
        await asyncio.sleep(1)
        return f"painted {colour}"

    async def main():
        work = [paint("red"), paint("blue")]
        print(await asyncio.gather(*work))

    asyncio.run(main())

It prints::

    ['painted red', 'painted blue']

``asyncio.wait()`` and ``asyncio.as_completed()`` are the other way round: they
want the list itself.

Also asked: gather with a list comprehension; run a list of tasks; cannot use
list as a dict key; how many arguments does gather take; wait for all tasks in
a list; star or asterisk before the list in gather; dynamic number of
coroutines; pass a list to gather; list of coroutines or tasks in gather.

Next: `asyncio_primer.gathering`, on what comes back.
"""
