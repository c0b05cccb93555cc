"""Why does my program keep running after Ctrl-C?

Wrong::

    import asyncio
    import signal

    async def main():
        # after a second somebody presses Ctrl-C
        loop = asyncio.get_running_loop()
        loop.call_later(
            1, signal.raise_signal, signal.SIGINT)
        for number in range(3):
            try:
                print("polling", number)
                await asyncio.sleep(2)
            except asyncio.CancelledError:
                print("failed, trying again")

    try:
        asyncio.run(main())
        print("a good end")
    except KeyboardInterrupt:
        print("stopped by Ctrl-C")

Up to Python 3.10 it prints::

    polling 0
    failed, trying again
    polling 1
    polling 2
    stopped by Ctrl-C

On Python 3.11 and later it prints::

    polling 0
    failed, trying again
    polling 1
    polling 2
    a good end

The cancellation *is* the Ctrl-C.  Whoever catches it and goes on has ignored
the key, and in a ``while True`` nothing but a second one, or a ``kill``, ends
the program.  A bare ``except:`` does the same.  Up to Python 3.10 the
`KeyboardInterrupt` at least came when ``main`` was done; from 3.11 on
``main`` ended well, and so did the program.

Catch `Exception`, or what you really expect; a request to stop is not among
them.  If you must catch it, end with ``raise``.

Right::

    import asyncio
    import signal

    async def main():
        # after a second somebody presses Ctrl-C
        loop = asyncio.get_running_loop()
        loop.call_later(
            1, signal.raise_signal, signal.SIGINT)
        for number in range(3):
            try:
                print("polling", number)
                await asyncio.sleep(2)
            except Exception:
                print("failed, trying again")

    try:
        asyncio.run(main())
        print("a good end")
    except KeyboardInterrupt:
        print("stopped by Ctrl-C")

It prints::

    polling 0
    stopped by Ctrl-C

Also asked: Ctrl-C is ignored; cannot stop the program with Ctrl+C; keyboard
interrupt is swallowed; loop keeps running after interrupt; bot reconnects
instead of stopping; except pass catches Ctrl-C; program must be killed; Ctrl-C
does not work.

Next: `asyncio_primer.cleanup`, on catching a request to stop.
"""
