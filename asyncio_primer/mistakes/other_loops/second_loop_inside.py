"""Why can't I make a new event loop and run it inside async code?

Wrong::

    import asyncio

    async def fetch(fruit):
        await asyncio.sleep(1)
        return fruit

    def get(fruit):
        loop = asyncio.new_event_loop()
        try:
            return loop.run_until_complete(fetch(fruit))
        finally:
            loop.close()

    async def main():
        print(get("melon"))

    asyncio.run(main())

It prints::

    Traceback (most recent call last):
      ...
    RuntimeError: Cannot run the event loop while another loop is running
    ...: RuntimeWarning: coroutine 'fetch' was never awaited

A new loop does not help, for what is taken is the thread: a loop runs in
``main`` already.  If two could run, the inner one would keep the thread for a
second, and everything in the outer one would stand still, which is what
asyncio is there to avoid.

Make the function in the middle a coroutine function, and `await` it.  If it
must stay as it is, a thread has room for a second loop.

Right::

    import asyncio

    async def fetch(fruit):
        await asyncio.sleep(1)
        return fruit

    async def main():
        print(await fetch("melon"))

    asyncio.run(main())

It prints::

    melon

Right, in a thread::

    import asyncio

    async def fetch(fruit):
        await asyncio.sleep(1)
        return fruit

    def get(fruit):
        loop = asyncio.new_event_loop()
        try:
            return loop.run_until_complete(fetch(fruit))
        finally:
            loop.close()

    async def main():
        loop = asyncio.get_running_loop()
        melon = await loop.run_in_executor(
            None, get, "melon"
        )
        print(melon)

    asyncio.run(main())

It prints::

    melon

Also asked: two event loops in one thread; new_event_loop inside a coroutine;
nested loop; set_event_loop(new_event_loop()) did not help; playwright or
scrapy inside async code; start another loop while one runs; second event loop
in the same thread.

Next: `asyncio_primer.bridging`, on the way out, to a thread.
"""
