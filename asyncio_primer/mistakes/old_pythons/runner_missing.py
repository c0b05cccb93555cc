"""Why is there no ``asyncio.Runner`` here?

Wrong::

    import asyncio

    async def paint(colour):
        await asyncio.sleep(1)
        print("painted", colour)

    with asyncio.Runner() as runner:
        runner.run(paint("red"))
        runner.run(paint("blue"))

Up to Python 3.9 it prints::

    Traceback (most recent call last):
      ...
    AttributeError: module 'asyncio' has no attribute 'Runner'

On Python 3.10 only it prints::

    Traceback (most recent call last):
      ...
    AttributeError: module 'asyncio' has no attribute 'Runner'. Did you mean: 'runners'?

On Python 3.11 and later it prints::

    painted red
    painted blue

``Runner`` came with Python 3.11.  It keeps one loop for several runs.  Most
programs need one run: write a ``main`` that awaits the rest.

Right::

    import asyncio

    async def paint(colour):
        await asyncio.sleep(1)
        print("painted", colour)

    async def main():
        await paint("red")
        await paint("blue")

    asyncio.run(main())

It prints::

    painted red
    painted blue

Right, if there is ordinary code in between::

    import asyncio

    async def paint(colour):
        await asyncio.sleep(1)
        print("painted", colour)

    loop = asyncio.new_event_loop()
    try:
        loop.run_until_complete(paint("red"))
        print("meanwhile, ordinary code")
        loop.run_until_complete(paint("blue"))
    finally:
        loop.close()

It prints::

    painted red
    meanwhile, ordinary code
    painted blue

That loop does not tidy up as a ``Runner`` does: tasks that are left at the end
are not cancelled.

Also asked: call async functions several times from sync code on old Python;
keep the loop between two asyncio.run; Runner equivalent before 3.11; with
asyncio.Runner fails; run twice with the same event loop; loop_factory on old
Python.

Next: `asyncio_primer.running`, on the ways to start a coroutine.
"""
