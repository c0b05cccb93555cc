"""Why "Timeout should be used inside a task", when my code is async?

Wrong.  Needs Python 3.11::

    import asyncio

    async def fetch(fruit):
        async with asyncio.timeout(5):
            print(fruit)

    def on_timer():
        fetch("melon").send(None)

    async def main():
        loop = asyncio.get_running_loop()
        loop.call_soon(on_timer)
        await asyncio.sleep(1)

    asyncio.run(main())

On Python 3.11 and later it prints::

    Exception in callback on_timer() at program.py:7
    handle: <Handle on_timer() at program.py:7>
    Traceback (most recent call last):
      ...
    RuntimeError: Timeout should be used inside a task

A timeout keeps its word by cancelling the task that it was entered in.  So it
asks at once for the current task, and here there is none: the loop called
``on_timer`` as a bare callback, and that drove the coroutine by hand.  Let the
callback make a task, and let the task run the coroutine.  `asyncio.wait_for`
asks, too, since 3.12.

If nothing in your program calls ``send``, look for
`asyncio_primer.mistakes.tools.nest_asyncio`: with it no timeout works from
Python 3.14 on.

In aiohttp the words are a bit longer.  Its own timer asks the same question of
the loop *for which the session was made*.  Then a task may well be running,
but on another loop: the session was made at module level, in another thread,
in an earlier `asyncio.run`, or in a fixture of a test.  Make the session in
the coroutine that uses it.

Right.  Needs Python 3.11::

    import asyncio

    async def fetch(fruit):
        async with asyncio.timeout(5):
            print(fruit)

    tasks = set()

    def on_timer():
        task = asyncio.create_task(fetch("melon"))
        tasks.add(task)
        task.add_done_callback(tasks.discard)

    async def main():
        loop = asyncio.get_running_loop()
        loop.call_soon(on_timer)
        await asyncio.sleep(1)

    asyncio.run(main())

On Python 3.11 and later it prints::

    melon

Right, before that::

    import asyncio

    async def fetch(fruit):
        print(fruit)

    async def main():
        await asyncio.wait_for(fetch("melon"), 5)

    asyncio.run(main())

It prints::

    melon

Elsewhere::

    RuntimeError: Timeout context manager should be used inside a task

These are the words of aiohttp and async-timeout, which were not run here.

Also asked: aiohttp ClientSession used from another thread or event loop;
session created outside of async function; aiohttp get fails with timeout error
though nothing timed out; discord.py and aiohttp session global; pytest fixture
with aiohttp session; async with timeout in a callback; wait_for or timeout
fails with nest_asyncio on Python 3.14.

Next: `asyncio_primer.deadlines`, on what a timeout does to its task.
"""
