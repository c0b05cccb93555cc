"""How do I wait for whichever of several is first, and take only its result?

Wrong::

    import asyncio

    async def ask(mirror, seconds):
        await asyncio.sleep(seconds)
        print("answer from", mirror)
        return mirror

    async def main():
        answers = await asyncio.gather(
            ask("red", 3), ask("blue", 1))
        print("the first is", answers[0])

    asyncio.run(main())

It prints::

    answer from blue
    answer from red
    the first is red

``gather`` waits for all of them, and the first in its list is the first that
you *named*.  `asyncio.wait` can be told to return when one is done.  It needs
tasks, it stops none of the others, and more than one can be done by then.

Right::

    import asyncio

    async def ask(mirror, seconds):
        await asyncio.sleep(seconds)
        print("answer from", mirror)
        return mirror

    async def main():
        tasks = [asyncio.create_task(ask("red", 3)),
                 asyncio.create_task(ask("blue", 1))]
        done, others = await asyncio.wait(
            tasks, return_when=asyncio.FIRST_COMPLETED)
        for task in others:
            task.cancel()
        print("the first is", done.pop().result())

    asyncio.run(main())

It prints::

    answer from blue
    the first is blue

To wait until the others have stopped, too:
`asyncio_primer.mistakes.gathering.losers_run_on`.

``result()`` raises if the first to be done has failed.  If you want the first
that *succeeds*, go through `asyncio.as_completed`, catch the errors, and
cancel the rest at the first result.

Also asked: race several coroutines; Promise.race in Python; return as soon as
one task finishes; take the fastest answer and cancel the rest; wait for any
task; get the result of the first finished task; stop all when one is done;
FIRST_COMPLETED example; two events, whichever comes first; any() for async.

Next: `asyncio_primer.waiting`, on who is done and who is not.
"""
