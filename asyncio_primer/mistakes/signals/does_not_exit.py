"""``main`` is done: why does my program not end?

Wrong, in ``beat.py``::

    import asyncio
    import threading
    import time

    def beat():
        for number in range(3):  # or while True
            time.sleep(0.3)
            print("tick")

    async def main():
        threading.Thread(target=beat).start()
        await asyncio.sleep(0.45)
        print("main is done")

    asyncio.run(main())
    print("asyncio.run is done")

It prints::

    tick
    main is done
    asyncio.run is done
    tick
    tick

Python ends when the last thread has ended, and asyncio cannot stop threads.
With ``while True`` that is never.  A *daemon* thread is not waited for: it is
cut off wherever it is.  Who is still there says ``threading.enumerate()``.

Right, in ``beat.py``::

    import asyncio
    import threading
    import time

    def beat():
        for number in range(3):  # or while True
            time.sleep(0.3)
            print("tick")

    async def main():
        threading.Thread(
            target=beat, daemon=True).start()
        await asyncio.sleep(0.45)
        print("main is done")

    asyncio.run(main())
    print("asyncio.run is done")

It prints::

    tick
    main is done
    asyncio.run is done

If ``asyncio.run`` itself does not return, it is waiting for somebody: for the
threads of `asyncio.to_thread` and ``run_in_executor``
(`asyncio_primer.mistakes.cancellation.cancel_thread`), or for a task that was
cancelled and goes on
(`asyncio_primer.mistakes.cancellation.cancel_swallowed`).

Also asked: script hangs at the end; process does not terminate; program stays
alive after main returns; non-daemon thread blocks exit; have to press Ctrl-C
to get the prompt back; asyncio.run does not return; stuck in threading
shutdown; bot or scheduler thread keeps the process running.

Next: `asyncio_primer.threads`, on what a thread can and cannot do.
"""
