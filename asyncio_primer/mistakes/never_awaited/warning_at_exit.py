"""Why does the warning say ``sys:1`` or ``<sys>:0`` instead of a line of mine?

Wrong::

    import asyncio

    async def greet():
        print("hello")

    greeting = greet()
    print("the end")

Up to Python 3.12 it prints::

    the end
    sys:1: RuntimeWarning: coroutine 'greet' was never awaited

On Python 3.13 and later it prints::

    the end
    <sys>:0: RuntimeWarning: coroutine 'greet' was never awaited

"Never awaited" is said when a coroutine is thrown away.  This one is kept in
``greeting`` until Python itself ends and clears all names.  By then no line of
yours is running, so the warning names none, and not even tracemalloc or debug
mode makes it say more.

But it names the function: look for its calls.  If a traceback stands above the
warning, begin there.  What an exception was raised from lives as long as the
exception does, and both often are of one cause:
`asyncio_primer.mistakes.never_awaited.coroutine_no_attribute`.

Right::

    import asyncio

    async def greet():
        print("hello")

    greeting = greet()
    asyncio.run(greeting)
    print("the end")

It prints::

    hello
    the end

Also asked: warning without file name or line number; sys:1 RuntimeWarning; the
never awaited warning comes at the end of the program; warning appears when
python exits; where is line 1 of sys; find the coroutine behind a warning at
shutdown; warning appears much later than the call; warning at garbage
collection time; -X dev or tracemalloc shows nothing for a forgotten coroutine.

Next: `asyncio_primer.coroutines`, where a coroutine is dropped on purpose.
"""
