"""What is ``asyncio.exceptions.CancelledError``, and why does it end my program?

Wrong::

    import asyncio

    async def paint():
        await asyncio.sleep(60)

    async def main():
        task = asyncio.create_task(paint())
        await asyncio.sleep(1)
        task.cancel()
        await task

    asyncio.run(main())

Up to Python 3.8 it prints::

    Traceback (most recent call last):
      ...
    asyncio.exceptions.CancelledError

On Python 3.9 and 3.10 it prints::

    Traceback (most recent call last):
      ...
    asyncio.exceptions.CancelledError

    During handling of the above exception, another exception occurred:

    Traceback (most recent call last):
      ...
    asyncio.exceptions.CancelledError

    During handling of the above exception, another exception occurred:

    Traceback (most recent call last):
      ...
    asyncio.exceptions.CancelledError

On Python 3.11 and later it prints::

    Traceback (most recent call last):
      ...
    asyncio.exceptions.CancelledError

Somebody called ``cancel()`` on a task, and `asyncio.CancelledError` is how the
task hears of it: it is raised at the ``await`` where the task waits.  As a
rule nobody in the task catches it; the task ends as *cancelled*, and whoever
awaits it then gets the same exception.  Here that is ``main``: nobody
cancelled it, but it awaited a task that was.

So it is seldom an error to be repaired, but an answer: "you asked me to stop,
I did".  The one who asked expects it, and catches it right where it awaits.

Right::

    import asyncio

    async def paint():
        await asyncio.sleep(60)

    async def main():
        task = asyncio.create_task(paint())
        await asyncio.sleep(1)
        task.cancel()
        try:
            await task
        except asyncio.CancelledError:
            print("paint has stopped")

    asyncio.run(main())

It prints::

    paint has stopped

A task that may be cancelled itself at that moment takes more care:
`asyncio_primer.mistakes.cancellation.suppress_own_cancel`.

If you called ``cancel()`` nowhere, look who did: a timeout
(`asyncio_primer.mistakes.timeouts.timeout_traceback`), Ctrl-C
(`asyncio_primer.mistakes.signals.ctrl_c`), a task group whose other task
failed, a web framework whose client went away, or the end of `asyncio.run`,
which cancels what is left over.

Also asked: what does CancelledError mean; long traceback when I cancel a task;
cancelling raises an error in my main function; how do I cancel without an
exception; awaiting a stopped task crashes; ignore the error after cancel;
discord.py task cancel traceback; concurrent.futures CancelledError; how to
catch CancelledError; CancelledError out of nowhere, although I never call
cancel; cancelled without me calling cancel; awaiting a cancelled task raises;
FastAPI request cancelled when the client disconnects.

Next: `asyncio_primer.halting`, on stopping a task and knowing that it stopped.
"""
