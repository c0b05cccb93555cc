"""May another thread call ``loop.call_soon`` or ``create_task``?

Wrong::

    import asyncio

    async def main():
        loop = asyncio.get_running_loop()
        loop.set_debug(True)

        def visit():
            loop.call_soon(print, "hello")

        await loop.run_in_executor(None, visit)

    asyncio.run(main())

It prints::

    Traceback (most recent call last):
      ...
    RuntimeError: Non-thread-safe operation invoked on an event loop other than the current one

An event loop belongs to its thread and trusts that nobody else touches it.
``call_soon`` only puts the call into a list.  A loop that sleeps is not woken
by that, so it finds the call whenever something else wakes it.  The same holds
for ``call_later``, ``create_task``, ``task.cancel()``, ``event.set()``, and
all else that asyncio has.  Only *debug mode* says so; without it, the mistake
is silent.

One method is made for other threads, and wakes the loop.

Right::

    import asyncio

    async def main():
        loop = asyncio.get_running_loop()
        loop.set_debug(True)

        def visit():
            loop.call_soon_threadsafe(print, "hello")

        await loop.run_in_executor(None, visit)
        await asyncio.sleep(0)

    asyncio.run(main())

It prints::

    hello

For a coroutine there is `asyncio.run_coroutine_threadsafe`.

Right, with a coroutine::

    import asyncio

    async def greet(name):
        return f"hello {name}"

    async def main():
        loop = asyncio.get_running_loop()

        def visit():
            answer = asyncio.run_coroutine_threadsafe(
                greet("Ann"), loop)
            print(answer.result())

        await loop.run_in_executor(None, visit)

    asyncio.run(main())

It prints::

    hello Ann

Also asked: is asyncio thread-safe; create_task from a thread does nothing;
callback from a thread is delayed; task only runs after the next event; call
async function from a thread; send a message to the event loop from a worker
thread; discord bot from flask or tkinter thread; task.cancel from another
thread; task created in a thread starts late; start a coroutine from another
thread; call_soon_threadsafe or run_coroutine_threadsafe.

Next: `asyncio_primer.crossing`, on the one way into a loop.
"""
