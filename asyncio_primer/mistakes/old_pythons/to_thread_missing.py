"""Why is there no ``asyncio.to_thread`` here?

Wrong::

    import asyncio
    import time

    def wash():
        time.sleep(1)
        return "washed"

    async def main():
        print(await asyncio.to_thread(wash))

    asyncio.run(main())

Up to Python 3.8 it prints::

    Traceback (most recent call last):
      ...
    AttributeError: module 'asyncio' has no attribute 'to_thread'

On Python 3.9 and later it prints::

    washed

``to_thread`` came with Python 3.9.  What it is made of is older.

Right::

    import asyncio
    import time

    def wash():
        time.sleep(1)
        return "washed"

    async def main():
        loop = asyncio.get_running_loop()
        print(await loop.run_in_executor(None, wash))

    asyncio.run(main())

It prints::

    washed

`None` means the loop's own pool of threads.  Arguments follow the function;
for named ones wrap it, ``functools.partial(wash, dish="plate")``.  Unlike
``to_thread`` it takes no context variables along.

Also asked: run a blocking function in a thread on Python 3.8; equivalent of
to_thread; asyncio to_thread not found; call requests from async code on an old
Python; run_in_executor with keyword arguments.

Next: `asyncio_primer.threads`, on blocking calls in a thread.
"""
