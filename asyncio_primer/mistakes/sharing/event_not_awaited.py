"""Why does ``event.wait()`` not wait?

Wrong::

    import asyncio

    async def main():
        ready = asyncio.Event()
        ready.wait()
        print("ready:", ready.is_set())

    asyncio.run(main())

It prints::

    program.py:5: RuntimeWarning: coroutine 'Event.wait' was never awaited
      ready.wait()
    RuntimeWarning: Enable tracemalloc to get the object allocation traceback
    ready: False

``wait`` of an asyncio event is a coroutine function: the call waits for
nothing, and returns a coroutine (which is why ``while not ready.wait():`` ends
at once).  A ``threading.Event`` really waits there, and stops all tasks.

Right::

    import asyncio

    async def main():
        ready = asyncio.Event()
        loop = asyncio.get_running_loop()
        loop.call_later(1, ready.set)
        await ready.wait()
        print("ready:", ready.is_set())

    asyncio.run(main())

It prints::

    ready: True

Right, with a limit (an asyncio event takes no ``timeout=``)::

    import asyncio

    async def main():
        ready = asyncio.Event()
        try:
            await asyncio.wait_for(ready.wait(), 1)
        except asyncio.TimeoutError:
            pass
        print("ready:", ready.is_set())

    asyncio.run(main())

It prints::

    ready: False

Also asked: event is ignored, program goes on without waiting; asyncio.Event
and threading.Event difference; wait returns immediately, does not wait;
barrier or condition wait without await.

Next: `asyncio_primer.events`, on who waits for an event.
"""
