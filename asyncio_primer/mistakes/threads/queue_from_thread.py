"""How does a thread put items into an `asyncio.Queue`, and not too late?

Wrong::

    import asyncio
    import threading
    import time

    async def main():
        loop = asyncio.get_running_loop()
        dishes = asyncio.Queue()

        def cook():
            time.sleep(0.2)
            dishes.put_nowait("melon")

        threading.Thread(target=cook).start()
        started = loop.time()
        print(await asyncio.wait_for(dishes.get(), 1))
        print(f"after {loop.time() - started:.0f} s")

    asyncio.run(main())

It prints::

    melon
    after 1 s

An `asyncio.Queue` is for tasks of one loop, not for threads.  The item was in
the queue after 0.2 s, but nobody woke the loop, which slept until the timeout
was due; without that it could have slept for ever.  Let the loop put it in.

Right::

    import asyncio
    import threading
    import time

    async def main():
        loop = asyncio.get_running_loop()
        dishes = asyncio.Queue()

        def cook():
            time.sleep(0.2)
            loop.call_soon_threadsafe(
                dishes.put_nowait, "melon")

        threading.Thread(target=cook).start()
        started = loop.time()
        print(await asyncio.wait_for(dishes.get(), 1))
        print(f"after {loop.time() - started:.0f} s")

    asyncio.run(main())

It prints::

    melon
    after 0 s

If the queue has a limit and the thread should wait for room, it hands over a
coroutine and waits for that: ``asyncio.run_coroutine_threadsafe(
dishes.put("melon"), loop).result()``.  A `queue.Queue` is no way out, for its
``get`` blocks the loop: `asyncio_primer.mistakes.blocking.queue_module`.

Also asked: asyncio.Queue thread-safe; send data from a thread to a coroutine;
producer thread and async consumer; janus; multithreaded queue with asyncio;
get hangs although the queue is not empty; put_nowait from a callback of
another thread (pyaudio, watchdog, paho MQTT, serial port).

Next: `asyncio_primer.crossing`, on the border between a thread and a loop.
"""
