"""What does "Enable tracemalloc" want, and which line forgot the await?

Wrong::

    import asyncio

    async def greet():
        print("hello")

    def order():
        return greet()

    async def main():
        greeting = order()
        greeting = None

    asyncio.run(main())

It prints::

    program.py:11: RuntimeWarning: coroutine 'greet' was never awaited
      greeting = None
    RuntimeWarning: Enable tracemalloc to get the object allocation traceback

``python -X tracemalloc=5 program.py`` prints::

    program.py:11: RuntimeWarning: coroutine 'greet' was never awaited
      greeting = None
    Object allocated at (most recent call last):
      ...
      File "program.py", lineno 10
        greeting = order()
      File "program.py", lineno 7
        return greet()

It is no error but advice, the second line of the warning above it.  The
warning names the line where the coroutine was *thrown away*, here the one
after ``order()``, and you look for the line where it was *made*.  If Python
keeps notes of what is allocated where, the warning can tell that too, and the
last line of its list is the call that lacks an `await`.

The 5 is how many calls deep the notes are; they cost time and memory, so do
not leave it on.  ``PYTHONTRACEMALLOC=5`` in the environment serves where you
cannot change the command.  ``python -X dev program.py`` has an answer of its
own: for what is made while an event loop runs, it adds "Coroutine created at"
and all callers.

Right::

    import asyncio

    async def greet():
        print("hello")

    def order():
        return greet()

    async def main():
        greeting = order()
        await greeting

    asyncio.run(main())

It prints::

    hello

Also asked: how to enable tracemalloc; object allocation traceback meaning; the
never awaited warning points to the wrong line; warning shows a line that has
nothing to do with it; find which coroutine was not awaited; where was the
coroutine created; the line number in the warning is a closing line or blank;
tracemalloc pytest warning; which line is missing await.

Next: `asyncio_primer.debugging`, where debug mode tells the same.
"""
