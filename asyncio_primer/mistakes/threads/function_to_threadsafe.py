"""Why does ``run_coroutine_threadsafe`` refuse my async function?

Wrong::

    import asyncio

    async def greet(name):
        return f"hello {name}"

    async def main():
        loop = asyncio.get_running_loop()

        def visit():
            answer = asyncio.run_coroutine_threadsafe(
                greet, loop)
            return answer.result()

        print(await loop.run_in_executor(None, visit))

    asyncio.run(main())

It prints::

    Traceback (most recent call last):
      ...
    TypeError: A coroutine object is required

``greet`` is a function.  What it wants is what calling that makes:
``greet("Ann")``, a coroutine.  Its sister ``call_soon_threadsafe`` wants the
opposite, an ordinary function that is not yet called.  A future or a task is
refused in the same words; those belong to a loop already.

Right::

    import asyncio

    async def greet(name):
        return f"hello {name}"

    async def main():
        loop = asyncio.get_running_loop()

        def visit():
            answer = asyncio.run_coroutine_threadsafe(
                greet("Ann"), loop)
            return answer.result()

        print(await loop.run_in_executor(None, visit))

    asyncio.run(main())

It prints::

    hello Ann

Also asked: run_coroutine_threadsafe with arguments; pass parameters to
run_coroutine_threadsafe; difference between call_soon_threadsafe and
run_coroutine_threadsafe; schedule an async function from a thread fails; wrap
a future in a coroutine.

Next: `asyncio_primer.crossing`, on handing a coroutine to a loop.
"""
