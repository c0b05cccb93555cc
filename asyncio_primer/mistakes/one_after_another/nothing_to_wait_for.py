"""Why does ``gather`` finish one function before it begins the next?

Wrong::

    import asyncio

    async def count(name):
        for number in (1, 2, 3):
            print(name, number)

    async def main():
        await asyncio.gather(
            count("red"), count("blue"))

    asyncio.run(main())

It prints::

    red 1
    red 2
    red 3
    blue 1
    blue 2
    blue 3

Because they never wait.  Tasks take turns in one thread, and a turn ends only
where the task waits for something.  ``count`` waits for nothing, so its first
turn is all of it; ``async`` in front of ``def`` does not put a function into
the background.

If the real function waits by means that asyncio does not know (`time.sleep`,
requests, a database driver), that is the mistake:
`asyncio_primer.mistakes.blocking.time_sleep`.  If it only computes, turns
would not make it faster, and
`asyncio_primer.mistakes.blocking.computing_in_threads` says what does.  If you
merely want turns, give them.

Right::

    import asyncio

    async def count(name):
        for number in (1, 2, 3):
            print(name, number)
            await asyncio.sleep(0)

    async def main():
        await asyncio.gather(
            count("red"), count("blue"))

    asyncio.run(main())

It prints::

    red 1
    blue 1
    red 2
    blue 2
    red 3
    blue 3

Also asked: async function without await; tasks run in order instead of
interleaved; coroutine never yields to the event loop; async def does not make
it asynchronous; my coroutines do not alternate; await returns immediately;
gather executes sequentially, in order, not in parallel; gather of functions
without await; gather is not parallel.

Next: `asyncio_primer.chaining`, on which awaits hand over, and which do not.
"""
