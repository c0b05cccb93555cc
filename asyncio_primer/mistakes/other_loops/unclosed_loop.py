"""What is an unclosed event loop?

Wrong::

    import asyncio

    async def main():
        print("hello")

    loop = asyncio.new_event_loop()
    loop.run_until_complete(main())
    del loop

``python -X dev program.py`` prints::

    hello
    .../asyncio/base_events.py:...: ResourceWarning: unclosed event loop <_UnixSelectorEventLoop running=False closed=False debug=True>
      _warn(f"unclosed event loop {self!r}", ResourceWarning, source=self)
    ResourceWarning: Enable tracemalloc to get the object allocation traceback

A loop keeps open files with the operating system, and ``close`` gives them
back.  This one was thrown away unclosed.  Without ``-X dev``, ``-W default``
or a test runner that turns warnings on, Python says nothing.

The line in the warning is asyncio's own, of no use.  Search your program for
``new_event_loop``, and on Pythons before 3.14 for ``get_event_loop``, which
made one on the side.  If there is none, the loop may be that of a test plugin.

Right::

    import asyncio

    async def main():
        print("hello")

    asyncio.run(main())

It prints::

    hello

Right, with a loop by hand::

    import asyncio
    from contextlib import closing

    async def main():
        print("hello")

    with closing(asyncio.new_event_loop()) as loop:
        loop.run_until_complete(main())

It prints::

    hello

Elsewhere::

    ResourceWarning: unclosed event loop <ProactorEventLoop running=False closed=False debug=False>

That is Windows, and was not run here.

Also asked: ResourceWarning in pytest about the loop; event loop leak; do I
have to close the loop; pytest-asyncio or unittest warns at the end; unclosed
socket and loop; too many open files from event loops.

Next: `asyncio_primer.legacy`, on loops by hand.
"""
