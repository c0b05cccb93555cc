"""Elsewhere a call starts the work; here it makes a coroutine that waits.

Whoever knows `async` from JavaScript or C#, or goroutines from Go, knows the
words.  What differs is when things start, who runs them and how they end.

===========================  ==============================================
a call of an async ``f``     ``task = asyncio.create_task(f())``; keep it
``Task.Run(f)``, ``go f()``  ``asyncio.to_thread(f)``, if ``f`` blocks
``Promise.all``, WhenAll     `asyncio.gather`
``Promise.allSettled``       ``asyncio.gather(..., return_exceptions=True)``
``race``, WhenAny, select    `asyncio.wait` with ``FIRST_COMPLETED``
``errgroup``                 `asyncio.TaskGroup`
``make(chan T, n)``          ``asyncio.Queue(n)``; 0 means no limit
``AsyncLocal``               `contextvars.ContextVar`
===========================  ==============================================

Run it:  python -m asyncio_primer.elsewhere
"""

import asyncio


async def fetch(fruit: str) -> str:
    """Fetch *fruit*, which takes a second, and return it."""
    print("fetching", fruit)
    await asyncio.sleep(1)
    return fruit


async def called_first() -> None:
    """Call twice, then await twice.

    In JavaScript and C# both calls have begun before the first `await`.

    Predict: how long does it take here, and what is printed first?

    >>> asyncio.run(called_first())
    called both
    fetching water
    fetching melon
    2 s

    Both calls made a coroutine and started nothing.  Each `await` then ran
    one, from beginning to end.
    """
    started = asyncio.get_running_loop().time()
    water, melon = fetch("water"), fetch("melon")
    print("called both")
    await water
    await melon
    print(f"{asyncio.get_running_loop().time() - started:.0f} s")


async def made_first() -> None:
    """Make two tasks, then await both: this is the translation.

    >>> asyncio.run(made_first())
    made both
    fetching water
    fetching melon
    1 s

    Even so nothing is fetched before the first `await` lets go: a task begins
    in the loop's next round, a promise inside the call.
    """
    started = asyncio.get_running_loop().time()
    water = asyncio.create_task(fetch("water"))
    melon = asyncio.create_task(fetch("melon"))
    print("made both")
    await water
    await melon
    print(f"{asyncio.get_running_loop().time() - started:.0f} s")


async def leave() -> None:
    """Return while a task is at work.

    Node runs until no timer and no socket is left; C# and Go end with main,
    and no ``finally`` or ``defer`` of the rest runs.  `asyncio.run` cancels
    what is left, and waits for that:

    >>> asyncio.run(leave())
    main is done: False
    sent home
    """

    async def work() -> None:
        try:
            await asyncio.sleep(60)
        finally:
            print("sent home")

    task = asyncio.create_task(work(), name="work")
    await asyncio.sleep(1)
    print("main is done:", task.done())


async def stop() -> None:
    """Cancel a task that was never told how to be cancelled.

    No token, signal or context is handed down the chain of calls.  The request
    arrives as an exception, at whichever `await` is at the bottom:

    >>> asyncio.run(stop())
    fetching melon
    stopped: True
    """
    task = asyncio.create_task(fetch("melon"), name="fetch")
    await asyncio.sleep(0.5)
    task.cancel()
    await asyncio.wait([task])
    print("stopped:", task.cancelled())


async def hand_over(room: int) -> None:
    """Send three colours through a queue with *room* for so many; 0: for any.

    ``make(chan T)`` hands over: whoever sends waits until somebody receives.
    No queue does that.  With room 0 it takes everything, its `await` never has
    to wait, and so the customer gets no turn:

    >>> asyncio.run(hand_over(0))
    sent red, sent blue, sent green, got red, got blue, got green.
    >>> asyncio.run(hand_over(1))
    sent red, got red, sent blue, got blue, sent green, got green.

    When not: do not carry the other language's ways over by name.  Ask what
    starts a thing, who waits for it, and who hears its error.

    Next: `asyncio_primer.coroutines` for what a call returns, then
    `asyncio_primer.cooperation` for the one thread that everybody shares.
    """
    queue: asyncio.Queue[str] = asyncio.Queue(room)

    async def customer() -> None:
        for end in ", ", ", ", ".\n":
            print("got", await queue.get(), end=end)

    task = asyncio.create_task(customer(), name="customer")
    for colour in ("red", "blue", "green"):
        await queue.put(colour)
        print("sent", colour, end=", ")
    await task


if __name__ == "__main__":
    for main in (called_first, made_first, leave, stop):
        asyncio.run(main())
    for room in (0, 1):
        asyncio.run(hand_over(room))
