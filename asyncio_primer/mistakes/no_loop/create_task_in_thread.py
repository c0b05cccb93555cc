"""Why can't a function in a thread or an executor start a task?

Wrong::

    import asyncio

    async def show(fruit):
        print(fruit)

    def press(fruit):
        asyncio.create_task(show(f"{fruit} juice"))

    async def main():
        loop = asyncio.get_running_loop()
        await loop.run_in_executor(None, press, "melon")

    asyncio.run(main())

It prints::

    Traceback (most recent call last):
      ...
    RuntimeError: no running event loop
    ...: RuntimeWarning: coroutine 'show' was never awaited

A loop runs, but not here.  "Running" is meant per thread: the loop runs in the
main thread, and ``press`` in a thread of the executor, whose loop nobody has
started.  That holds for `asyncio.to_thread`, too, and for the callbacks of
libraries that have threads of their own (MQTT, audio, serial ports).

Hand the loop over while you still are in a coroutine, and let
`asyncio.run_coroutine_threadsafe` bring the coroutine there.  What it returns
is a `concurrent.futures.Future`: its ``result()`` waits, in the thread.

Right::

    import asyncio

    async def show(fruit):
        print(fruit)

    def press(fruit, loop):
        future = asyncio.run_coroutine_threadsafe(
            show(f"{fruit} juice"), loop
        )
        future.result()

    async def main():
        loop = asyncio.get_running_loop()
        await loop.run_in_executor(
            None, press, "melon", loop
        )

    asyncio.run(main())

It prints::

    melon juice

Right, if the function can return its result instead::

    import asyncio

    async def show(fruit):
        print(fruit)

    def press(fruit):
        return f"{fruit} juice"

    async def main():
        loop = asyncio.get_running_loop()
        juice = await loop.run_in_executor(
            None, press, "melon"
        )
        await show(juice)

    asyncio.run(main())

It prints::

    melon juice

Also asked: to_thread function wants the loop; call async from a callback of
paho mqtt, pyaudio, watchdog or pynput; get_running_loop inside a thread;
create_task from another thread; schedule a coroutine from a worker thread;
after callback of discord voice client play.

Next: `asyncio_primer.crossing`, on the one method that other threads may call.
"""
