"""Why does get_running_loop() find no loop in my function?

Wrong::

    import asyncio
    import time

    def press(fruit):
        time.sleep(1)
        return f"{fruit} juice"

    def press_both():
        loop = asyncio.get_running_loop()
        one = loop.run_in_executor(None, press, "melon")
        two = loop.run_in_executor(None, press, "apple")
        return one, two

    print(press_both())

It prints::

    Traceback (most recent call last):
      ...
    RuntimeError: no running event loop

`asyncio.get_running_loop` never makes a loop; it answers only while one runs
in this thread.  What counts is who calls: ``press_both`` is an ordinary
function, and may stay one, but somewhere above it there has to be a coroutine
that a loop is running.  Here nobody has started one.

Right::

    import asyncio
    import time

    def press(fruit):
        time.sleep(1)
        return f"{fruit} juice"

    def press_both():
        loop = asyncio.get_running_loop()
        one = loop.run_in_executor(None, press, "melon")
        two = loop.run_in_executor(None, press, "apple")
        return one, two

    async def main():
        print(await asyncio.gather(*press_both()))

    asyncio.run(main())

It prints::

    ['melon juice', 'apple juice']

To ask whether a loop is running, call it and catch the ``RuntimeError``.

Also asked: get the event loop in a sync function; how do I check if an event
loop is running; is there a loop or not; loop.run_in_executor from normal code;
call_later without a running loop; get_running_loop at module level; in code
that runs at import; get_running_loop does not work.

Next: `asyncio_primer.either`, on functions for both kinds of callers.
"""
