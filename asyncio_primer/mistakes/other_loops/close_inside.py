"""Why can't I close the loop when my coroutine is done?

Wrong::

    import asyncio

    async def main():
        print("done")
        asyncio.get_running_loop().close()

    asyncio.run(main())

It prints::

    done
    Traceback (most recent call last):
      ...
    RuntimeError: Cannot close a running event loop

The loop is running: it is calling ``main`` at this very moment.  It can only
be closed from outside, after it has stopped; and `asyncio.run` does that, as
soon as ``main`` returns.  So return.  To leave early from somewhere deep
inside, raise an exception, or cancel the task of ``main``.

Right::

    import asyncio

    async def main():
        print("done")

    asyncio.run(main())

It prints::

    done

Also asked: close the event loop from inside; how do I end the loop when the
work is finished; loop.close() in a finally block of a coroutine; stop
everything from a callback; quit asyncio program; loop.stop() then
loop.close().

Next: `asyncio_primer.shutdown`, on ending in three steps.
"""
