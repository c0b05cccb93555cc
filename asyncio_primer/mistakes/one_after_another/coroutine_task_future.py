"""What is the difference between a coroutine, a task and a future?

Wrong::

    import asyncio

    async def fetch(name):
        print("fetching", name)

    async def main():
        red = fetch("red")
        blue = asyncio.create_task(fetch("blue"))
        print(type(red).__name__, type(blue).__name__)
        await asyncio.sleep(1)
        print("1 s later")
        await red
        await blue

    asyncio.run(main())

It prints::

    coroutine Task
    fetching blue
    1 s later
    fetching red

A *coroutine* is one call of an ``async def`` function that has not run yet.
It runs while somebody awaits it, and only once.

A *future* is a box for a result that is not there yet.  It does no work;
somebody else has to put the result in.  It can be awaited by many, and again.

A *task* is a future with a coroutine in it.  The event loop runs the
coroutine, beside whatever else it runs, and its result goes into the box.
`asyncio.create_task` makes a task of a coroutine.

So: ``await`` the coroutine if you have nothing else to do meanwhile; make it a
task if you have.  Futures you will seldom make yourself.

Right::

    import asyncio

    async def fetch(name):
        print("fetching", name)

    async def main():
        red = asyncio.create_task(fetch("red"))
        blue = asyncio.create_task(fetch("blue"))
        print(type(red).__name__, type(blue).__name__)
        await asyncio.sleep(1)
        print("1 s later")
        await red
        await blue

    asyncio.run(main())

It prints::

    Task Task
    fetching red
    fetching blue
    1 s later

Also asked: coroutine vs task vs future; what is an awaitable; what does
create_task return; coroutine function or coroutine object; difference between
asyncio.Future and Task; when do I need a Future; is a Task a Future; coroutine
object explained; can I await a task twice; what is a future; what is a task;
create a task or just await the coroutine.

Next: `asyncio_primer.futures`, on a box that somebody has to fill.
"""
