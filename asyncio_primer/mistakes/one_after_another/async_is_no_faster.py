"""Does async make my code faster?  Why does mine take just as long?

Wrong::

    import asyncio

    steps = []

    async def crunch(name):
        steps.append(f"{name} begins")
        sum(number**2 for number in range(100_000))
        steps.append(f"{name} ends")

    async def main():
        await asyncio.gather(
            crunch("red"), crunch("blue"))
        print(*steps, sep=", ")

    asyncio.run(main())

It prints::

    red begins, red ends, blue begins, blue ends

asyncio saves *waiting*, nothing else.  While one task waits for an answer, a
timer or another program, the others use the thread.  ``crunch`` never waits,
it computes, so there is nothing to save: one thread does one sum, then the
other.  A little is even lost on tasks and turns.

So ask where the time goes.

- Waiting for many: asyncio, if all are started before any is awaited.
  Awaiting one after another saves nothing:
  `asyncio_primer.mistakes.one_after_another.awaits_in_a_row`.
- Computing: several processes, on several cores:
  `asyncio_primer.mistakes.blocking.computing_in_threads`.
- Waiting for one thing at a time, each needing the one before: nothing helps
  but a faster other side.

Right, for work that waits::

    import asyncio

    steps = []

    async def fetch(name):
        steps.append(f"{name} begins")
        await asyncio.sleep(1)
        steps.append(f"{name} ends")

    async def main():
        await asyncio.gather(
            fetch("red"), fetch("blue"))
        print(*steps, sep=", ")

    asyncio.run(main())

It prints::

    red begins, blue begins, red ends, blue ends

Also asked: asyncio is slow; async slower than sync; is asyncio faster than
threads; no speedup with async; does asyncio use multiple cores; CPU bound code
in async functions; asyncio performance; is async really parallel; async is not
faster than normal code; async makes no difference; async version takes the
same time.

Next: `asyncio_primer.processes`, on work that is not waiting.
"""
