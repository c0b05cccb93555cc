"""How do I stop cleanly on Ctrl-C, with no ``KeyboardInterrupt`` traceback?

Wrong::

    import asyncio
    import signal

    async def main():
        # after a second somebody presses Ctrl-C
        loop = asyncio.get_running_loop()
        loop.call_later(
            1, signal.raise_signal, signal.SIGINT)
        print("serving")
        await asyncio.sleep(60)
        print("saved")

    asyncio.run(main())

Up to Python 3.10 it prints::

    serving
    Traceback (most recent call last):
      ...
    KeyboardInterrupt

On Python 3.11 and later it prints::

    serving
    Traceback (most recent call last):
      ...
    asyncio.exceptions.CancelledError

    During handling of the above exception, another exception occurred:

    Traceback (most recent call last):
      ...
    KeyboardInterrupt

Ctrl-C cancels ``main``: an `asyncio.CancelledError` is raised where it waits.
When it has ended, `asyncio.run` raises `KeyboardInterrupt`, which nobody here
catches.  So there are two places.  Inside, what has to happen in any case
stands in a ``finally``.  Outside, `KeyboardInterrupt` is caught around
`asyncio.run`.

Right::

    import asyncio
    import signal

    async def main():
        # after a second somebody presses Ctrl-C
        loop = asyncio.get_running_loop()
        loop.call_later(
            1, signal.raise_signal, signal.SIGINT)
        print("serving")
        try:
            await asyncio.sleep(60)
        finally:
            print("saved")

    try:
        asyncio.run(main())
    except KeyboardInterrupt:
        print("stopped by Ctrl-C")

It prints::

    serving
    saved
    stopped by Ctrl-C

Other tasks are cancelled, too: `asyncio.run` does that at its end, and waits
until they have tidied up.  Up to Python 3.10, Ctrl-C could also strike between
any two lines, as in other programs; from 3.11 on it waits for an ``await``.

Also asked: stop asyncio with the keyboard; graceful shutdown on SIGINT; how to
quit a running asyncio script; interrupt the program; ugly traceback when I
press Ctrl+C; close connections on exit; keyboard interrupt handling; stop a
bot or server in the terminal; discord.py bot shutdown; stop my program
gracefully with Ctrl-C; clean exit on Ctrl+C; how can Ctrl-C stop the program.

Next: `asyncio_primer.signals`, on Ctrl-C and its relatives.
"""
