"""How do I switch on asyncio's debug mode, and what does it find?

Wrong::

    import asyncio
    import time

    async def main():
        time.sleep(0.2)
        print("done")

    asyncio.run(main())

It prints::

    done

``python -X dev program.py`` prints::

    done
    Executing <Task finished name='Task-1' coro=<main() done, defined at program.py:4> result=None created at ...> took ... seconds

So with ``python -X dev``, which changes nothing in the program.  The variable
``PYTHONASYNCIODEBUG=1`` in its environment, or ``debug=True`` for
`asyncio.run`, do the same for asyncio alone; the first also shows the warnings
that Python keeps to itself otherwise.  It finds:

- who kept the turn for more than 0.1 s: "Executing <Task ...> took 0.201
  seconds"; ``loop.slow_callback_duration`` sets the limit;
- where a coroutine that was never awaited, or a task that failed unseen, was
  made: "Coroutine created at", "created at";
- calls from another thread that only the loop's own may make: "Non-thread-safe
  operation invoked on an event loop other than the current one";
- with ``-X dev``, what nobody closed: "unclosed event loop", "unclosed
  transport".

It costs time, at each turn of the loop: use it while you develop, and in
tests.

Right::

    import asyncio

    async def main():
        await asyncio.sleep(0.2)
        print("done")

    asyncio.run(main())

``python -X dev program.py`` prints::

    done

Also asked: PYTHONASYNCIODEBUG; asyncio.run debug=True; loop.set_debug; how do
I find slow or blocking code; which callback blocks the loop; more information
about an asyncio error; python -X dev; turn on warnings; debug asyncio in vs
code or pycharm.

Next: `asyncio_primer.debugging`, where each of these is shown.
"""
