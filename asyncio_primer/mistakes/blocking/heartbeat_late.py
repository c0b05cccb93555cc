"""Why does my bot or websocket lose its connection while it works?

Wrong::

    import asyncio
    import time

    async def heartbeat():
        while True:
            before = time.perf_counter()
            await asyncio.sleep(1)
            took = time.perf_counter() - before
            print(f"heartbeat after {took:.0f} s")

    def draw():
        time.sleep(3)

    async def main():
        task = asyncio.create_task(heartbeat())
        await asyncio.sleep(0)
        draw()
        await asyncio.sleep(0.5)
        task.cancel()

    asyncio.run(main())

It prints::

    heartbeat after 3 s

Elsewhere::

    Shard ID None heartbeat blocked for more than 10 seconds.
    ConnectionClosedError: sent 1011 (internal error) keepalive ping timeout; no close frame received

Those are what discord.py logs and what websockets raises in this case; they
were not run here.  To keep the connection alive the library needs the event
loop, which has no time for it as long as your code keeps the thread:
``draw()``, a ``time.sleep``, requests, a database driver, a long computation.
discord.py also logs where the thread was at that moment: look for the lowest
line that is your own.

Move that call into a thread (or, if it computes, into another process).

Right::

    import asyncio
    import time

    async def heartbeat():
        while True:
            before = time.perf_counter()
            await asyncio.sleep(1)
            took = time.perf_counter() - before
            print(f"heartbeat after {took:.0f} s")

    def draw():
        time.sleep(3)

    async def main():
        task = asyncio.create_task(heartbeat())
        await asyncio.sleep(0)
        loop = asyncio.get_running_loop()
        await loop.run_in_executor(None, draw)
        await asyncio.sleep(0.5)
        task.cancel()

    asyncio.run(main())

It prints::

    heartbeat after 1 s
    heartbeat after 1 s
    heartbeat after 1 s

Also asked: discord bot goes offline during a long command; shard heartbeat
blocked; websocket closes with 1006 or 1011; keepalive ping timeout; connection
lost while processing; MQTT or Kafka client kicked out, rebalancing; bot stops
responding; server thinks client is dead; discord bot disconnects; websocket
disconnects.

Next: `asyncio_primer.cooperation`, on a task that keeps its turn.
"""
