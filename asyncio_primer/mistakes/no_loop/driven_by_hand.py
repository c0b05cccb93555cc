"""Why does coro.send(None) fail as soon as my coroutine sleeps?

Wrong::

    import asyncio

    async def greet():
        print("hello")
        await asyncio.sleep(1)
        print("world")

    coroutine = greet()
    coroutine.send(None)

It prints::

    hello
    Traceback (most recent call last):
      ...
    RuntimeError: no running event loop

``send`` runs a coroutine up to its next pause, as it does a generator, and
that works with no loop at all: ``hello`` is there.  But `asyncio.sleep` asks
the loop to wake the task after a second, and nobody is there to be asked.
With ``asyncio.sleep(0)``, which asks for nothing, ``send`` would get through.

Waiting is what a loop is for: it calls ``send`` for you, again and again,
whenever there is something to go on with.

Right::

    import asyncio

    async def greet():
        print("hello")
        await asyncio.sleep(1)
        print("world")

    asyncio.run(greet())

It prints::

    hello
    world

Also asked: run a coroutine without an event loop; run a coroutine like a
generator; step through an async function by hand; call async function
synchronously with send; StopIteration from coroutine; can I run a coroutine
with next().

Next: `asyncio_primer.event_loop`, where forty lines call ``send``.
"""
