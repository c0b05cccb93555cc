"""Why does ``create_subprocess_exec`` raise NotImplementedError on Windows?

Elsewhere::

    NotImplementedError
    RuntimeError: Cannot add child handler, the child watcher does not have a loop attached

The first is said on Windows (neither is run here).  There a program can only
be started from a ``ProactorEventLoop``, which is what `asyncio.run` makes
since Python 3.8.  So something has chosen the other loop, the
``SelectorEventLoop``: mostly a line such as
``asyncio.set_event_loop_policy(asyncio.WindowsSelectorEventLoopPolicy())``,
copied as a cure for another error, or a library that needs it: older tornado
and jupyter, psycopg, aiodns, uvicorn with ``--reload``.

Take that line out, or run the part that starts programs in a thread with a
loop of its own, where
``asyncio.Runner(loop_factory=asyncio.ProactorEventLoop)`` (Python 3.11 and
later) gives it the right one.  Or leave asyncio out of it: ``await
asyncio.to_thread(subprocess.run, command)``, from Python 3.9.

On Linux and macOS every loop of asyncio can start programs, and since Python
3.8 in any thread, too.  The second message is from before that, or from a
program that chooses a child watcher itself; leave that out (Python 3.14 has
none any more).

Also asked: asyncio subprocess does not work on Windows; playwright, jupyter,
streamlit, fastapi, uvicorn reload NotImplementedError;
_make_subprocess_transport; Proactor or Selector event loop; subprocess in a
thread; add_child_handler, child watcher; Cannot add child handler.

Next: `asyncio_primer.commands`, and `asyncio_primer.loops`, on other loops.
"""
