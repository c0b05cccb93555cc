"""How can I use `await` in a function that is not async?

Wrong::

    import asyncio

    async def fetch(url):
        await asyncio.sleep(1)
        return url

    def show(url):
        print(await fetch(url))

    async def main():
        show("/fruit")

    asyncio.run(main())

It prints::

      File "program.py", line 8
        print(await fetch(url))
              ^...
    SyntaxError: 'await' outside async function

You cannot.  To wait, a function must be able to stop in its middle and go on
later, and only an ``async def`` can.  So make it one, and await it where it is
called; then *that* function has to be ``async``, and so on up to the one that
`asyncio.run` starts.

Where the chain has to end earlier, in a function that somebody else calls, the
cure depends on who calls.  If no event loop runs yet, `asyncio.run` is the way
in.  If one runs, as in a callback, a plain function can start a task but not
wait for it.

Right::

    import asyncio

    async def fetch(url):
        await asyncio.sleep(1)
        return url

    async def show(url):
        print(await fetch(url))

    async def main():
        await show("/fruit")

    asyncio.run(main())

It prints::

    /fruit

Right, if no event loop runs yet::

    import asyncio

    async def fetch(url):
        await asyncio.sleep(1)
        return url

    def show(url):
        print(asyncio.run(fetch(url)))

    show("/fruit")

It prints::

    /fruit

Also asked: call an async function from a sync function; forgot the async
keyword before def; await inside a normal function, method, __init__ or
callback; do I have to make everything async; function coloring, async all the
way up; wait for a coroutine in non-async code; how to get the result of a
coroutine synchronously; await in flask route without async def; sync to async,
async to sync; run_until_complete in a sync function; await is a syntax error
in a normal def.

Next: `asyncio_primer.bridging`, on the two ways between both worlds.
"""
