"""Why does ``asyncio.run(main)`` say that ``main`` is no coroutine?

Wrong::

    import asyncio

    async def main():
        print("Hello World!")

    asyncio.run(main)

Up to Python 3.13 it prints::

    Traceback (most recent call last):
      ...
    ValueError: a coroutine was expected, got <function main at 0x...>

On Python 3.14 and later it prints::

    Traceback (most recent call last):
      ...
    TypeError: An asyncio.Future, a coroutine or an awaitable is required

``main`` is a coroutine function; the coroutine is what ``main()`` returns.  A
`threading.Thread` wants the function and calls it; `asyncio.run` wants the
result of the call.

Since Python 3.14 `asyncio.run` takes other awaitables too, such as a future,
so the message names them all.  If something runs before the error comes, or it
ends in ``got None``, see `asyncio_primer.mistakes.wrong_thing.main_not_async`.

Right::

    import asyncio

    async def main():
        print("Hello World!")

    asyncio.run(main())

It prints::

    Hello World!

Also asked: asyncio.run(main) is not working; asyncio.run without parentheses;
pass the main function to run; run needs brackets; a coroutine was expected got
function; how to start my main; run does not accept my async function; missing
call in asyncio.run.

Next: `asyncio_primer.running`, on the ways to start a coroutine.
"""
