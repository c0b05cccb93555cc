"""Why does a thread keep my program from exiting, although ``main()`` is done?

Wrong::

    import asyncio
    import threading
    import time

    def listen():
        for _ in range(3):  # while True, in earnest
            time.sleep(0.2)
            print("still listening")

    async def main():
        threading.Thread(target=listen).start()
        await asyncio.sleep(0.3)
        print("main is done")

    asyncio.run(main())

It prints::

    still listening
    main is done
    still listening
    still listening

Tasks are cancelled when ``main`` returns; threads cannot be, and Python does
not exit while one of them runs.  It is the same with `asyncio.to_thread` and
``run_in_executor``: there `asyncio.run` itself waits for them, from Python 3.9
on.  With ``while True`` that is never.  Tell the thread when to stop.

Right::

    import asyncio
    import threading
    import time

    def listen(stop):
        while not stop.is_set():
            print("listening")
            time.sleep(0.2)

    async def main():
        stop = threading.Event()
        threading.Thread(
            target=listen, args=[stop]).start()
        await asyncio.sleep(0.3)
        stop.set()
        print("main is done")

    asyncio.run(main())

It prints::

    listening
    listening
    main is done

A thread that sits in one endless call, such as `input`, cannot look at an
event.  Start it with ``threading.Thread(target=listen, daemon=True)`` and not
from an executor: Python does not wait for daemon threads.  No thread at all?
See `asyncio_primer.mistakes.signals.does_not_exit`.

Also asked: script hangs at the end; executor thread blocks shutdown; daemon
threads with run_in_executor; to_thread prevents exit; process does not
terminate; stuck on exit; program does not exit after main finished;
asyncio.run returns and the process hangs; non-daemon thread; bot or scheduler
thread keeps the process running; threading._shutdown.

Next: `asyncio_primer.threads`, on what nothing can cancel.
"""
