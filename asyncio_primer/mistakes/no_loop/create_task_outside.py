"""Why does create_task() say "no running event loop"?

Wrong::

    import asyncio

    async def paint(colour):
        await asyncio.sleep(1)
        print(colour)

    def start():
        asyncio.create_task(paint("red"))
        asyncio.create_task(paint("blue"))

    start()

It prints::

    Traceback (most recent call last):
      ...
    RuntimeError: no running event loop
    ...: RuntimeWarning: coroutine 'paint' was never awaited

``create_task`` gives work to the loop that is running *now*, in this thread,
and here none is: nobody has called `asyncio.run` yet.  The coroutine that was
already made for it is thrown away, hence the second line.
`asyncio.get_running_loop`, `asyncio.timeout` and all else that looks for the
running loop say the same.

Let one coroutine function hold all of the program, and start that one.  An
ordinary function such as ``start`` may make tasks, too, as long as it is
called while the loop runs.

Right::

    import asyncio

    async def paint(colour):
        await asyncio.sleep(1)
        print(colour)

    async def main():
        red = asyncio.create_task(paint("red"))
        blue = asyncio.create_task(paint("blue"))
        await red
        await blue

    asyncio.run(main())

It prints::

    red
    blue

Also asked: create_task outside of an async function; how do I start an async
function from normal code; start a task in a plain def; start a background job
without await at the top of my script; there is no loop, which one do I need;
discord.py bot.loop.create_task before the bot runs; create_task in a tkinter
or Qt button click; create_task from sync code.

Next: `asyncio_primer.running`, on three ways to start a coroutine.
"""
