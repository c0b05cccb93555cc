"""Why can't I use ``add_signal_handler`` in a thread?

Wrong::

    import asyncio
    import signal
    import threading

    async def main():
        loop = asyncio.get_running_loop()
        stop = asyncio.Event()
        loop.add_signal_handler(
            signal.SIGTERM, stop.set)
        await stop.wait()

    thread = threading.Thread(
        target=asyncio.run, args=(main(),))
    thread.start()

Up to Python 3.8 it prints::

    Exception in thread Thread-1:
    Traceback (most recent call last):
      ...
    ValueError: set_wakeup_fd only works in main thread

    During handling of the above exception, another exception occurred:

    Traceback (most recent call last):
      ...
    RuntimeError: set_wakeup_fd only works in main thread

On Python 3.9 and later it prints::

    Exception in thread Thread-1...:
    Traceback (most recent call last):
      ...
    ValueError: set_wakeup_fd only works in main thread of the main interpreter

    During handling of the above exception, another exception occurred:

    Traceback (most recent call last):
      ...
    RuntimeError: set_wakeup_fd only works in main thread of the main interpreter

Elsewhere, with `signal.signal` (not run here)::

    ValueError: signal only works in main thread
    ValueError: signal only works in main thread of the main interpreter

Signals are for the whole process, and Python handles them in its main thread
only.  This loop runs in another one.

If you can, run the loop in the main thread, and the rest in others.  If not,
because the main thread belongs to a window or a web framework, handle the
signal there, and let it tell the loop.

Right::

    import asyncio
    import signal

    async def main():
        # after a second somebody stops the program
        loop = asyncio.get_running_loop()
        loop.call_later(
            1, signal.raise_signal, signal.SIGTERM)
        stop = asyncio.Event()
        loop.add_signal_handler(
            signal.SIGTERM, stop.set)
        await stop.wait()
        print("stopped")

    asyncio.run(main())

It prints::

    stopped

Right, with the loop in another thread::

    import asyncio
    import signal
    import threading

    async def main():
        print("serving")
        await stop.wait()
        print("stopped")

    def handler(number, frame):
        loop.call_soon_threadsafe(stop.set)

    loop = asyncio.new_event_loop()
    asyncio.set_event_loop(loop)
    stop = asyncio.Event()
    signal.signal(signal.SIGTERM, handler)
    thread = threading.Thread(
        target=loop.run_until_complete, args=(main(),))
    thread.start()
    # somebody stops the program
    signal.raise_signal(signal.SIGTERM)
    thread.join()
    loop.close()

It prints::

    serving
    stopped

Also asked: add_signal_handler in a thread; signal handler outside the main
thread; asyncio loop in background thread and Ctrl-C; set_wakeup_fd error;
uvicorn, discord.py, sanic or telegram bot run in a thread raises about
signals; flask or streamlit start an asyncio server in a thread; run bot in
thread.

Next: `asyncio_primer.crossing`, on what may be called from another thread.
"""
