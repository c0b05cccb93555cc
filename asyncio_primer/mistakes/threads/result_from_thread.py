"""A thread sets my future's result, or an event: why does nobody wake up?

Wrong::

    import asyncio
    import threading
    import time

    async def main():
        loop = asyncio.get_running_loop()
        future = loop.create_future()

        def cook():
            time.sleep(0.2)
            future.set_result("melon")

        threading.Thread(target=cook).start()
        started = loop.time()
        print(await asyncio.wait_for(future, timeout=1))
        print(f"after {loop.time() - started:.0f} s")

    asyncio.run(main())

It prints::

    melon
    after 1 s

The result was there after 0.2 s.  But the loop was asleep, and setting a
future does not wake it.  It woke when its timeout was due, found the result,
and went on as if nothing had happened.  Without the timeout it might sleep for
ever; in a program with much to do it wakes soon, and the mistake is hard to
see.  An `asyncio.Event` that a thread sets is the same.

Ask the loop to do it, in its own thread.

Right::

    import asyncio
    import threading
    import time

    async def main():
        loop = asyncio.get_running_loop()
        future = loop.create_future()

        def cook():
            time.sleep(0.2)
            loop.call_soon_threadsafe(
                future.set_result, "melon")

        threading.Thread(target=cook).start()
        started = loop.time()
        print(await asyncio.wait_for(future, timeout=1))
        print(f"after {loop.time() - started:.0f} s")

    asyncio.run(main())

It prints::

    melon
    after 0 s

A thread with one result needs no future at all: ``await`` what
``loop.run_in_executor(None, cook)`` returns, or `asyncio.to_thread`.

Also asked: future.set_result from another thread does not work; asyncio.Event
set from a thread; await never returns although the result is set; callback
from a C library or a driver thread; wake up the event loop from a thread;
works only when I press a key or something else happens; threading and asyncio
signal.

Next: `asyncio_primer.crossing`, on a bell that is heard too late.
"""
