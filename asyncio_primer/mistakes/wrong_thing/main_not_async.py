"""Why does ``asyncio.run(main())`` run all of ``main``, and then complain?

Wrong::

    import asyncio

    def main():
        print("Hello World!")

    asyncio.run(main())

Up to Python 3.13 it prints::

    Hello World!
    Traceback (most recent call last):
      ...
    ValueError: a coroutine was expected, got None

On Python 3.14 and later it prints::

    Hello World!
    Traceback (most recent call last):
      ...
    TypeError: An asyncio.Future, a coroutine or an awaitable is required

``main`` lacks the word ``async``.  So ``main()`` is an ordinary call: it runs
before `asyncio.run` has even begun, and hands over what it returns, here
`None`.

The same comes of ``asyncio.run(bot.run())`` and the like, where a library
starts the loop by itself: there, leave `asyncio.run` out.

Right::

    import asyncio

    async def main():
        print("Hello World!")

    asyncio.run(main())

It prints::

    Hello World!

Also asked: forgot async before def main; asyncio.run(client.run(TOKEN)); a
coroutine was expected got None; main works but the program ends in an error;
async missing before def main; asyncio.run with a normal function; click or
typer command with asyncio.run; everything is printed and then it crashes.

Next: `asyncio_primer.running`, on the ways to start a coroutine.
"""
