"""How can I await a normal, blocking function, with keyword arguments?

Wrong::

    import asyncio
    import time

    def paint(what, *, colour):
        time.sleep(1)
        return f"{colour} {what}"

    async def main():
        loop = asyncio.get_running_loop()
        print(await loop.run_in_executor(
            None, paint, "wall", colour="red"))

    asyncio.run(main())

Up to Python 3.9 it prints::

    Traceback (most recent call last):
      ...
    TypeError: run_in_executor() got an unexpected keyword argument 'colour'

On Python 3.10 and later it prints::

    Traceback (most recent call last):
      ...
    TypeError: BaseEventLoop.run_in_executor() got an unexpected keyword argument 'colour'

``run_in_executor`` calls a function in a thread, and returns what can be
awaited.  It hands on arguments only by their place.  `asyncio.to_thread`, from
Python 3.9 on, takes those with a name too.  Before that `functools.partial`
wraps them up with the function.

Right.  Needs Python 3.9::

    import asyncio
    import time

    def paint(what, *, colour):
        time.sleep(1)
        return f"{colour} {what}"

    async def main():
        print(await asyncio.to_thread(
            paint, "wall", colour="red"))

    asyncio.run(main())

On Python 3.9 and later it prints::

    red wall

Right, on every Python::

    import asyncio
    import functools
    import time

    def paint(what, *, colour):
        time.sleep(1)
        return f"{colour} {what}"

    async def main():
        loop = asyncio.get_running_loop()
        print(await loop.run_in_executor(
            None,
            functools.partial(
                paint, "wall", colour="red")))

    asyncio.run(main())

It prints::

    red wall

Pass the function, and do not call it yourself:
`asyncio_primer.mistakes.blocking.called_too_early`.  Once begun, the call
cannot be stopped: `asyncio_primer.mistakes.cancellation.cancel_thread`.

Also asked: make a synchronous function async; convert a sync function to a
coroutine; run blocking code without blocking the event loop; run_in_executor
with kwargs; to_thread with keyword arguments; asyncify, sync_to_async; run a
function in a thread and get its return value; run_in_executor or to_thread
example; use a sync library with asyncio, non-async library; call sync code
from async.

Next: `asyncio_primer.bridging`, on the bridge into a thread.
"""
