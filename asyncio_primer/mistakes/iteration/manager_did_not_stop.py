"""Can the block of an ``async with`` be run twice, by a second ``yield``?

Wrong::

    import asyncio
    from contextlib import asynccontextmanager

    @asynccontextmanager
    async def stove():
        yield "warm"
        yield "hot"

    async def main():
        async with stove() as state:
            print("a", state, "stove")

    asyncio.run(main())

It prints::

    a warm stove
    Traceback (most recent call last):
      ...
    RuntimeError: generator didn't stop

Wrong, trying again::

    import asyncio
    from contextlib import asynccontextmanager

    @asynccontextmanager
    async def three_times():
        for attempt in range(3):
            try:
                yield attempt
            except OSError:
                print("again")

    async def main():
        async with three_times() as attempt:
            if attempt < 2:
                raise OSError("burnt")

    asyncio.run(main())

It prints::

    again
    Traceback (most recent call last):
      ...
    OSError: burnt

    During handling of the above exception, another exception occurred:

    Traceback (most recent call last):
      ...
    RuntimeError: generator didn't stop after athrow()

No.  A manager has to ``yield`` exactly once: behind the block it is resumed to
tidy up, and must end.  A second ``yield`` would mean to run the block again,
and that no manager can do.  Whoever wants to try again writes a loop around
the work.

Right::

    import asyncio

    async def cook(attempt):
        if attempt < 2:
            raise OSError("burnt")
        print("done")

    async def main():
        for attempt in range(3):
            try:
                await cook(attempt)
                break
            except OSError:
                print("again")
        else:
            print("no dinner")

    asyncio.run(main())

It prints::

    again
    again
    done

Also asked: retry with a context manager; yield twice in asynccontextmanager;
loop in a context manager; repeat the body of a with block; generator did not
stop after throw or athrow; fastapi dependency yields twice; except and yield
in a context manager; RuntimeError in contextlib __aexit__; context manager
with two yields; generator did not stop.

Next: `asyncio_primer.managers`, on what is before and behind the ``yield``.
"""
