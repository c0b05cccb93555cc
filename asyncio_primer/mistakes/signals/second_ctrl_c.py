"""Why is my clean-up cut off when Ctrl-C is pressed twice?

Wrong::

    import asyncio
    import signal

    async def main():
        # somebody presses Ctrl-C, and once more
        loop = asyncio.get_running_loop()
        for seconds in (1, 2):
            loop.call_later(
                seconds,
                signal.raise_signal, signal.SIGINT)
        try:
            await asyncio.sleep(60)
        finally:
            print("saving")
            await asyncio.sleep(2)
            print("saved")

    try:
        asyncio.run(main())
    except KeyboardInterrupt:
        print("stopped by Ctrl-C")

It prints::

    saving
    stopped by Ctrl-C

The first Ctrl-C is a request: ``main`` is cancelled, and has the time to tidy
up.  The second one is not: it raises `KeyboardInterrupt` in whatever is
running, here in the event loop, and the clean-up is cancelled, too.  It is
meant as the way out if a clean-up hangs, so make it short, and say that it is
under way.

If it must not be cut off, take Ctrl-C over as long as it lasts.

Right::

    import asyncio
    import signal

    async def main():
        # somebody presses Ctrl-C, and once more
        loop = asyncio.get_running_loop()
        for seconds in (1, 2):
            loop.call_later(
                seconds,
                signal.raise_signal, signal.SIGINT)
        try:
            await asyncio.sleep(60)
        finally:
            loop.add_signal_handler(
                signal.SIGINT, print, "be patient")
            print("saving")
            await asyncio.sleep(2)
            print("saved")

    try:
        asyncio.run(main())
    except KeyboardInterrupt:
        print("stopped by Ctrl-C")

It prints::

    saving
    be patient
    saved
    stopped by Ctrl-C

Also asked: press Ctrl-C twice; impatient user interrupts the shutdown; finally
with await is interrupted; ignore Ctrl-C during cleanup; force quit on second
Ctrl-C; KeyboardInterrupt while handling KeyboardInterrupt; data not saved;
double Ctrl-C.

Next: `asyncio_primer.signals`, on Ctrl-C and its relatives.
"""
