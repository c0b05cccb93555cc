"""Why does my timeout not stop a slow function?

Wrong::

    import asyncio
    import time

    async def fetch():
        time.sleep(3)  # such as requests.get(url)
        return "page"

    async def main():
        started = time.perf_counter()
        try:
            page = await asyncio.wait_for(fetch(), 1)
            print("in time:", page)
        except asyncio.TimeoutError:
            print("too late")
        seconds = time.perf_counter() - started
        print(f"after {seconds:.0f} s")

    asyncio.run(main())

It prints::

    in time: page
    after 3 s

A timeout is the event loop's work, and the loop has a turn only when a task
awaits something.  ``fetch`` never does: it keeps the thread for three seconds.
When the loop looks at its clock again, the page is there.

Await instead of blocking: `asyncio.sleep` for `time.sleep`, an asynchronous
library such as aiohttp or httpx for requests.  What can't be changed goes to a
thread, so that at least you need not wait for it.

Right, in a thread::

    import asyncio
    import time

    def fetch():
        time.sleep(3)  # such as requests.get(url)
        return "page"

    async def main():
        started = time.perf_counter()
        loop = asyncio.get_running_loop()
        work = loop.run_in_executor(None, fetch)
        try:
            page = await asyncio.wait_for(work, 1)
            print("in time:", page)
        except asyncio.TimeoutError:
            print("too late")
        seconds = time.perf_counter() - started
        print(f"after {seconds:.0f} s")

    asyncio.run(main())

It prints::

    too late
    after 1 s

The thread itself is not stopped, and the program ends only with it
(`asyncio_primer.mistakes.cancellation.cancel_thread`).  A timeout of the call
itself, as in ``requests.get(url, timeout=1)``, is better.

Also asked: wait_for does not time out; timeout ignored with requests,
time.sleep, selenium, pandas or a heavy loop; limit the running time of a
function; CPU bound coroutine cannot be timed out; blocking call timeout;
wait_for with a blocking function; timeout for a sync function.

Next: `asyncio_primer.cooperation`, on a task that keeps its turn.
"""
