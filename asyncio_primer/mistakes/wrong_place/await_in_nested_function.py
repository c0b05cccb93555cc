"""I am inside of an async function, so why can't I `await`?

Wrong::

    import asyncio

    async def fetch(url):
        await asyncio.sleep(1)
        return url

    async def main():
        def show(url):
            print(await fetch(url))
        show("/fruit")

    asyncio.run(main())

It prints::

      File "program.py", line 9
        print(await fetch(url))
              ^...
    SyntaxError: 'await' outside async function

What counts is the innermost function, and that is ``show``, a plain one.  That
it is defined in an ``async def`` gives it nothing: it could be called from
anywhere, long after ``main`` has ended.  A lambda is such a plain function as
well.

Right::

    import asyncio

    async def fetch(url):
        await asyncio.sleep(1)
        return url

    async def main():
        async def show(url):
            print(await fetch(url))
        await show("/fruit")

    asyncio.run(main())

It prints::

    /fruit

Also asked: await in an inner function; nested def inside async def; helper or
closure cannot await; await in a decorator wrapper; wrapper function around an
async function; callback defined inside an async function; await in a class
inside a function.

Next: `asyncio_primer.cooperation`, on what an `await` does to its function.
"""
