"""How do I stop a task that runs in a ``while True``?

Wrong::

    import asyncio
    import time

    running = True

    async def water_plants():
        while running:
            print("watering")
            await asyncio.sleep(3)

    async def main():
        global running
        started = time.perf_counter()
        task = asyncio.create_task(water_plants())
        await asyncio.sleep(1)
        running = False
        await task
        seconds = time.perf_counter() - started
        print(f"stopped after {seconds:.0f} s")

    asyncio.run(main())

It prints::

    watering
    stopped after 3 s

A variable tells the loop only when it looks, and it looks only after its
sleep.  With a ``sleep(3600)`` that is an hour.  ``cancel()`` reaches the task
where it waits, at once; then there is no need for a variable.

Right::

    import asyncio
    import time

    async def water_plants():
        while True:
            print("watering")
            await asyncio.sleep(3)

    async def main():
        started = time.perf_counter()
        task = asyncio.create_task(water_plants())
        await asyncio.sleep(1)
        task.cancel()
        await asyncio.wait([task])
        seconds = time.perf_counter() - started
        print(f"stopped after {seconds:.0f} s")

    asyncio.run(main())

It prints::

    watering
    stopped after 1 s

Right, if a round must not be cut in its middle::

    import asyncio
    import time

    async def water_plants(stop):
        while not stop.is_set():
            print("watering")
            try:
                await asyncio.wait_for(stop.wait(), 3)
            except asyncio.TimeoutError:
                pass  # nobody has stopped us

    async def main():
        started = time.perf_counter()
        stop = asyncio.Event()
        task = asyncio.create_task(water_plants(stop))
        await asyncio.sleep(1)
        stop.set()
        await task
        seconds = time.perf_counter() - started
        print(f"stopped after {seconds:.0f} s")

    asyncio.run(main())

It prints::

    watering
    stopped after 1 s

Also asked: stop an infinite loop; end a background task; break out of while
True from outside; periodic task how to stop; stop flag reacts late; how to
exit an endless async loop; turn off a discord.py or telegram bot loop;
interrupt asyncio.sleep; kill a task that runs forever; break out of an async
while loop from another task; run every few seconds until stopped.

Next: `asyncio_primer.stopping`, on workers that wait for jobs.
"""
