"""Can a signal handler be an async function?

Wrong::

    import asyncio
    import signal

    async def shut_down():
        print("shutting down")

    async def main():
        loop = asyncio.get_running_loop()
        loop.add_signal_handler(
            signal.SIGTERM, shut_down
        )
        await asyncio.sleep(1)

    asyncio.run(main())

It prints::

    Traceback (most recent call last):
      ...
    TypeError: coroutines cannot be used with add_signal_handler()

A signal handler is called as an ordinary function, and nobody would await the
coroutine that comes back.  ``add_signal_handler`` looks at what it is given
and says so at once, on every Python.  (`signal.signal` does not look: there
you get the warning that the coroutine "was never awaited".)

Let the handler do one small thing, and a coroutine wait for that.  Here the
program sends itself the signal after a second, as ``kill`` would.

Right::

    import asyncio
    import signal

    async def main():
        loop = asyncio.get_running_loop()
        stop = asyncio.Event()
        loop.add_signal_handler(
            signal.SIGTERM, stop.set
        )
        loop.call_later(
            1, signal.raise_signal, signal.SIGTERM
        )
        await stop.wait()
        print("shutting down")

    asyncio.run(main())

It prints::

    shutting down

Also asked: async signal handler; await in a signal handler; run a coroutine on
SIGTERM, SIGINT or Ctrl-C; graceful shutdown async function; signal.signal with
async def; docker stop and kubernetes shutdown hook async; atexit with async
function; cleanup coroutine on exit; async cleanup on shutdown.

Next: `asyncio_primer.signals`, on Ctrl-C and its relatives.
"""
