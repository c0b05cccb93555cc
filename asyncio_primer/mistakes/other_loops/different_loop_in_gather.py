"""Why does gather() say that the future belongs to a different loop?

Wrong::

    import asyncio

    async def fetch(fruit):
        await asyncio.sleep(1)
        return fruit

    loop = asyncio.new_event_loop()
    ripe = loop.create_future()

    async def main():
        await asyncio.gather(fetch("melon"), ripe)

    asyncio.run(main())

Up to Python 3.8 it prints::

    ...
    Traceback (most recent call last):
      ...
    ValueError: The future belongs to a different loop than the one specified as the loop argument

On Python 3.9 and later it prints::

    Traceback (most recent call last):
      ...
    ValueError: The future belongs to a different loop than the one specified as the loop argument

``ripe`` belongs to a loop that is not the one of ``main``.  `asyncio.gather`
takes the loop of the first thing that it is given for all of them, and hands
it on inside as an argument called ``loop``: you gave none, but the words are
about that.

If the stranger comes first, only Python 3.14 and later say so; before, the
task "got Future attached to a different loop".  `asyncio.wait_for` had the
words of gather up to 3.11, and those of the task since then.

Which loops there are, and why there are two:
`asyncio_primer.mistakes.other_loops.different_loop`.

Right::

    import asyncio

    async def fetch(fruit):
        await asyncio.sleep(1)
        return fruit

    async def main():
        loop = asyncio.get_running_loop()
        ripe = loop.create_future()
        loop.call_later(1, ripe.set_result, "ripe")
        both = asyncio.gather(fetch("melon"), ripe)
        print(await both)

    asyncio.run(main())

It prints::

    ['melon', 'ripe']

Also asked: gather with tasks of two loops; ValueError from gather or wait_for
about loops; I never passed loop=; tasks created at module level and gathered
in main; futures from a thread in gather; belongs to a different loop than the
one specified; wait_for with a future of another loop.

Next: `asyncio_primer.futures`, on what belongs to a loop.
"""
