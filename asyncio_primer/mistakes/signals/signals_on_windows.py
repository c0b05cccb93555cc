"""Why does ``add_signal_handler`` raise NotImplementedError on Windows?

Elsewhere, on Windows (not run here)::

    NotImplementedError

The loops of Windows have no ``add_signal_handler``; it is for Unix.  What
there is everywhere is `signal.signal`.  Its handler is called in the main
thread, between any two lines, so let it hand the news over by the one method
that is safe there, and that wakes the loop.

For instance::

    def handler(number, frame):
        loop.call_soon_threadsafe(stop.set)

    signal.signal(signal.SIGINT, handler)

Here ``loop`` is `asyncio.get_running_loop`'s, ``stop`` an `asyncio.Event` that
``main`` waits for.  A program that has to run on both tries
``add_signal_handler`` first, and catches `NotImplementedError`.

If Ctrl-C is all you want to handle, you need neither: ``finally`` inside, and
``except KeyboardInterrupt`` around `asyncio.run`, work on every system.
SIGTERM is sent by nobody on Windows: to terminate a process there is to end it
on the spot.

Also asked: graceful shutdown on Windows; loop.add_signal_handler Windows
alternative; SIGTERM on Windows; Ctrl-C handler cross platform; works on Linux
but not on Windows; ProactorEventLoop signals.

Next: `asyncio_primer.signals`, on handlers of both kinds.
"""
