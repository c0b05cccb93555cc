"""Why is a computation in threads, with ``to_thread``, no faster?

Wrong::

    import asyncio
    import time
    from datetime import datetime

    def crunch():
        return sum(n * n for n in range(300_000))

    async def main():
        loop = asyncio.get_running_loop()
        before = time.process_time()
        crunch()
        one = time.process_time() - before
        started = datetime.now()
        await asyncio.gather(*[
            loop.run_in_executor(None, crunch)
            for _ in range(4)])
        took = datetime.now() - started
        overlap = took.total_seconds() < 2 * one
        print("overlap:", overlap)

    asyncio.run(main())

It prints::

    overlap: False

Python code runs under a lock, the GIL, and only the thread that has it goes
on.  While a thread *waits* - for a connection, a file, `time.sleep` - it gives
the lock away, and so waiting overlaps.  A thread that computes gives it away
only for moments, every 5 ms, so that others get their share.  Four
computations in four threads take as long as one after the other, and the event
loop's thread has to queue for its share like the rest.

Processes have a lock each, and run on as many cores as there are.  Arguments
and results are copied, so send little.

Right::

    import asyncio
    from concurrent.futures import ProcessPoolExecutor

    def crunch():
        return sum(n * n for n in range(300_000))

    async def main():
        loop = asyncio.get_running_loop()
        with ProcessPoolExecutor() as pool:
            sums = await asyncio.gather(*[
                loop.run_in_executor(pool, crunch)
                for _ in range(4)])
        print(len(sums), "sums")

    if __name__ == "__main__":
        asyncio.run(main())

It prints::

    4 sums

Some functions written in C give the lock away while they compute, such as
hashing, compressing and much of numpy; threads do help there.  ``json.loads``
and much of pandas do not.  From Python 3.14 on there are also
`concurrent.futures.InterpreterPoolExecutor`, and supported builds without the
lock ("free-threaded"), in which threads compute in parallel.

Also asked: CPU bound task in asyncio; to_thread does not speed up my
calculation; asyncio with multiprocessing; heavy computation blocks the event
loop; pandas or numpy in async function; parse a big JSON without blocking; GIL
and asyncio; run_in_executor uses only one core; image processing in a bot;
ProcessPoolExecutor with asyncio; machine learning model in FastAPI.

Next: `asyncio_primer.processes`, on tasks, threads and processes, measured.
"""
