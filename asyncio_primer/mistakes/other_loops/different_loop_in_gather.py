"""Why does it speak of the loop argument, when I gave no loop?

Wrong::

    import asyncio

    async def fetch(fruit):
        await asyncio.sleep(1)
        return fruit

    loop = asyncio.new_event_loop()
    ripe = loop.create_future()

    async def main():
        try:
            await asyncio.wait_for(ripe, timeout=1)
        except Exception as error:
            print(f"{type(error).__name__}: {error}")
        await asyncio.gather(fetch("melon"), ripe)

    asyncio.run(main())

Up to Python 3.8 it prints::

    ValueError: The future belongs to a different loop than the one specified as the loop argument
    ...
    Traceback (most recent call last):
      ...
    ValueError: The future belongs to a different loop than the one specified as the loop argument

On Python 3.9 to 3.11 it prints::

    ValueError: The future belongs to a different loop than the one specified as the loop argument
    Traceback (most recent call last):
      ...
    ValueError: The future belongs to a different loop than the one specified as the loop argument

On Python 3.12 and later it prints::

    RuntimeError: Task <Task pending name='Task-1' coro=<main() running at program.py:12> cb=[_run_until_complete_cb() at .../asyncio/base_events.py:...]> got Future <Future pending> attached to a different loop
    Traceback (most recent call last):
      ...
    ValueError: The future belongs to a different loop than the one specified as the loop argument

It is one mistake with two messages: ``ripe`` belongs to a loop that is not the
one of ``main``.  `asyncio.gather` takes the loop of the first thing that it is
given for all of them, and hands it on inside as an argument called ``loop``.
The words are about that.  `asyncio.wait_for` did the same up to Python 3.11;
since then it awaits, and the task finds out.  With nothing but strangers in
it, gather let the task find out up to Python 3.13, and says it itself since
then.

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
        print(await asyncio.wait_for(ripe, timeout=2))
        both = asyncio.gather(fetch("melon"), ripe)
        print(await both)

    asyncio.run(main())

It prints::

    ripe
    ['melon', 'ripe']

Also asked: gather with tasks of two loops; ValueError from gather or wait_for
about loops; I never passed loop=; tasks created at module level and gathered
in main; futures from a thread in gather; asyncio.wait with futures of another
loop.

Next: `asyncio_primer.futures`, on what belongs to a loop.
"""
