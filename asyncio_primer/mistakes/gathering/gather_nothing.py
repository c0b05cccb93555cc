"""Why does ``gather()`` say that "an awaitable is required"?

Wrong::

    import asyncio

    def paint(colour):
        print("painting", colour)

    async def main():
        await asyncio.gather(
            paint("red"), paint("blue")
        )

    asyncio.run(main())

It prints::

    painting red
    painting blue
    Traceback (most recent call last):
      ...
    TypeError: An asyncio.Future, a coroutine or an awaitable is required

``paint()`` is an ordinary function, so each call has run to its end before
``gather()`` is called at all, and what ``gather()`` gets is what the calls
returned: ``None`` and ``None``.  To be gathered, it has to be ``async def``.
With a function that is one already, look whether its parentheses are missing:
`asyncio_primer.mistakes.wrong_thing.gather_of_functions`.

Right::

    import asyncio

    async def paint(colour):
        print("painting", colour)
        await asyncio.sleep(1)

    async def main():
        await asyncio.gather(
            paint("red"), paint("blue")
        )

    asyncio.run(main())

It prints::

    painting red
    painting blue

If it has to stay an ordinary function, because it calls something that blocks,
move each call to a thread.

Right, in threads.  Needs Python 3.9::

    import asyncio

    def paint(colour):
        return f"painted {colour}"

    async def main():
        print(await asyncio.gather(
            asyncio.to_thread(paint, "red"),
            asyncio.to_thread(paint, "blue"),
        ))

    asyncio.run(main())

On Python 3.9 and later it prints::

    ['painted red', 'painted blue']

Before that, ``loop.run_in_executor(None, paint, "red")``.

Also asked: run regular functions in parallel with asyncio; NoneType in gather;
gather without parentheses or brackets; function missing async; requests.get in
gather; wait for functions that are not async; gather a normal or plain
function; gather with None; gather sync (synchronous) functions.

Next: `asyncio_primer.threads`, on blocking calls in threads.
"""
