"""Why does ``except KeyboardInterrupt`` in my coroutine not catch Ctrl-C?

Wrong::

    import asyncio
    import signal

    async def main():
        # after a second somebody presses Ctrl-C
        loop = asyncio.get_running_loop()
        loop.call_later(
            1, signal.raise_signal, signal.SIGINT)
        try:
            await asyncio.sleep(60)
        except KeyboardInterrupt:
            print("saved")

    asyncio.run(main())

Up to Python 3.10 it prints::

    Traceback (most recent call last):
      ...
    KeyboardInterrupt

On Python 3.11 and later it prints::

    Traceback (most recent call last):
      ...
    asyncio.exceptions.CancelledError

    During handling of the above exception, another exception occurred:

    Traceback (most recent call last):
      ...
    KeyboardInterrupt

While ``main`` waits, it does not run: the event loop does, and that is what
Ctrl-C interrupts.  ``main`` is then cancelled, so what comes out of its
``await`` is an `asyncio.CancelledError`.  `KeyboardInterrupt` is raised by
`asyncio.run`, when all is over.

Inside, tidy up in a ``finally``; outside, catch the `KeyboardInterrupt`.

Right::

    import asyncio
    import signal

    async def main():
        # after a second somebody presses Ctrl-C
        loop = asyncio.get_running_loop()
        loop.call_later(
            1, signal.raise_signal, signal.SIGINT)
        try:
            await asyncio.sleep(60)
        finally:
            print("saved")

    try:
        asyncio.run(main())
    except KeyboardInterrupt:
        pass

It prints::

    saved

Also asked: try except KeyboardInterrupt does not work in asyncio; Ctrl-C is
not caught inside async function; I get CancelledError instead of
KeyboardInterrupt; where to catch the keyboard interrupt; cleanup code on
Ctrl+C is not run; KeyboardInterrupt inside a task or gather.

Next: `asyncio_primer.signals`, on Ctrl-C and its relatives.
"""
