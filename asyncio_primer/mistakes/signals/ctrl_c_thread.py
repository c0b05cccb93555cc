"""Why does my program hang after Ctrl-C while a thread is at work?

Wrong, in ``listen.py``::

    import asyncio
    import signal
    import time

    def listen():
        time.sleep(1)  # such as input()
        print("heard something")

    async def main():
        # soon somebody presses Ctrl-C
        loop = asyncio.get_running_loop()
        loop.call_later(
            0.5, signal.raise_signal, signal.SIGINT)
        await loop.run_in_executor(None, listen)

    try:
        asyncio.run(main())
    except KeyboardInterrupt:
        print("stopped by Ctrl-C")

Up to Python 3.8 it prints::

    stopped by Ctrl-C
    heard something

On Python 3.9 and later it prints::

    heard something
    stopped by Ctrl-C

Elsewhere, if the key is pressed once more (not run here)::

    Exception ignored in: <module 'threading' from ...>
    Exception ignored on threading shutdown:

Ctrl-C reached ``main``, but nothing can stop a thread.  So at its end
`asyncio.run` (from Python 3.9 on), or else the interpreter, waits until it is
done.  With ``input()`` that is when somebody presses Enter, with a call that
hangs it is never.  `asyncio.to_thread` is no different.

If the thread may be cut off anywhere, make it a *daemon*: nobody waits for
those.  It hands over what it has heard by the one method that may be called
from a thread.

Right, in ``listen.py``::

    import asyncio
    import signal
    import threading
    import time

    def listen(loop, heard):
        time.sleep(1)  # such as input()
        loop.call_soon_threadsafe(
            heard.set_result, "something")

    async def main():
        # soon somebody presses Ctrl-C
        loop = asyncio.get_running_loop()
        loop.call_later(
            0.5, signal.raise_signal, signal.SIGINT)
        heard = loop.create_future()
        threading.Thread(
            target=listen, args=(loop, heard),
            daemon=True).start()
        print("heard", await heard)

    try:
        asyncio.run(main())
    except KeyboardInterrupt:
        print("stopped by Ctrl-C")

It prints::

    stopped by Ctrl-C

If it may not be cut off, let it look whether it should stop:
`asyncio_primer.mistakes.cancellation.cancel_thread`.

Also asked: Ctrl-C has to be pressed twice or many times; input in a thread
blocks exit; to_thread prevents shutdown; ThreadPoolExecutor hangs at exit;
process does not terminate until Enter is pressed; exit while a blocking
function runs; program does not exit after Ctrl-C because of an executor;
KeyboardInterrupt in threading _shutdown.

Next: `asyncio_primer.threads`, on what a thread can and cannot do.
"""
