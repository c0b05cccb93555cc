"""Why does ``as_completed()`` "expect an iterable of futures, not coroutine"?

Wrong::

    import asyncio

    async def paint(colour):
        await asyncio.sleep(1)
        return f"painted {colour}"

    async def main():
        work = paint("red")
        for following in asyncio.as_completed(work):
            print(await following)

    asyncio.run(main())

Up to Python 3.12 it prints::

    Traceback (most recent call last):
      ...
    TypeError: expect an iterable of futures, not coroutine
    sys:1: RuntimeWarning: coroutine 'paint' was never awaited

On Python 3.13 and later it prints::

    Traceback (most recent call last):
      ...
    TypeError: expects an iterable of awaitables, not coroutine
    <sys>:0: RuntimeWarning: coroutine 'paint' was never awaited

``as_completed()`` takes a list of work, even of one.  (The arguments of
``gather()`` are given one by one; here it is the list itself.)

Right::

    import asyncio

    async def paint(colour):
        await asyncio.sleep(1)
        return f"painted {colour}"

    async def main():
        work = [paint("red")]
        for following in asyncio.as_completed(work):
            print(await following)

    asyncio.run(main())

It prints::

    painted red

Also asked: as_completed with star arguments; as_completed with one coroutine;
as_completed takes 1 positional argument but more were given; does as_completed
want a list; as_completed with a single coroutine or task.

Next: `asyncio_primer.arriving`, on results one by one.
"""
