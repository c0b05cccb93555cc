"""Why does Ctrl-C stop my program only much later?

Wrong::

    import asyncio
    import signal
    import time

    def cook(number):
        time.sleep(1)
        print("dish", number)

    async def main():
        for number in (1, 2, 3):
            cook(number)
            if number == 1:
                # now somebody presses Ctrl-C
                signal.raise_signal(signal.SIGINT)

    try:
        asyncio.run(main())
    except KeyboardInterrupt:
        print("stopped by Ctrl-C")

Up to Python 3.10 it prints::

    dish 1
    stopped by Ctrl-C

On Python 3.11 and later it prints::

    dish 1
    dish 2
    dish 3
    stopped by Ctrl-C

From Python 3.11 on Ctrl-C does not strike between any two lines any more: it
cancels ``main``, and that is heard at the next ``await`` that waits.  This one
never waits.  (A second Ctrl-C is not so patient: it raises `KeyboardInterrupt`
on the spot.)

Work that takes long belongs in a thread or in another process; then ``main``
waits for it (but see `asyncio_primer.mistakes.signals.ctrl_c_thread`).  Short
pieces of work can let the others have a turn in between.

Right::

    import asyncio
    import signal
    import time

    def cook(number):
        time.sleep(1)
        print("dish", number)

    async def main():
        for number in (1, 2, 3):
            cook(number)
            if number == 1:
                # now somebody presses Ctrl-C
                signal.raise_signal(signal.SIGINT)
            await asyncio.sleep(0)

    try:
        asyncio.run(main())
    except KeyboardInterrupt:
        print("stopped by Ctrl-C")

It prints::

    dish 1
    stopped by Ctrl-C

Also asked: have to press Ctrl-C twice; keyboard interrupt is delayed; cannot
interrupt a blocking call such as requests.get, time.sleep or input; Ctrl-C
stopped working after upgrade to Python 3.11; program hangs and ignores Ctrl-C;
busy loop cannot be stopped; Ctrl-C does not work while computing; Ctrl-C takes
long, reacts late.

Next: `asyncio_primer.cooperation`, on a task that keeps its turn.
"""
