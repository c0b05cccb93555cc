"""Why does my signal handler run at once, and not when the signal comes?

Wrong::

    import asyncio
    import signal

    def shut_down(name):
        print(name, "stops")

    async def main():
        loop = asyncio.get_running_loop()
        loop.add_signal_handler(
            signal.SIGTERM, shut_down("red"))
        print("serving")
        # after a second somebody stops the service
        loop.call_later(
            1, signal.raise_signal, signal.SIGTERM)
        await asyncio.sleep(2)
        print("still serving")

    asyncio.run(main())

It prints::

    red stops
    serving
    Exception in callback None()
    handle: <Handle>
    Traceback (most recent call last):
      ...
    TypeError: 'NoneType' object is not callable
    still serving

``shut_down("red")`` is a call, so it happens right there, and what is handed
to the loop is its result: ``None``.  When the signal comes, the loop tries to
call that.  Hand over the function; its arguments come after it.

Right::

    import asyncio
    import signal

    def shut_down(name):
        print(name, "stops")

    async def main():
        loop = asyncio.get_running_loop()
        loop.add_signal_handler(
            signal.SIGTERM, shut_down, "red")
        print("serving")
        # after a second somebody stops the service
        loop.call_later(
            1, signal.raise_signal, signal.SIGTERM)
        await asyncio.sleep(2)
        print("still serving")

    asyncio.run(main())

It prints::

    serving
    red stops
    still serving

Mark that it goes on serving: a handler replaces what the signal would have
done.  To stop is now up to you (`asyncio_primer.mistakes.signals.sigterm`).
Keyword arguments need ``functools.partial``.

Also asked: signal handler with arguments; handler is called immediately;
NoneType is not callable in a callback; pass parameters to add_signal_handler;
signal does nothing; exception in callback None.

Next: `asyncio_primer.callbacks`, on what a loop calls.
"""
