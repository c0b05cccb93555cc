"""Why does asyncio.run() ignore the loop that I set, and what I gave to it?

Wrong::

    import asyncio

    async def main():
        await asyncio.sleep(2)
        print("done")

    loop = asyncio.new_event_loop()
    asyncio.set_event_loop(loop)
    loop.call_later(1, print, "ding")

    asyncio.run(main())

It prints::

    done

The bell hangs at a loop that nobody runs.  `asyncio.run` does not ask for a
loop that is there already, be it set or not: it makes a new one, runs ``main``
in that, and closes it.  The other loop keeps its callbacks, its tasks and its
exception handler, and waits to be run.

Do in ``main`` what you want to do to the loop.  For another kind of loop there
is a parameter, on Python 3.12 and later: ``asyncio.run(main(),
loop_factory=uvloop.new_event_loop)``.

Right::

    import asyncio

    async def main():
        loop = asyncio.get_running_loop()
        loop.call_later(1, print, "ding")
        await asyncio.sleep(2)
        print("done")

    asyncio.run(main())

It prints::

    ding
    done

Right, with a loop by hand::

    import asyncio

    async def main():
        await asyncio.sleep(2)
        print("done")

    loop = asyncio.new_event_loop()
    loop.call_later(1, print, "ding")
    loop.run_until_complete(main())
    loop.close()

It prints::

    ding
    done

Also asked: set_event_loop has no effect; set_exception_handler or set_debug is
ignored; add_signal_handler before asyncio.run does nothing; call_later never
called; create_task on my own loop never starts; uvloop loop not used; executor
that I set is ignored; my callback or task never runs and there is no error;
loop.create_task does nothing.

Next: `asyncio_primer.running`, on who starts what.
"""
