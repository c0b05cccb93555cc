"""Why can't I write ``asyncio.Queue[str]`` as a type hint?

Wrong::

    import asyncio

    async def worker(queue: asyncio.Queue[str]):
        print("wash", await queue.get())

    async def main():
        queue = asyncio.Queue()
        await queue.put("plate")
        await worker(queue)

    asyncio.run(main())

Up to Python 3.8 it prints::

    Traceback (most recent call last):
      ...
    TypeError: 'type' object is not subscriptable

On Python 3.9 and later it prints::

    wash plate

Python 3.8 runs a hint like any other code, and these classes (``Queue``,
``Future``, ``Task``) take square brackets only since 3.9.  Type checkers also
read what is in quotes, and Python does not run that.

Right::

    import asyncio

    async def worker(queue: "asyncio.Queue[str]"):
        print("wash", await queue.get())

    async def main():
        queue = asyncio.Queue()
        await queue.put("plate")
        await worker(queue)

    asyncio.run(main())

It prints::

    wash plate

Or put ``from __future__ import annotations`` into the first line of the file:
that does it for all hints.

Also asked: type annotation for a queue, future or task; asyncio.Task[int],
asyncio.Future[str] on Python 3.8; generic queue type hint; type object is not
subscriptable; mypy and asyncio.Queue; how to annotate asyncio.Queue.

Next: `asyncio_primer.queues`, on queues.
"""
