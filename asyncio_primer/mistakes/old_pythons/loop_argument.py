"""Why is ``loop`` an unexpected argument now?

Wrong::

    import asyncio

    async def main():
        loop = asyncio.get_running_loop()
        await asyncio.sleep(1, loop=loop)
        print("rested")

    asyncio.run(main())

Up to Python 3.9 it prints::

    program.py:5: DeprecationWarning: The loop argument is deprecated since Python 3.8, and scheduled for removal in Python 3.10.
      await asyncio.sleep(1, loop=loop)
    rested

On Python 3.10 and later it prints::

    Traceback (most recent call last):
      ...
    TypeError: sleep() got an unexpected keyword argument 'loop'

Wrong, too::

    import asyncio

    async def main():
        loop = asyncio.get_running_loop()
        queue = asyncio.Queue(loop=loop)
        await queue.put("melon")
        print(await queue.get())

    asyncio.run(main())

Up to Python 3.9 it prints::

    program.py:5: DeprecationWarning: The loop argument is deprecated since Python 3.8, and scheduled for removal in Python 3.10.
      queue = asyncio.Queue(loop=loop)
    melon

On Python 3.10 only it prints::

    Traceback (most recent call last):
      ...
    TypeError: As of 3.10, the *loop* parameter was removed from Queue() since it is no longer necessary

On Python 3.11 and later it prints::

    Traceback (most recent call last):
      ...
    TypeError: Queue.__init__() got an unexpected keyword argument 'loop'

Once you could, and sometimes had to, say for which loop a thing is.  Since
Python 3.10 there is nothing to say: it is the loop that runs.  Leave the
argument out, of ``sleep``, ``gather``, ``wait``, ``wait_for``, ``Queue``,
``Lock``, ``Event``, ``Semaphore``, ``open_connection`` and the like.

If the line is not yours, the last lines of the traceback name the library
whose line it is, and that is too old for your Python: upgrade it.

Right::

    import asyncio

    async def main():
        queue = asyncio.Queue()
        await asyncio.sleep(1)
        await queue.put("melon")
        print(await queue.get())

    asyncio.run(main())

It prints::

    melon

Also asked: loop parameter removed; aioredis, aiohttp, discord.py, motor or
websockets fails after upgrading Python; got an unexpected keyword argument
loop; pass the event loop to a queue; library broken since Python 3.10; Lock
loop argument; asyncio.wait loop keyword.

Next: `asyncio_primer.legacy`, on old ways and the new ones.
"""
