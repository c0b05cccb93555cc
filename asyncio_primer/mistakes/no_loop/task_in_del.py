"""How do I close something asynchronous in __del__?

Wrong::

    import asyncio

    class Client:
        async def close(self):
            print("closed")

        def __del__(self):
            asyncio.create_task(self.close())

    async def main():
        return Client()

    client = asyncio.run(main())
    del client

Up to Python 3.13 it prints::

    Exception ignored in: <function Client.__del__ at 0x...>
    Traceback (most recent call last):
      ...
    RuntimeError: no running event loop
    program.py:14: RuntimeWarning: coroutine 'Client.close' was never awaited
      del client
    RuntimeWarning: Enable tracemalloc to get the object allocation traceback

On Python 3.14 and later it prints::

    Exception ignored while calling deallocator <function Client.__del__ at 0x...>:
    Traceback (most recent call last):
      ...
    RuntimeError: no running event loop
    program.py:14: RuntimeWarning: coroutine 'Client.close' was never awaited
      del client
    RuntimeWarning: Enable tracemalloc to get the object allocation traceback

``__del__`` runs whenever the last reference goes, here after `asyncio.run` has
closed its loop.  There is no loop then, and ``__del__`` cannot wait for one
either.  Its errors reach nobody: they are printed and ignored.  Should it run
earlier, it only makes a task that nobody keeps.  (For the end of the program:
`asyncio_primer.mistakes.signals.atexit_coroutine`.)

Close things before the loop ends, at a place that you can see.  An
``async with`` does it after errors and cancellation, too.

Right::

    import asyncio

    class Client:
        async def close(self):
            print("closed")

        async def __aenter__(self):
            return self

        async def __aexit__(self, *error):
            await self.close()

    async def main():
        async with Client():
            print("at work")

    asyncio.run(main())

It prints::

    at work
    closed

Also asked: async destructor; await in __del__; close aiohttp session or
database pool automatically; Exception ignored in; how to close a connection in
a class; cleanup of an object of an async class; call async close when an
object is deleted.

Next: `asyncio_primer.managers`, on what opens and closes with await.
"""
