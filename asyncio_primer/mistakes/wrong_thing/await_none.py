"""My function does its work, and then ``await`` fails with a NoneType.  Why?

Wrong::

    import asyncio

    def paint(colour):
        print("painting", colour)

    async def main():
        await paint("red")

    asyncio.run(main())

Up to Python 3.13 it prints::

    painting red
    Traceback (most recent call last):
      ...
    TypeError: object NoneType can't be used in 'await' expression

On Python 3.14 and later it prints::

    painting red
    Traceback (most recent call last):
      ...
    TypeError: 'NoneType' object can't be awaited

``paint`` is an ordinary function.  The call runs all of it and returns `None`;
that `None` is what ``await`` gets.  The message names the type of what was
handed over, not the function that returned it, so look at the call behind the
``await``: it has already done its work, and there is nothing left to wait for.

Right::

    import asyncio

    def paint(colour):
        print("painting", colour)

    async def main():
        paint("red")

    asyncio.run(main())

It prints::

    painting red

Right, if it was meant to be a coroutine function::

    import asyncio

    async def paint(colour):
        print("painting", colour)

    async def main():
        await paint("red")

    asyncio.run(main())

It prints::

    painting red

Other calls that return nothing, and so want no ``await``:

- ``items.append(1)``, ``event.set()``, ``task.add_done_callback(f)``
- ``queue.put_nowait(item)``; but it is ``await queue.put(item)``
- ``writer.write(data)``, after which comes ``await writer.drain()``
- ``writer.close()``, after which comes ``await writer.wait_closed()``
- a callback that is a plain function

Also asked: await print; it prints everything and then crashes with NoneType;
async function runs to the end and then an error; can I await a normal
function; await a function that returns nothing; async keyword forgotten in
front of def; callback is sometimes None; await list append; await writer
write; await event set; cannot await a regular def; discord.py command awaits a
plain helper.

Next: `asyncio_primer.either`, on calls that may or may not have to be awaited.
"""
