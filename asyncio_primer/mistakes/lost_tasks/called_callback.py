"""Why does ``call_later(1, tick())`` run ``tick`` at once?

Wrong::

    import asyncio

    def tick():
        print("tick")

    async def main():
        loop = asyncio.get_running_loop()
        loop.call_later(1, tick())
        print("timer set")
        await asyncio.sleep(2)

    asyncio.run(main())

It prints::

    tick
    timer set
    Exception in callback None()
    handle: <TimerHandle when=...>
    Traceback (most recent call last):
      ...
    TypeError: 'NoneType' object is not callable

``tick()`` with its parentheses is a call, and it is made before
``call_later()`` is.  What the timer gets is what ``tick()`` returned: None.
After a second the loop calls that, which fails; and since an error in a
callback has no caller, the loop logs it and goes on.  Without the parentheses
you hand over the function itself.  Its arguments come after it:
``call_later(1, tick, "red")``.

Right::

    import asyncio

    def tick():
        print("tick")

    async def main():
        loop = asyncio.get_running_loop()
        loop.call_later(1, tick)
        print("timer set")
        await asyncio.sleep(2)

    asyncio.run(main())

It prints::

    timer set
    tick

It is the same with ``call_soon()``, ``call_at()``, ``add_done_callback()``,
``add_signal_handler()`` and ``run_in_executor()``.  For keyword arguments use
``functools.partial`` or a ``lambda``.  In debug mode the error comes at once:
"a callable object was expected by call_at(), got None".

Also asked: timer fires immediately, delay is ignored; scheduled function runs
too early; call_soon or call_at with brackets; how to pass arguments to
call_later; how to run a function after a delay; callback executed right away
and not later; loop.call_later does not wait; Tkinter's after has the same
problem.

Next: `asyncio_primer.callbacks`, on what a loop does with its callbacks.
"""
