"""Where have ``SafeChildWatcher`` and ``set_child_watcher`` gone?

Wrong::

    import asyncio

    async def main():
        watcher = asyncio.SafeChildWatcher()
        watcher.attach_loop(asyncio.get_running_loop())
        asyncio.set_child_watcher(watcher)
        echo = await asyncio.create_subprocess_exec(
            "echo", "washed"
        )
        await echo.wait()

    asyncio.run(main())

Up to Python 3.11 it prints::

    washed

On Python 3.12 and 3.13 it prints::

    program.py:4: DeprecationWarning: 'SafeChildWatcher' is deprecated as of Python 3.12 and will be removed in Python 3.14.
      watcher = asyncio.SafeChildWatcher()
    washed

On Python 3.14 and later it prints::

    Traceback (most recent call last):
      ...
    AttributeError: module 'asyncio' has no attribute 'SafeChildWatcher'

A child watcher tells the loop, on Unix, when a subprocess has ended.  Up to
Python 3.7 it wanted the main thread, and programs had to deal with it.  Since
3.8 the usual one works everywhere; 3.12 deprecated most of this and 3.14
removed it: ``get_child_watcher``, ``set_child_watcher``, and the classes with
``ChildWatcher`` in their names.

Leave the lines out.  Nothing takes their place.

Right::

    import asyncio

    async def main():
        echo = await asyncio.create_subprocess_exec(
            "echo", "washed"
        )
        await echo.wait()

    asyncio.run(main())

It prints::

    washed

Also asked: child watcher removed; module has no attribute set_child_watcher;
get_child_watcher is deprecated; get_child_watcher removed in Python 3.14;
SafeChildWatcher attach_loop; ThreadedChildWatcher, FastChildWatcher,
PidfdChildWatcher, MultiLoopChildWatcher; child watcher deprecated; cannot add
child handler, the child watcher does not have a loop attached; subprocess in a
thread with its own event loop.

Next: `asyncio_primer.subprocesses`, on waiting for other programs.
"""
