"""What does ``await asyncio.sleep(0)`` do, and why is my loop slow with it?

Wrong::

    import asyncio

    turns = 0

    async def count_turns():
        global turns
        while True:
            turns += 1
            await asyncio.sleep(0)

    async def crunch(numbers):
        total = 0
        for number in numbers:
            total += number
            await asyncio.sleep(0)
        return total

    async def main():
        task = asyncio.create_task(count_turns())
        print(await crunch(range(10_000)))
        task.cancel()
        print(f"about {turns // 1000} thousand turns")

    asyncio.run(main())

It prints::

    49995000
    about 10 thousand turns

``asyncio.sleep(0)`` lets everybody else who is ready have a turn, and the loop
looks at all its connections before it comes back: some hundred times the work
of adding a number.  Once in a while is enough.  How often?  Such that nobody
waits longer than some milliseconds; so count, or look at the clock.

Right::

    import asyncio

    turns = 0

    async def count_turns():
        global turns
        while True:
            turns += 1
            await asyncio.sleep(0)

    async def crunch(numbers):
        total = 0
        for number in numbers:
            total += number
            if number % 1000 == 0:
                await asyncio.sleep(0)
        return total

    async def main():
        task = asyncio.create_task(count_turns())
        print(await crunch(range(10_000)))
        task.cancel()
        print("turns:", turns)

    asyncio.run(main())

It prints::

    49995000
    turns: 10

It shares the thread and makes nothing faster.  What computes for seconds is
better off in a process:
`asyncio_primer.mistakes.blocking.computing_in_threads`.  And waiting for
something by looking again after each ``sleep(0)`` keeps a processor busy with
nothing; an event or a queue wakes you instead.

Also asked: asyncio.sleep(0) overhead; how often to yield to the event loop;
sleep(0) makes my program slow; 100 percent CPU with asyncio.sleep(0);
cooperative yield in a long loop; give control back to the event loop; what is
asyncio.sleep(0) for.

Next: `asyncio_primer.cooperation`, on offering the turn.
"""
