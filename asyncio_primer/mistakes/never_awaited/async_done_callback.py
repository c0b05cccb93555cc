"""Can a done callback be an async function?

Wrong::

    import asyncio

    async def tell(task):
        print(task.result(), "is here")

    async def fetch(fruit):
        await asyncio.sleep(1)
        return fruit

    async def main():
        task = asyncio.create_task(fetch("water"))
        task.add_done_callback(tell)
        await task
        await asyncio.sleep(1)

    asyncio.run(main())

It prints::

    .../asyncio/events.py:...: RuntimeWarning: coroutine 'tell' was never awaited
      ...
    RuntimeWarning: Enable tracemalloc to get the object allocation traceback

No.  The event loop calls callbacks as ordinary functions and ignores what they
return.  Calling ``tell`` makes a coroutine, and the loop drops it, which is
why the warning names a line of asyncio instead of one of yours.

Mostly no callback is needed: a coroutine can await the task and go on.  If it
has to be a callback, that can make a task, and keep it until it is done.

Right::

    import asyncio

    async def tell(fruit):
        print(fruit, "is here")

    async def fetch(fruit):
        await asyncio.sleep(1)
        return fruit

    async def fetch_and_tell(fruit):
        await tell(await fetch(fruit))

    async def main():
        await fetch_and_tell("water")

    asyncio.run(main())

It prints::

    water is here

Right, if it has to be a callback::

    import asyncio

    telling = set()

    async def tell(task):
        print(task.result(), "is here")

    def start_telling(task):
        told = asyncio.create_task(tell(task))
        telling.add(told)
        told.add_done_callback(telling.discard)

    async def fetch(fruit):
        await asyncio.sleep(1)
        return fruit

    async def main():
        task = asyncio.create_task(fetch("water"))
        task.add_done_callback(start_telling)
        await task
        await asyncio.sleep(1)

    asyncio.run(main())

It prints::

    water is here

Also asked: add_done_callback with async def; await in a callback; callback is
never executed; warning points into asyncio events.py; do something async after
a task is done; on_done handler async; chain coroutines; atexit or on_close
callback async; then() like in JavaScript promises; await inside a callback
when a task finishes.

Next: `asyncio_primer.callbacks`, on what an event loop calls.
"""
