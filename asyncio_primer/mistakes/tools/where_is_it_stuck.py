"""My program hangs: how do I find out where it is stuck, and which task waits?

Wrong::

    import asyncio

    async def fetch(ripe):
        await ripe.wait()
        return "melon"

    async def main():
        ripe = asyncio.Event()
        red = asyncio.create_task(
            fetch(ripe), name="red"
        )
        done, _ = await asyncio.wait([red], timeout=5)
        print("done:", done)

    asyncio.run(main())

It prints::

    done: set()

With ``await red`` it would print nothing, and hang for ever: nobody sets the
event.  There is no error, for a task that waits is doing what it was told.
But the loop knows its tasks, and each task the line where it stands.

Ask for them after a while, from a task of its own or, as here, from ``main``.
Names pay off.

Right, to see where each task stands::

    import asyncio
    import sys

    async def fetch(ripe):
        await ripe.wait()
        return "melon"

    async def main():
        ripe = asyncio.Event()
        red = asyncio.create_task(
            fetch(ripe), name="red"
        )
        await asyncio.wait([red], timeout=5)
        me = asyncio.current_task()
        for task in asyncio.all_tasks() - {me}:
            task.print_stack(file=sys.stdout)
            task.cancel()

    asyncio.run(main())

It prints::

    Stack for <Task pending name='red' coro=<fetch() running at program.py:5> wait_for=<Future pending cb=[...]>> (most recent call last):
      File "program.py", line 5, in fetch
        await ripe.wait()

A program that hangs right now, and that nobody prepared, can be asked from
outside on Python 3.14 and later, given its process id (with ``sudo``, where
the system refuses).

In a second terminal::

    python -m asyncio ps 12345
    python -m asyncio pstree 12345

If *nothing* goes on, no timer and no other task, then somebody keeps the turn,
and waits for nothing: ``python -X dev`` names who it was, once it is over, and
``py-spy dump --pid 12345`` shows the line at once.

Also asked: program freezes without an error; stuck await, which one; deadlock;
how to debug a hanging event loop; list all running tasks; print stack of every
task; task never finishes; dump tasks with a signal; aiohttp server stops
answering; see what is going on inside asyncio; my asyncio program is frozen.

Next: `asyncio_primer.introspection`, which asks on request, by a signal.
"""
