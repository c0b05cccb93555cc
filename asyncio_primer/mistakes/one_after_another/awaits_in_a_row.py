"""Why do my awaits run one after another: await, create_task or gather?

Wrong::

    import asyncio
    import time

    async def fetch(name):
        await asyncio.sleep(1)
        return name

    async def main():
        started = time.perf_counter()
        red = await fetch("red")
        blue = await fetch("blue")
        print(red, blue)
        took = time.perf_counter() - started
        print(f"{took:.0f} s")

    asyncio.run(main())

It prints::

    red blue
    2 s

``await fetch("red")`` means: do not go on to the next line before red is here.
So blue has not even been asked for during the first second.  ``async`` alone
makes nothing run at the same time; it only makes it possible that others run
while this one waits, and there are no others.

Others are *tasks*.  `asyncio.gather` makes a task of each coroutine, waits for
all of them, and returns their results in the order in which you named them.

Right::

    import asyncio
    import time

    async def fetch(name):
        await asyncio.sleep(1)
        return name

    async def main():
        started = time.perf_counter()
        red, blue = await asyncio.gather(
            fetch("red"), fetch("blue"))
        print(red, blue)
        took = time.perf_counter() - started
        print(f"{took:.0f} s")

    asyncio.run(main())

It prints::

    red blue
    1 s

Right, with something to do in between::

    import asyncio
    import time

    async def fetch(name):
        await asyncio.sleep(1)
        return name

    async def main():
        started = time.perf_counter()
        task = asyncio.create_task(fetch("red"))
        blue = await fetch("blue")
        red = await task
        print(red, blue)
        took = time.perf_counter() - started
        print(f"{took:.0f} s")

    asyncio.run(main())

It prints::

    red blue
    1 s

The rule: first start everything, then await.  Where one step needs the result
of another, a plain ``await`` after the other is right.

Also asked: how do I run two coroutines at the same time, in parallel; the
second function waits for the first; async functions execute sequentially;
aiohttp requests one by one and slow; asyncio takes as long as synchronous
code; await vs create_task vs gather; asyncio is not parallel; my async code is
not concurrent, not parallel; two API calls at the same time; two awaits take
as long as both together; difference between await and create_task and gather;
run multiple async functions concurrently, simultaneously.

Next: `asyncio_primer.asynchronous`, the same work one by one and together.
"""
