"""How do I run two infinite loops at once?  Why does the second never start?

Wrong::

    import asyncio

    async def blink(colour):
        while True:
            print(colour)
            await asyncio.sleep(1)

    async def main():
        await blink("red")
        await blink("blue")

    try:
        asyncio.run(asyncio.wait_for(main(), 2.5))
    except asyncio.TimeoutError:
        print("time is up")

It prints::

    red
    red
    red
    time is up

``await blink("red")`` is over when ``blink`` returns, and it never does; no
line after it is reached.  (Only the timeout ended this program.)  Both loops
have to be started before anybody waits for one.

Right::

    import asyncio

    async def blink(colour):
        while True:
            print(colour)
            await asyncio.sleep(1)

    async def main():
        await asyncio.gather(
            blink("red"), blink("blue"))

    try:
        asyncio.run(asyncio.wait_for(main(), 2.5))
    except asyncio.TimeoutError:
        print("time is up")

It prints::

    red
    blue
    red
    blue
    red
    blue
    time is up

Each loop needs an ``await`` that really waits, or it keeps the other from its
turns: `asyncio_primer.mistakes.blocking.loop_without_await`.  The same holds
for a server or a bot that "runs forever": ``await client.start()`` and your
own loop go into one ``gather`` - and ``client.run()``, which starts a loop of
its own, does not.

Also asked: two while True loops; run several endless tasks concurrently; code
after await is never reached; run a bot and a web server together; two bots in
one program; listen and send at the same time on a websocket; run_forever with
multiple coroutines; second coroutine never starts, only the first one runs;
discord bot and my own loop.

Next: `asyncio_primer.tasks`, on what runs beside what.
"""
