"""Nobody needs to touch an event loop any more.

Programs from before Python 3.7 make an event loop, run it and close it by
hand. Some of that still works, some warns, and some is gone.  This is what
they meant, what becomes of them on your Python, and what to write instead.

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

    This was how every program began, and it works on every Python:

    >>> by_hand()
    Hello World!

    It is what `asyncio.run` does, except for what it leaves out:

    >>> asyncio.run(my_func())
    Hello World!
    """
    loop = asyncio.new_event_loop()
    try:
        loop.run_until_complete(my_func())
    finally:
        loop.close()


async def leave_a_task() -> None:
    """Return while a task is still at work that would tidy up if told to stop.

    `asyncio.run` cancels such tasks and waits for them.  It also finishes
    asynchronous generators and, from Python 3.9 on, threads of the default
    executor:

    >>> asyncio.run(leave_a_task())
    main is done
    told to stop, tidied up
    """
    asyncio.create_task(work())
    await asyncio.sleep(1)
    print("main is done")


async def work() -> None:
    """Work for a minute, and tidy up when cancelled."""
    try:
        await asyncio.sleep(60)
    except asyncio.CancelledError:
        print("told to stop, tidied up")
        raise


def leave_it_by_hand() -> None:
    """Run the same in a loop by hand, and report what the loop complains of.

    Nobody tells the task to stop.  Python throws it away, and complains at the
    time when it happens to notice:

    >>> leave_it_by_hand()
    main is done
    Task was destroyed but it is pending!
    """
    loop = asyncio.new_event_loop()
    loop.set_exception_handler(lambda _, context: print(context["message"]))
    loop.run_until_complete(leave_a_task())
    loop.close()
    gc.collect()  # notice now


def fresh_python(code: str) -> None:
    """Run *code* in a Python of its own; print what it complains of.

    `asyncio.get_event_loop` means two things.  In a coroutine it returns the
    running loop, everywhere and always; `asyncio.get_running_loop` says so
    better:

    >>> async def same():
    ...     return asyncio.get_event_loop() is asyncio.get_running_loop()
    >>> asyncio.run(same())
    True

    With no loop running it used to make one.  Needs Python 3.14.

    >>> fresh_python("asyncio.get_event_loop()")
    RuntimeError: There is no current event loop in thread 'MainThread'.

    Before, it makes one and warns.  Needs Python 3.12.  Up to Python 3.13.

    >>> fresh_python("asyncio.get_event_loop()")
    DeprecationWarning: There is no current event loop

    Before that, it makes one and is silent.  (For a while, in 3.10.0 to
    3.10.9, 3.11.0 and 3.11.1, it warned as well.)  Up to Python 3.11.

    >>> fresh_python("asyncio.get_event_loop()")
    no complaint

    A loop that was set, it returns.  (3.10.0 to 3.10.8 and 3.11.0 warned even
    then.)

    >>> set_one = "asyncio.set_event_loop(asyncio.new_event_loop())"
    >>> fresh_python(set_one + "; asyncio.get_event_loop()")
    no complaint

    But after any `asyncio.run` there is none, and it makes none, on any
    Python:

    >>> run = "asyncio.run(asyncio.sleep(0))"
    >>> fresh_python(run + "; asyncio.get_event_loop()")
    RuntimeError: There is no current event loop in thread 'MainThread'.
    """
    python = [sys.executable, "-W", "always::DeprecationWarning"]
    done = subprocess.run(
        [*python, "-c", "import asyncio; " + code],
        stderr=subprocess.PIPE,
        universal_newlines=True,
    )
    complaints = re.findall(r"\w+(?:Error|Warning): .+", done.stderr)
    print(complaints[-1] if complaints else "no complaint")


def still_has(name: str) -> bool:
    """Tell whether asyncio still has *name*.

    What else old code is made of, and what to write instead:

    ======================================  ===================================
    you find                                write
    ======================================  ===================================
    ``@asyncio.coroutine``, ``yield from``  ``async def``, ``await``
    ``asyncio.async(...)``                  ``asyncio.create_task(...)``
    ``asyncio.Task.all_tasks()``            ``asyncio.all_tasks()``
    ``Queue(loop=loop)``                    ``Queue()``
    ``asyncio.set_event_loop_policy(...)``  ``asyncio.run(..., loop_factory=...)``
    ======================================  ===================================

    The decorator is gone.  Needs Python 3.11.

    >>> still_has("coroutine")
    False

    So is the argument.  Needs Python 3.10.

    >>> asyncio.run(asyncio.sleep(1, loop=None))
    Traceback (most recent call last):
        ...
    TypeError: sleep() got an unexpected keyword argument 'loop'

    Policies warn from Python 3.14 on and are to be gone in 3.16; the loop
    factory is there from 3.12 on.
    """
    return hasattr(asyncio, name)


if __name__ == "__main__":
    by_hand()
    asyncio.run(leave_a_task())
    leave_it_by_hand()
