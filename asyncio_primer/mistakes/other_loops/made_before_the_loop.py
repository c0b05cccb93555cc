"""Can I make an asyncio.Queue or Lock at module level, as a global variable?

Wrong::

    import asyncio

    queue = asyncio.Queue()

    async def main():
        loop = asyncio.get_running_loop()
        loop.call_later(1, queue.put_nowait, "melon")
        print(await queue.get())

    asyncio.run(main())

Up to Python 3.9 it prints::

    Traceback (most recent call last):
      ...
    RuntimeError: Task <Task pending name='Task-1' coro=<main() running at program.py:8> cb=[_run_until_complete_cb() at .../asyncio/base_events.py:...]> got Future <Future pending> attached to a different loop

On Python 3.10 and later it prints::

    melon

From Python 3.10 on you can, not on 3.8 and 3.9.  There a queue, a lock, an
event, a semaphore and a condition asked for the current loop when they were
*made*, and at module level got one that never runs; `asyncio.run` makes
another.  Since 3.10 they take no loop until somebody first has to wait at
them, and then the running one.

It shows late, too: a queue that is never empty and a lock that is always free
let nobody wait, and all goes well until the first time.

Making them in ``main`` is right everywhere, and better on new Pythons, too: a
second `asyncio.run`, in the next test perhaps, would find the first one's
(`asyncio_primer.mistakes.other_loops.bound_to_another_loop`).

Right::

    import asyncio

    async def main():
        queue = asyncio.Queue()
        loop = asyncio.get_running_loop()
        loop.call_later(1, queue.put_nowait, "melon")
        print(await queue.get())

    asyncio.run(main())

It prints::

    melon

Also asked: global asyncio.Lock or Semaphore; asyncio.Queue in a class
attribute or dataclass default; Event created in __init__ before run; works on
my laptop but not on the server; works on Python 3.10 and fails on 3.8; queue
as a global variable; semaphore outside of main; queue made before asyncio.run;
fails on one machine only; should I create a Lock inside main.

Next: `asyncio_primer.queues`, with a queue made where it is used.
"""
