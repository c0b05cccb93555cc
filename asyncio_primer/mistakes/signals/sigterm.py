"""Why is nothing cleaned up when docker or systemd stops my service with
SIGTERM?

Wrong::

    import asyncio
    import signal

    async def main():
        # after a second somebody stops the service
        loop = asyncio.get_running_loop()
        loop.call_later(
            1, signal.raise_signal, signal.SIGTERM)
        print("serving")
        try:
            await asyncio.sleep(60)
        finally:
            print("saved")

    asyncio.run(main())

It prints::

    serving

``docker stop``, systemd, Kubernetes and a plain ``kill`` send SIGTERM.  Python
turns only Ctrl-C (SIGINT) into an exception.  SIGTERM it leaves to the
system, and that ends the process on the spot: no exception, no ``finally``.
(As process 1 of a container it does not even end: SIGTERM is ignored, and
after ten seconds docker kills it.)

So tell the event loop what to call.

Right::

    import asyncio
    import signal

    async def main():
        # after a second somebody stops the service
        loop = asyncio.get_running_loop()
        loop.call_later(
            1, signal.raise_signal, signal.SIGTERM)
        me = asyncio.current_task()
        loop.add_signal_handler(
            signal.SIGTERM, me.cancel)
        print("serving")
        try:
            await asyncio.sleep(60)
        finally:
            print("saved")

    try:
        asyncio.run(main())
    except asyncio.CancelledError:
        print("stopped")

It prints::

    serving
    saved
    stopped

Right, if nothing must be cut in its middle::

    import asyncio
    import signal

    async def main():
        # after a second somebody stops the service
        loop = asyncio.get_running_loop()
        loop.call_later(
            1, signal.raise_signal, signal.SIGTERM)
        stop = asyncio.Event()
        loop.add_signal_handler(
            signal.SIGTERM, stop.set)
        print("serving")
        await stop.wait()
        print("saved")

    asyncio.run(main())

It prints::

    serving
    saved

On Windows there is no ``add_signal_handler``:
`asyncio_primer.mistakes.signals.signals_on_windows`.  SIGKILL, which comes
when the patience is over, nobody can handle.

Also asked: graceful shutdown in docker or kubernetes; finally block not
executed on kill; container takes 10 seconds to stop; atexit not called;
systemctl stop; handle SIGTERM in asyncio; cleanup when the process is killed;
exit code -15 or 143; terminate a python service cleanly; difference of SIGINT
and SIGTERM; SIGTERM graceful shutdown.

Next: `asyncio_primer.shutdown`, on stopping a service step by step.
"""
