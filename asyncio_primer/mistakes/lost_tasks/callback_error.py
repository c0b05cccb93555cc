"""Where do exceptions in callbacks go, and why does my program not stop?

Wrong::

    import asyncio

    def tick():
        raise ValueError("the clock is broken")

    async def main():
        loop = asyncio.get_running_loop()
        try:
            loop.call_later(1, tick)
            await asyncio.sleep(2)
        except ValueError as error:
            print("caught:", error)
        print("main is not told")

    asyncio.run(main())

It prints::

    Exception in callback tick() at program.py:3
    handle: <TimerHandle when=... tick() at program.py:3>
    Traceback (most recent call last):
      ...
    ValueError: the clock is broken
    main is not told

The loop calls ``tick()``, not ``main()``, so the error passes no line of
yours.  The loop must go on for the sake of everybody else: it hands the error
to its exception handler, which by default logs it, and turns to the next
callback.  It is the same for done callbacks and signal handlers.

An error that is to reach somebody belongs in a coroutine that is awaited.

Right::

    import asyncio

    async def tick():
        await asyncio.sleep(1)
        raise ValueError("the clock is broken")

    async def main():
        task = asyncio.create_task(tick())
        try:
            await task
        except ValueError as error:
            print("caught:", error)
        print("main goes on")

    asyncio.run(main())

It prints::

    caught: the clock is broken
    main goes on

To hear of what has no caller (callbacks, and tasks that nobody awaits) set a
handler of your own.

Right, for all callbacks together::

    import asyncio

    def tick():
        raise ValueError("the clock is broken")

    def handle(loop, context):
        print(context["message"])
        print("because", context.get("exception"))

    async def main():
        loop = asyncio.get_running_loop()
        loop.set_exception_handler(handle)
        loop.call_later(1, tick)
        await asyncio.sleep(2)
        print("main goes on")

    asyncio.run(main())

It prints::

    Exception in callback tick() at program.py:3
    because the clock is broken
    main goes on

Also asked: exception in call_soon or call_later is not raised; try except
around call_later does not catch; program continues after an exception in a
callback; stop the loop when a callback fails; exception in data_received or
connection_made of a protocol; catch errors in event handlers; error in
add_done_callback is only logged or swallowed.

Next: `asyncio_primer.reporting`, on errors that have no caller.
"""
