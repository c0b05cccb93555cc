"""Why does my program notice a signal only seconds later, or never?

Wrong::

    import asyncio
    import os
    import signal
    import threading
    import time

    async def handle(reader, writer):
        writer.close()

    async def main():
        stop = asyncio.Event()
        signal.signal(
            signal.SIGTERM, lambda *_: stop.set())
        # soon somebody stops the service
        threading.Timer(
            0.2, os.kill, (os.getpid(), signal.SIGTERM)
        ).start()
        started = time.perf_counter()
        server = await asyncio.start_server(
            handle, "127.0.0.1", 0)
        async with server:
            await asyncio.wait_for(stop.wait(), 1)
        seconds = time.perf_counter() - started
        print(f"stopped after {seconds:.0f} s")

    asyncio.run(main())

It prints::

    stopped after 1 s

Without the ``wait_for`` it would wait for ever.  The handler is called in
time, and sets the event.  But the loop is asleep until its next timer or the
next bytes, and a handler set with `signal.signal` does not wake it.  The
loop's own method does, and it calls between the steps of tasks, where calling
into asyncio is safe.

Right::

    import asyncio
    import os
    import signal
    import threading
    import time

    async def handle(reader, writer):
        writer.close()

    async def main():
        stop = asyncio.Event()
        loop = asyncio.get_running_loop()
        loop.add_signal_handler(
            signal.SIGTERM, stop.set)
        # soon somebody stops the service
        threading.Timer(
            0.2, os.kill, (os.getpid(), signal.SIGTERM)
        ).start()
        started = time.perf_counter()
        server = await asyncio.start_server(
            handle, "127.0.0.1", 0)
        async with server:
            await asyncio.wait_for(stop.wait(), 1)
        seconds = time.perf_counter() - started
        print(f"stopped after {seconds:.0f} s")

    asyncio.run(main())

It prints::

    stopped after 0 s

Where there is only `signal.signal`, as on Windows, let its handler call
``loop.call_soon_threadsafe(stop.set)``: that wakes the loop, too.

Also asked: signal.signal with asyncio does not work; event set in a signal
handler is not seen; signal handler runs but the program goes on waiting; await
event.wait hangs after signal; delay until Ctrl-C handler has an effect; custom
SIGINT handler and asyncio; SIGHUP or SIGUSR1 reload; signal.signal or
add_signal_handler.

Next: `asyncio_primer.signals`, on who calls a handler, and when.
"""
