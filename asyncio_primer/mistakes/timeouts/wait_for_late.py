"""Why does ``wait_for`` take longer than its timeout?

Wrong::

    import asyncio
    import time

    async def fetch():
        try:
            await asyncio.sleep(60)
        finally:
            await asyncio.sleep(2)  # say goodbye

    async def main():
        started = time.perf_counter()
        try:
            await asyncio.wait_for(fetch(), timeout=1)
        except asyncio.TimeoutError:
            print("no answer")
        seconds = time.perf_counter() - started
        print(f"after {seconds:.0f} s")

    asyncio.run(main())

It prints::

    no answer
    after 3 s

Elsewhere, if nobody catches it (not run here)::

    asyncio.exceptions.TimeoutError
    TimeoutError

One second is when ``fetch`` is *asked* to stop: an `asyncio.CancelledError` is
raised where it waits.  `asyncio.wait_for` then waits until it has stopped, so
that nothing of it goes on behind your back.  What ``fetch`` awaits in a
``finally``, an ``except`` or an ``__aexit__`` comes on top.  `asyncio.timeout`
does the same.

Make the clean-up short, with a limit of its own.

Right::

    import asyncio
    import time

    async def fetch():
        try:
            await asyncio.sleep(60)
        finally:
            goodbye = asyncio.sleep(2)
            try:
                await asyncio.wait_for(goodbye, 0.25)
            except asyncio.TimeoutError:
                pass

    async def main():
        started = time.perf_counter()
        try:
            await asyncio.wait_for(fetch(), timeout=1)
        except asyncio.TimeoutError:
            print("no answer")
        seconds = time.perf_counter() - started
        print(f"after {seconds:.0f} s")

    asyncio.run(main())

It prints::

    no answer
    after 1 s

Right, if the rest may be left to itself::

    import asyncio
    import time

    async def fetch():
        try:
            await asyncio.sleep(60)
        finally:
            await asyncio.sleep(2)  # say goodbye

    async def main():
        started = time.perf_counter()
        task = asyncio.create_task(fetch())
        await asyncio.wait([task], timeout=1)
        if not task.done():
            task.cancel()
            print("no answer")
        seconds = time.perf_counter() - started
        print(f"after {seconds:.0f} s")
        await asyncio.wait([task])

    asyncio.run(main())

It prints::

    no answer
    after 1 s

Did it even return a result, too late?  Then the request was dropped:
`asyncio_primer.mistakes.timeouts.timeout_swallowed`.  Did it take as long as
without a timeout?  Then the work never awaits:
`asyncio_primer.mistakes.timeouts.timeout_blocking_call`.

Also asked: timeout is not exact; wait_for hangs; timed out request still takes
many seconds; timeout of 5 seconds takes 30; wait_for waits for cancellation to
finish; slow __aexit__ or aclose after timeout; wait_for does not respect its
timeout; wait_for takes too long.

Next: `asyncio_primer.timeouts`, on asking and waiting.
"""
