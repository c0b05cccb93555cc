"""Why "too many values to unpack (expected 2)" when I gather?

Wrong::

    import asyncio

    async def paint(colour):
        await asyncio.sleep(1)
        return f"painted {colour}"

    async def main():
        colours = "red", "blue", "green"
        work = [paint(colour) for colour in colours]
        done, pending = await asyncio.gather(*work)
        print(done)

    asyncio.run(main())

Up to Python 3.13 it prints::

    Traceback (most recent call last):
      ...
    ValueError: too many values to unpack (expected 2)

On Python 3.14 and later it prints::

    Traceback (most recent call last):
      ...
    ValueError: too many values to unpack (expected 2, got 3)

``gather()`` returns one list, with a result for each argument, in their order.
Two sets, done and pending, are what ``asyncio.wait()`` returns.  Worse than
the error is no error: with just two results, ``done`` and ``pending`` would be
a result each.

Right::

    import asyncio

    async def paint(colour):
        await asyncio.sleep(1)
        return f"painted {colour}"

    async def main():
        colours = "red", "blue", "green"
        work = [paint(colour) for colour in colours]
        results = await asyncio.gather(*work)
        print(results)

    asyncio.run(main())

It prints::

    ['painted red', 'painted blue', 'painted green']

To unpack is fine where the number is known: ``red, blue = await
asyncio.gather(paint("red"), paint("blue"))``.  "not enough values to unpack"
is the same with fewer arguments than names.

Also asked: what does gather return; unpack the results of gather; done and
pending from gather; gather versus wait; assign the results of several
coroutines to variables; ValueError after gather.

Next: `asyncio_primer.gathering`, on what comes back.
"""
