"""Nobody needs to run an event loop by hand any more.

Programs from before Python 3.7 get an event loop, run it and close it.  Some
of that still works, some warns, some is gone.  All can be said better.

Run it:  python -m asyncio_primer.legacy
"""

import asyncio
import gc
import re
import subprocess
import sys


async def my_func() -> None:
    """Print Hello World!"""
    print("Hello World!")


def by_hand() -> None:
    """Make a loop, run a coroutine in it, close it.

    Programs once began like this, and on every Python they still may:

    >>> by_hand()
    Hello World!

    Today the three lines are one:

    >>> asyncio.run(my_func())
    Hello World!
    """
    loop = asyncio.new_event_loop()
    loop.run_until_complete(my_func())
    loop.close()


async def work() -> None:
    """Work for a minute, and tidy up when cancelled."""
    try:
        await asyncio.sleep(60)
    except asyncio.CancelledError:
        print("told to stop, tidied up")
        raise


async def leave_work() -> None:
    """Return while a task is still at work.

    `asyncio.run` does more: it cancels what is at work, and lets that tidy up.

    >>> asyncio.run(leave_work())
    main is done
    told to stop, tidied up
    """
    asyncio.create_task(work())
    await asyncio.sleep(1)
    print("main is done")


def leave_work_by_hand() -> None:
    """Run `leave_work` in a loop by hand; print what the loop complains of.

    Predict: who tells the task to stop now?

    >>> leave_work_by_hand()
    main is done
    Task was destroyed but it is pending!

    Nobody.  It is thrown away untidied, with a complaint whenever that is.
    """
    loop = asyncio.new_event_loop()
    loop.set_exception_handler(lambda _, about: print(about["message"]))
    loop.run_until_complete(leave_work())
    loop.close()
    gc.collect()  # notice now


def fresh_python(code: str) -> None:
    """Run *code* in a Python of its own; print what that complains of.

    Old code asks for its loop with `asyncio.get_event_loop`.  In a coroutine
    that is the running loop, which `asyncio.get_running_loop` says better:

    >>> async def same() -> bool:
    ...     return asyncio.get_event_loop() is asyncio.get_running_loop()
    >>> asyncio.run(same())
    True

    And with no loop running?  On Python 3.14 and later:

    >>> fresh_python("asyncio.get_event_loop()")
    RuntimeError: There is no current event loop in thread 'MainThread'.

    Before, it makes one, and warns.  On Python 3.12 and 3.13:

    >>> fresh_python("asyncio.get_event_loop()")
    DeprecationWarning: There is no current event loop

    And before that it makes one in silence, except that 3.10.0 to 3.10.9,
    3.11.0 and 3.11.1 warned.  Up to Python 3.11:

    >>> fresh_python("asyncio.get_event_loop()")
    no complaint

    A loop that was set is returned (3.10.0 to 3.10.8 and 3.11.0 warned); after
    an `asyncio.run` there is none, and none is made, on any Python:

    >>> set_one = "asyncio.set_event_loop(asyncio.new_event_loop())"
    >>> fresh_python(set_one + "; asyncio.get_event_loop()")
    no complaint
    >>> run = "asyncio.run(asyncio.sleep(0))"
    >>> fresh_python(run + "; asyncio.get_event_loop()")
    RuntimeError: There is no current event loop in thread 'MainThread'.
    """
    command = [sys.executable, "-Walways", "-c", "import asyncio; " + code]
    stderr = subprocess.run(command, stderr=subprocess.PIPE).stderr
    complaints = re.findall(rb"\w+(?:Error|Warning): .+", stderr)
    print(complaints[-1].decode().strip() if complaints else "no complaint")


def still_has(name: str) -> bool:
    """Tell whether asyncio still has *name*.

    You may find ``@asyncio.coroutine`` and ``yield from``.  Today these are
    ``async def`` and `await`.  On Python 3.11 and later:

    >>> still_has("coroutine")
    False

    Where you find ``loop=loop``, leave it out.  On Python 3.10 and later:

    >>> asyncio.run(asyncio.sleep(1, loop=None))
    Traceback (most recent call last):
        ...
    TypeError: sleep() got an unexpected keyword argument 'loop'

    When not: in new code, none of it.  If several runs must share a loop, see
    the Runner in `asyncio_primer.signals`.

    Next: `asyncio_primer.event_loop` builds one, to see what it does.
    """
    return hasattr(asyncio, name)


if __name__ == "__main__":
    by_hand()
    asyncio.run(leave_work())
    leave_work_by_hand()
