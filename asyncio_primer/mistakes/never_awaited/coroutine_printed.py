"""Why do I get ``<coroutine object answer at 0x...>`` instead of my value?

Wrong::

    import asyncio

    async def answer():
        return 42

    async def main():
        print(answer())

    asyncio.run(main())

It prints::

    <coroutine object answer at 0x...>
    program.py:7: RuntimeWarning: coroutine 'answer' was never awaited
      print(answer())
    RuntimeWarning: Enable tracemalloc to get the object allocation traceback

``answer()`` does not compute the answer.  It makes a coroutine, an object that
can compute it once somebody runs it, and that object is what is printed.  An
f-string, ``str()``, a log line and a template show it in the same way.

``await answer()`` runs the coroutine, and its value is what the coroutine
returned.  Outside of coroutine functions it is ``asyncio.run(answer())``.

Right::

    import asyncio

    async def answer():
        return 42

    async def main():
        print(await answer())

    asyncio.run(main())

It prints::

    42

Also asked: my async function returns a coroutine instead of the result; how do
I get the actual value out of a coroutine object; print shows coroutine object
at some address; f-string with async function shows weird object; how to
convert a coroutine to a string, int, dict or list; how to read what an async
def returned; the return value is not what I returned; aiohttp response.json()
or response.text() gives a coroutine; discord.py returns a coroutine object.

Next: `asyncio_primer.coroutines`, on what a call makes and what runs it.
"""
