"""Where docs.python.org explains the names that we link to.

`PAGES` is the list; a name that is missing there fails the build (``-n -W``) and
is added by hand.  `write` makes of it the inventory that intersphinx reads.
"""

import zlib
from pathlib import Path

PAGES = {
    "library/asyncio-runner.html": "function asyncio.run, class asyncio.Runner",
    "library/asyncio-task.html": (
        "function asyncio.create_task, function asyncio.gather, function asyncio.sleep,"
        "function asyncio.wait_for, function asyncio.to_thread, function asyncio.all_tasks,"
        "function asyncio.run_coroutine_threadsafe, class asyncio.Task"
    ),
    "library/asyncio-future.html": "function asyncio.ensure_future, class asyncio.Future",
    "library/asyncio-sync.html": "class asyncio.Event, class asyncio.Lock",
    "library/asyncio-queue.html": "class asyncio.Queue",
    "library/asyncio-exceptions.html": "exception asyncio.CancelledError",
    "library/asyncio-eventloop.html": (
        "function asyncio.get_event_loop, function asyncio.get_running_loop,"
        "function asyncio.new_event_loop, function asyncio.set_event_loop,"
        "method asyncio.loop.create_task, method asyncio.loop.run_in_executor,"
        "method asyncio.loop.call_exception_handler, method asyncio.loop.call_later,"
        "class asyncio.SelectorEventLoop, class asyncio.ProactorEventLoop"
    ),
    "library/time.html": (
        "function time.sleep, function time.time, function time.monotonic,"
        "function time.perf_counter, function time.process_time"
    ),
    "library/threading.html": (
        "class threading.Thread, method threading.Thread.join, class threading.Condition,"
        "class threading.Lock, method threading.Condition.wait"
    ),
    "library/sys.html": (
        "data sys.stdout, data sys.stderr, function sys.setprofile, function sys._getframe"
    ),
    "library/sys.monitoring.html": "module sys.monitoring",
    "library/os.html": "function os.write, function os.fork, function os._exit",
    "library/inspect.html": "module inspect",
    "library/traceback.html": "function traceback.print_stack",
    "library/hashlib.html": "function hashlib.pbkdf2_hmac",
    "library/types.html": "class types.CodeType",
    "library/typing.html": "class typing.Awaitable, class typing.Dict, class typing.Iterator",
    "library/collections.abc.html": (
        "class collections.abc.Awaitable, class collections.abc.Iterator"
    ),
    "library/exceptions.html": (
        "exception DeprecationWarning, exception KeyboardInterrupt, exception RuntimeError,"
        "exception StopIteration, exception SyntaxError, exception TimeoutError"
    ),
    "library/functions.html": (
        "class float, class int, class str, class bool, class dict, function isinstance,"
        "function repr"
    ),
    "library/constants.html": "data None",
}


def write(path: Path) -> Path:
    """Write the inventory to *path* and return it."""
    entries = (
        f"{name} py:{role} 1 {page}#{name} -"
        for page, names in PAGES.items()
        for role, name in (entry.split() for entry in names.split(","))
    )
    head = "# Sphinx inventory version 2\n# Project: Python\n# Version: 3\n"
    head += "# The remainder of this file is compressed using zlib.\n"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(head.encode() + zlib.compress("\n".join(entries).encode()))
    return path
