"""Why "StopIteration interacts badly with generators"?

Wrong::

    import asyncio

    colours = iter(["red", "blue"])

    async def main():
        loop = asyncio.get_running_loop()
        while True:
            colour = await loop.run_in_executor(
                None, next, colours
            )
            print(colour)

    try:
        asyncio.run(asyncio.wait_for(main(), timeout=1))
    except asyncio.TimeoutError:
        print("still waiting")

Up to Python 3.12 it prints::

    red
    blue
    Exception in callback _chain_future.<locals>._set_state(...) at ...
    handle: <Handle _chain_future.<locals>._set_state(...) at ...>
    Traceback (most recent call last):
      ...
    TypeError: StopIteration interacts badly with generators and cannot be raised into a Future
    still waiting

On Python 3.13 and later it prints::

    red
    blue
    Traceback (most recent call last):
      ...
    StopIteration

    The above exception was the direct cause of the following exception:

    Traceback (most recent call last):
      ...
    RuntimeError: StopIteration interacts badly with generators and cannot be raised into a Future

To an ``await``, ``StopIteration`` means that what it awaits has returned.  So
a future refuses to raise one.  Here ``next()`` in the thread means something
else by it: that there are no colours left.

Up to Python 3.12 the error went to the log, and the ``await`` waited on, for
ever but for the timeout.  On Python 3.13 and later the ``await`` raises
``RuntimeError``.

Give ``next()`` something to return at the end.

Right::

    import asyncio

    colours = iter(["red", "blue"])

    async def main():
        loop = asyncio.get_running_loop()
        while True:
            colour = await loop.run_in_executor(
                None, next, colours, None
            )
            if colour is None:
                break
            print(colour)

    asyncio.run(main())

It prints::

    red
    blue

A ``next()`` in a coroutine itself says "coroutine raised StopIteration":
`asyncio_primer.mistakes.wrong_thing.next_in_coroutine`.

Also asked: next in a thread or executor; run a blocking generator in an
executor; to_thread(next, iterator) hangs; StopIteration in async code; iterate
over a synchronous iterator without blocking; set_exception with StopIteration;
how to end a loop over an iterator in a thread.

Next: `asyncio_primer.threads`, on calls that move to a thread.
"""
