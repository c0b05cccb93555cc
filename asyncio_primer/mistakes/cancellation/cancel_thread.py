"""Why does the work in a thread go on after a timeout or ``cancel()``?

Wrong::

    import asyncio
    import time

    def scrub():
        for pot in (1, 2, 3):
            time.sleep(1)
            print("pot", pot)

    async def main():
        loop = asyncio.get_running_loop()
        work = loop.run_in_executor(None, scrub)
        try:
            await asyncio.wait_for(work, timeout=1.5)
        except asyncio.TimeoutError:
            print("timed out")

    asyncio.run(main())

It prints::

    pot 1
    timed out
    pot 2
    pot 3

Nothing can stop a thread from outside, and asyncio can't either.  What is
cancelled is the *waiting* for it; ``scrub`` hears nothing and works on to its
end.  From Python 3.9 on `asyncio.run` waits for such threads before it returns
(and even before that the interpreter does), so the program, too, ends only
then.  `asyncio.to_thread` is the same in fewer words.

A thread stops early only if its function looks whether it should: hand it a
`threading.Event`, and set that.

Right::

    import asyncio
    import threading
    import time

    def scrub(stop):
        for pot in (1, 2, 3):
            time.sleep(1)
            if stop.is_set():
                return
            print("pot", pot)

    async def main():
        loop = asyncio.get_running_loop()
        stop = threading.Event()
        work = loop.run_in_executor(None, scrub, stop)
        try:
            await asyncio.wait_for(work, timeout=1.5)
        except asyncio.TimeoutError:
            print("timed out")
        finally:
            stop.set()

    asyncio.run(main())

It prints::

    pot 1
    timed out

For one long call that cannot look, use a timeout of its own
(``requests.get(url, timeout=5)``), or another process: that can be killed.

Also asked: to_thread does not stop when cancelled; kill a thread started by
run_in_executor; executor keeps running after timeout; program does not exit
until the blocking function is done; wait_for on a blocking function in a
thread; ThreadPoolExecutor cancel running future; requests in a thread hangs;
cancel a thread; stop a function in run_in_executor.

Next: `asyncio_primer.threads`, on what a thread can and cannot do.
"""
