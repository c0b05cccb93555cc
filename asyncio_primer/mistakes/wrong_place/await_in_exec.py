"""Can I `await` in ``eval`` or ``exec``?

Wrong::

    import asyncio

    async def fetch(url):
        await asyncio.sleep(1)
        return url

    async def main():
        print(eval("await fetch('/fruit')"))

    asyncio.run(main())

It prints::

    Traceback (most recent call last):
      ...
    SyntaxError: 'await' outside function

That the call of ``eval`` stands in an ``async def`` does not matter: the text
is compiled for itself, and in it the `await` stands in no function.  Leave out
the `await`, and the text gives a coroutine, which you can await outside.

For text with several lines, as in the "eval" command of a chat bot, there is a
flag that allows `await` at the top.  ``eval`` of what was so compiled gives a
coroutine (if the text awaits anything).  Run only text that you trust with
your whole computer.

Right::

    import asyncio

    async def fetch(url):
        await asyncio.sleep(1)
        return url

    async def main():
        print(await eval("fetch('/fruit')"))

    asyncio.run(main())

It prints::

    /fruit

Right, with several lines::

    import ast
    import asyncio

    TEXT = '''
    page = await fetch('/fruit')
    print(page)
    '''

    async def fetch(url):
        await asyncio.sleep(1)
        return url

    async def main():
        flags = ast.PyCF_ALLOW_TOP_LEVEL_AWAIT
        code = compile(TEXT, "text", "exec", flags)
        names = {"fetch": fetch}
        await eval(code, names)

    asyncio.run(main())

It prints::

    /fruit

Also asked: async exec; async eval; run a string with await in it; eval command
of a discord or telegram bot; execute user code with await; aexec; run async
code from text; exec with await at the top of the text.

Next: `asyncio_primer.coroutines`, on what such a call makes.
"""
