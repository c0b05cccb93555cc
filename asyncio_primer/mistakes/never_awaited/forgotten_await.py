"""Why does calling my async function do nothing but warn "never awaited"?

Wrong::

    import asyncio

    async def greet():
        print("hello")

    async def main():
        greet()

    asyncio.run(main())

It prints::

    program.py:7: RuntimeWarning: coroutine 'greet' was never awaited
      greet()
    RuntimeWarning: Enable tracemalloc to get the object allocation traceback

The call runs nothing of ``greet``.  It makes a coroutine, and nobody keeps it.
Python throws it away at the end of the line, sees that it never ran, and says
so.  The program goes on, and the work is not done.

The name in the warning is the function whose call lacks an `await`.  The line
is where the coroutine was thrown away: often, but not always, where the
`await` is missing.  If it is not,
`asyncio_primer.mistakes.never_awaited.tracemalloc_hint` finds the place.

Elsewhere, with discord.py 2.0 and later, not run here::

    RuntimeWarning: coroutine 'BotBase.load_extension' was never awaited

Right::

    import asyncio

    async def greet():
        print("hello")

    async def main():
        await greet()

    asyncio.run(main())

It prints::

    hello

Right, beside other things::

    import asyncio

    async def greet():
        print("hello")

    async def main():
        task = asyncio.create_task(greet())
        print("meanwhile")
        await task

    asyncio.run(main())

It prints::

    meanwhile
    hello

Also asked: my coroutine does not run; async function is not executed; function
body is skipped; nothing is printed; I forgot an await; calling an async
function without await; the call is ignored; RuntimeWarning coroutine; how to
call an async function; how to get rid of the never awaited warning; run async
function in the background without await; super() method of a parent class is
async; discord.py bot cogs do not load; python-telegram-bot send_message does
nothing; pytest async test was never awaited; my async def function does not
run; my coroutine does not start.

Next: `asyncio_primer.coroutines`, on what such a call makes.
"""
