"""Why "object is not callable" from ``run_in_executor`` or ``to_thread``?

Wrong::

    import asyncio
    import time

    def save(name):
        time.sleep(1)
        print("saved", name)

    async def main():
        loop = asyncio.get_running_loop()
        await loop.run_in_executor(None, save("melon"))

    asyncio.run(main())

It prints::

    saved melon
    Traceback (most recent call last):
      ...
    TypeError: 'NoneType' object is not callable

Arguments are worked out before a call: ``save("melon")`` runs at once, here,
in the loop's own thread, and blocks it.  What it returns, ``None``, goes to
the executor, and a thread there tries to call that.  `asyncio.to_thread` is
misused in the same way, and says the same; the message names the type of
whatever the function returned.  In debug mode it is "a callable object was
expected by run_in_executor(), got None".

Pass the function itself and, after it, its arguments.

Right::

    import asyncio
    import time

    def save(name):
        time.sleep(1)
        print("saved", name)

    async def main():
        loop = asyncio.get_running_loop()
        await loop.run_in_executor(None, save, "melon")

    asyncio.run(main())

It prints::

    saved melon

Also asked: run_in_executor runs immediately in the main thread; function is
executed before the executor; pass arguments to run_in_executor; threads do not
help, still blocking; object is not callable from a thread pool;
asyncio.to_thread(func()); to_thread still blocks the event loop.

Next: `asyncio_primer.threads`, on `asyncio.to_thread` and its elder.
"""
