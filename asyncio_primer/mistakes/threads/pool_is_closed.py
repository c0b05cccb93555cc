"""Why "cannot schedule new futures after shutdown"?

Wrong::

    import asyncio
    from concurrent.futures import ThreadPoolExecutor

    def press(fruit):
        return f"{fruit} juice"

    async def main():
        loop = asyncio.get_running_loop()
        with ThreadPoolExecutor() as pool:
            print(await loop.run_in_executor(
                pool, press, "melon"))
        print(await loop.run_in_executor(
            pool, press, "apple"))

    asyncio.run(main())

It prints::

    melon juice
    Traceback (most recent call last):
      ...
    RuntimeError: cannot schedule new futures after shutdown

A pool is used up when its ``with`` block is left or its ``shutdown()`` is
called.  It finishes what it has and takes nothing new.  Keep it open as long
as anybody uses it; best make one pool, at the start of the program.

Right::

    import asyncio
    from concurrent.futures import ThreadPoolExecutor

    def press(fruit):
        return f"{fruit} juice"

    async def main():
        loop = asyncio.get_running_loop()
        with ThreadPoolExecutor() as pool:
            print(await loop.run_in_executor(
                pool, press, "melon"))
            print(await loop.run_in_executor(
                pool, press, "apple"))

    asyncio.run(main())

It prints::

    melon juice
    apple juice

Leaving the block waits for the calls that still run, and that wait blocks the
loop if you have not awaited them.  "after *interpreter* shutdown" is another
matter: something, often a thread or ``__del__``, still wants to work when the
program is at its end.  "Executor shutdown has been called" is said of
asyncio's own pool when the loop is being closed.

Also asked: RuntimeError from a ThreadPoolExecutor that was closed; executor
used after the with block; can not schedule new futures after interpreter
shutdown; to_thread fails at exit; restart a thread pool; apscheduler or boto3
at shutdown; works the first time only.

Next: `asyncio_primer.threads`, on executors and their queue.
"""
