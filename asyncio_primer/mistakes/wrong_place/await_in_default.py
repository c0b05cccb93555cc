"""Can I `await` in a default argument, or in the body of a class?

Wrong::

    import asyncio

    async def fetch(url):
        await asyncio.sleep(1)
        return url

    async def show(page=await fetch("/fruit")):
        print(page)

    asyncio.run(show())

It prints::

      File "program.py", line 7
        async def show(page=await fetch("/fruit")):
                            ^...
    SyntaxError: 'await' outside function

Wrong, in a class::

    import asyncio

    async def fetch(url):
        await asyncio.sleep(1)
        return url

    async def main():
        class Shop:
            page = await fetch("/fruit")
        print(Shop.page)

    asyncio.run(main())

It prints::

      File "program.py", line 9
        page = await fetch("/fruit")
               ^...
    SyntaxError: 'await' outside function

A default is computed once, when the ``def`` is executed, and by the function
around it (in which it may `await`, if that is an ``async def``); here, at the
top of the file, by none.  A class body, too, runs where it stands and is no
coroutine function, even if the class stands in one.  Have what needs an
`await` ready before, or get it when it is needed.

Right::

    import asyncio

    async def fetch(url):
        await asyncio.sleep(1)
        return url

    async def show(page=None):
        if page is None:
            page = await fetch("/fruit")
        print(page)

    asyncio.run(show())

It prints::

    /fruit

Also asked: await in function parameters; async default value; await in class
attribute or class variable; await at class level; dataclass field default with
await; decorator argument with await; django or pydantic model field awaited;
await in enum; fastapi Depends default await.

Next: `asyncio_primer.coroutines`, on when the body of one runs.
"""
