"""What does "Executing <Task ...> took 1.000 seconds" want from me?

Wrong::

    import asyncio
    import time

    async def main():
        time.sleep(1)

    asyncio.run(main(), debug=True)

It prints::

    Executing <Task finished name='Task-1' coro=<main() done, defined at program.py:4> result=None created at ...> took 1.0... seconds

Wrong, in a task that goes on::

    import asyncio
    import time

    async def main():
        time.sleep(1)
        await asyncio.sleep(1)

    asyncio.run(main(), debug=True)

It prints::

    Executing <Task pending name='Task-1' coro=<main() running at program.py:6> ...> took 1.0... seconds

Somebody kept the event loop's thread for so long without a break, and in that
time no other task could do anything.  asyncio measures it in *debug mode*
(``debug=True``, ``python -X dev`` or ``PYTHONASYNCIODEBUG=1``), and warns
about each step from 0.1 s on.  It is no error, but it is a finding.  Of a task
that is "finished" you are told where its function begins.  One that is
"pending" has come to the ``await`` in the line after "running at": look
*above* it for a call that blocks, or computes.  A ``Handle`` is a callback.

Right, the call in a thread::

    import asyncio
    import time

    async def main():
        loop = asyncio.get_running_loop()
        await loop.run_in_executor(None, time.sleep, 1)

    asyncio.run(main(), debug=True)

It prints nothing.

The limit is ``loop.slow_callback_duration``, in seconds.  Setting it does
nothing without debug mode.  A computer that is very busy can cause the warning
as well.

Also asked: how do I find out what blocks the event loop; asyncio warning
Executing Handle took seconds; slow callback; detect blocking calls; Executing
TimerHandle; debug mode is noisy; home assistant or discord bot logs that
something took too long; loop.slow_callback_duration has no effect; what is
blocking my event loop.

Next: `asyncio_primer.debugging`, on what debug mode finds.
"""
