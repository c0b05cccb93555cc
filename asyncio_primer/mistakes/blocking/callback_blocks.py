"""Why are all timers late after one callback?  May a callback sleep or await?

Wrong::

    import asyncio
    import time

    def ring(what, started):
        loop = asyncio.get_running_loop()
        took = loop.time() - started
        print(f"{what} after {took:.0f} s")
        time.sleep(2)

    async def main():
        loop = asyncio.get_running_loop()
        loop.call_later(1, ring, "red", loop.time())
        loop.call_later(1, ring, "blue", loop.time())
        await asyncio.sleep(1.5)

    asyncio.run(main())

It prints::

    red after 1 s
    blue after 3 s

A callback (of ``call_soon``, ``call_later``, ``add_done_callback``, a signal
handler, a protocol's ``data_received``) runs in the loop's thread like a task,
and it cannot await anything.  So while it sleeps, blue's timer is due and
nobody looks.  Keep callbacks short.  One that has to wait should make a task,
and the task waits.

Right::

    import asyncio

    tasks = set()

    async def ring(what, started):
        loop = asyncio.get_running_loop()
        took = loop.time() - started
        print(f"{what} after {took:.0f} s")
        await asyncio.sleep(2)

    def start(*arguments):
        tasks.add(asyncio.create_task(ring(*arguments)))

    async def main():
        loop = asyncio.get_running_loop()
        loop.call_later(1, start, "red", loop.time())
        loop.call_later(1, start, "blue", loop.time())
        await asyncio.sleep(1.5)
        await asyncio.gather(*tasks)

    asyncio.run(main())

It prints::

    red after 1 s
    blue after 1 s

Also asked: time.sleep in a callback; done callback blocks the event loop; use
await in a callback; timers are not precise; slow signal handler; data_received
takes long; delay inside a callback; call_later is late; timer fires late, too
late.

Next: `asyncio_primer.callbacks`, on a loop that runs callbacks.
"""
