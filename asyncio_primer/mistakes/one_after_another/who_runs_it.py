"""How does asyncio work: what is an event loop, and who runs my coroutine?

An *event loop* does.  It is a ``while`` loop with a list of tasks that are
ready.  It takes the first and runs it, in this one thread, until the task
reaches an ``await`` that has to wait: for a timer, a connection, a result that
is not there yet.  Then the loop takes the next.  When nobody is ready, it
sleeps until a timer is due or the operating system says that data has come,
and that makes a task ready again.  Nobody interrupts a task; it gives up its
turn or keeps it.

What surprises: not every ``await`` gives up the turn.

Wrong::

    import asyncio

    async def paint(colour):
        for step in (1, 2):
            print(colour, step)
            await dry(colour)

    async def dry(colour):
        return f"{colour} is dry"

    async def main():
        await asyncio.gather(
            paint("red"), paint("blue"))

    asyncio.run(main())

It prints::

    red 1
    red 2
    blue 1
    blue 2

``await dry(colour)`` calls ``dry`` much as a function would be called, and
goes on inside it.  Nothing in there has to wait, so the loop never hears of
it, and red keeps its turn to the end.  Only what stands at the bottom of such
a chain gives up the turn: ``asyncio.sleep``, a read from a connection, an
empty queue, a lock that somebody else holds.

Right::

    import asyncio

    async def paint(colour):
        for step in (1, 2):
            print(colour, step)
            await dry(colour)

    async def dry(colour):
        await asyncio.sleep(1)
        return f"{colour} is dry"

    async def main():
        await asyncio.gather(
            paint("red"), paint("blue"))

    asyncio.run(main())

It prints::

    red 1
    blue 1
    red 2
    blue 2

Also asked: what happens at await; does await always give control back to the
event loop; is asyncio single threaded; explain the event loop in simple words;
how are coroutines scheduled; what runs between awaits; does async use threads;
when does asyncio switch to another task; who wakes a task up; does an async
function run in another thread; asyncio under the hood, internals; context
switch between coroutines; what does await do, actually; what is an event loop.

Next: `asyncio_primer.event_loop`, an event loop in forty lines.
"""
