"""Why is there no ``WindowsSelectorEventLoopPolicy``, or why does it warn?

Wrong::

    import asyncio

    async def main():
        print("Hello World!")

    asyncio.set_event_loop_policy(
        asyncio.WindowsSelectorEventLoopPolicy()
    )
    asyncio.run(main())

It prints::

    Traceback (most recent call last):
      ...
    AttributeError: module 'asyncio' has no attribute 'WindowsSelectorEventLoopPolicy'

That class exists on Windows only; this was run on Linux.  On Windows it works,
but from Python 3.14 on with a warning, and policies will go with 3.16.

The usual loop of Windows, an `asyncio.ProactorEventLoop`, cannot watch sockets
in the way that some libraries need (psycopg, aiodns, pyzmq), and others were
noisy at its end.  The line asks for the loop that Linux uses.  Ask for that
loop by name, then it works on both (but on Windows that loop starts no
subprocesses).  If you only copied the line, try without it.

Right.  Needs Python 3.12::

    import asyncio

    async def main():
        print("Hello World!")

    asyncio.run(
        main(), loop_factory=asyncio.SelectorEventLoop
    )

On Python 3.12 and later it prints::

    Hello World!

Right, before that::

    import asyncio
    import sys

    async def main():
        print("Hello World!")

    if sys.platform == "win32":
        asyncio.set_event_loop_policy(
            asyncio.WindowsSelectorEventLoopPolicy()
        )
    asyncio.run(main())

It prints::

    Hello World!

Elsewhere (Windows, Python 3.14 and later, not run here)::

    DeprecationWarning: 'asyncio.WindowsSelectorEventLoopPolicy' is deprecated and slated for removal in Python 3.16
    DeprecationWarning: 'asyncio.set_event_loop_policy' is deprecated and slated for removal in Python 3.16

Also asked: set_event_loop_policy on Linux or in Docker; code from Windows
fails on a server or on a Mac; event loop is closed on Windows with aiohttp;
psycopg async on Windows; aiodns needs a SelectorEventLoop on Windows;
add_reader not implemented on Windows; WindowsProactorEventLoopPolicy.

Next: `asyncio_primer.loops`, on other event loops.
"""
