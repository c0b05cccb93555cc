"""Why is my Lock, Queue or Semaphore bound to a different event loop?

Wrong::

    import asyncio

    limit = asyncio.Semaphore(1)

    async def fetch(fruit):
        async with limit:
            await asyncio.sleep(1)
            print(fruit)

    async def main():
        await asyncio.gather(
            fetch("melon"), fetch("water")
        )

    asyncio.run(main())
    asyncio.run(main())

Up to Python 3.9 it prints::

    Traceback (most recent call last):
      ...
    RuntimeError: Task <Task pending name='Task-3' coro=<fetch() running at program.py:6> cb=[...gather.<locals>._done_callback() at .../asyncio/tasks.py:...]> got Future <Future pending> attached to a different loop

On Python 3.10 and later it prints::

    melon
    water
    Traceback (most recent call last):
      ...
    RuntimeError: <asyncio.locks.Semaphore object at 0x... [locked]> is bound to a different event loop

Since 3.10 a semaphore, a lock, an event, a condition, a barrier or a queue
takes the running loop as its own when somebody first has to wait at it, and
keeps that loop.  The water waited in the first `asyncio.run`; the second has
another loop.  Up to 3.9 it took one when it was made, before any ran, and
failed in the first:
`asyncio_primer.mistakes.other_loops.made_before_the_loop`.

As long as nobody has to wait no error is raised, and so it may come and go
with the load, or strike in the second of two tests.  Two threads with a loop
each cannot share one either.

Make it in the coroutine that starts the others, and hand it to them.

Right::

    import asyncio

    async def fetch(fruit, limit):
        async with limit:
            await asyncio.sleep(1)
            print(fruit)

    async def main():
        limit = asyncio.Semaphore(1)
        await asyncio.gather(
            fetch("melon", limit), fetch("water", limit)
        )

    asyncio.run(main())
    asyncio.run(main())

It prints::

    melon
    water
    melon
    water

Also asked: global lock works once and then fails; second test fails because of
a queue; Event shared by two threads with their own loops; semaphore at module
level with pytest; rate limiter or cache lock in celery or flask; asyncio.Queue
used after restarting the loop; lock shared between two asyncio.run.

Next: `asyncio_primer.semaphores`, on what a limit limits.
"""
