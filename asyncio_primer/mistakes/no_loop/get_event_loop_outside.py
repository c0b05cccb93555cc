"""Is asyncio.get_event_loop() deprecated, and why does it fail on Python 3.14?

Wrong::

    import asyncio

    async def main():
        print("hello")

    loop = asyncio.get_event_loop()
    loop.run_until_complete(main())
    loop.close()

Up to Python 3.11 it prints::

    hello

On Python 3.12 and 3.13 it prints::

    program.py:6: DeprecationWarning: There is no current event loop
      loop = asyncio.get_event_loop()
    hello

On Python 3.14 and later it prints::

    Traceback (most recent call last):
      ...
    RuntimeError: There is no current event loop in thread 'MainThread'.

Only where no loop runs, as here: that was deprecated, and fails since 3.14.
In old programs it did two things: return the running loop, or, in the main
thread, make one and remember it.  The second is gone.  (3.10.0 to 3.10.9,
3.11.0 and 3.11.1 warned as well; later releases of both took that back.)  The
first is fine on every Python: inside a coroutine it returns the running loop,
and `asyncio.get_running_loop` says so more clearly.

`asyncio.run` does all three lines: it makes a loop, runs the coroutine, and
closes the loop, even after an error.  It also cancels the tasks that are left,
which these three lines do not.

Right::

    import asyncio

    async def main():
        print("hello")

    asyncio.run(main())

It prints::

    hello

Right, for several runs in one loop.  Needs Python 3.11::

    import asyncio

    async def main():
        print("hello")

    with asyncio.Runner() as runner:
        runner.run(main())
        runner.run(main())

On Python 3.11 and later it prints::

    hello
    hello

Right, for old code that must have a loop in its hands::

    import asyncio

    async def main():
        print("hello")

    loop = asyncio.new_event_loop()
    try:
        loop.run_until_complete(main())
    finally:
        loop.close()

It prints::

    hello

Also asked: what replaces get_event_loop; loop = asyncio.get_event_loop() no
longer works after upgrading Python; old tutorial with run_until_complete; do I
still need a loop variable; get_event_loop or get_running_loop or
new_event_loop; library breaks on the newest Python because of the loop; what
to use instead of get_event_loop.

Next: `asyncio_primer.legacy`, on what old code says and how it is said today.
"""
