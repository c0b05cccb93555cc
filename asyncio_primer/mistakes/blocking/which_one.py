"""asyncio, threads or processes: which one do I want?

Wrong::

    import asyncio
    import threading

    used = set()

    async def crunch():
        used.add(threading.get_ident())
        return sum(range(100_000))

    async def main():
        await asyncio.gather(
            crunch(), crunch(), crunch())
        print("threads used:", len(used))

    asyncio.run(main())

It prints::

    threads used: 1

Three tasks, one thread: tasks take turns.  What is it that takes the time?

- *Waiting for many things*, connections above all, with libraries that can be
  awaited: asyncio.  One thread, thousands of tasks, and a task can only be
  interrupted where it says ``await``.
- *Waiting inside libraries that cannot be awaited*: threads, a few dozen of
  them.  From asyncio, `asyncio.to_thread` or, as here, ``run_in_executor``.
- *Computing* in Python: processes, as many as there are cores.  The global
  interpreter lock lets one thread at a time run Python code; each process has
  its own.

Right, where calls block::

    import asyncio
    import threading
    import time

    used = set()

    def query():
        used.add(threading.get_ident())
        time.sleep(1)

    async def main():
        loop = asyncio.get_running_loop()
        await asyncio.gather(*[
            loop.run_in_executor(None, query)
            for _ in range(3)])
        print("threads used:", len(used))

    asyncio.run(main())

It prints::

    threads used: 3

They mix well: one event loop that waits, and threads or processes for what
would stop it.  Threads do run on several cores, but the lock keeps all but one
from running Python code.  Free-threaded builds, supported from Python 3.14 on,
have no such lock, and there threads compute in parallel too.

Also asked: asyncio vs threading vs multiprocessing; when to use asyncio; async
or threads for web scraping; is asyncio multithreaded; I/O bound or CPU bound;
concurrency vs parallelism; does asyncio use several cores; can I combine
asyncio with multiprocessing; does asyncio bypass the GIL; ThreadPoolExecutor
or asyncio; when to use threads instead of async; cpu bound or io bound; should
I use threading or asyncio.

Next: `asyncio_primer.processes`, measured: the loop, threads, processes.
"""
