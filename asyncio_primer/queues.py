"""A full queue makes the producer wait, and an empty one the consumer.

A *queue* lies between tasks that make things, the *producers*, and tasks that
use them up, the *consumers*.  What is put in first is got first.  Neither side
has to know the other, nor how fast it is.

Run it:  python -m asyncio_primer.queues
"""

import asyncio


async def cook(queue: "asyncio.Queue[str]") -> None:
    """Cook three dishes and put each into *queue*."""
    for dish in ("water", "melon", "fruit"):
        print("cooks", dish)
        await queue.put(dish)  # suspended while the queue is full


async def waiter(queue: "asyncio.Queue[str]") -> None:
    """Get three dishes from *queue*, and take a while to serve each."""
    for _ in range(3):
        dish = await queue.get()  # suspended while the queue is empty
        print("serves", dish)
        await asyncio.sleep(0.2)


async def kitchen(size: int = 1) -> None:
    """Run cook and waiter with a queue that holds *size* dishes between them.

    Here the producer is much faster than the consumer.  A queue of size 0 has
    no limit, and never makes the producer wait:

    >>> asyncio.run(kitchen(0))
    cooks water
    cooks melon
    cooks fruit
    serves water
    serves melon
    serves fruit

    If there were a million dishes, a million would pile up.  The size is what
    stops that.

    Predict: with room for one dish in the queue, how many are cooked before
    the first is served?

    >>> asyncio.run(kitchen(1))
    cooks water
    cooks melon
    serves water
    cooks fruit
    serves melon
    serves fruit

    Two.  The first `asyncio.Queue.put` finds room, so it does not suspend the
    cook, who goes on to the next dish.  The second does: one dish lies in the
    queue and one in the cook's hands until the waiter takes the first.  From
    there on the cook works at the waiter's pace.  A wait that travels back
    like this, from the slow to the fast, is called *backpressure*.
    """
    queue: asyncio.Queue[str] = asyncio.Queue(maxsize=size)
    await asyncio.gather(cook(queue), waiter(queue))


async def without_waiting() -> None:
    """Fill a queue of two and empty it again, without once waiting.

    What if you cannot wait, or would rather not?  Two methods act at once, and
    raise an exception where `await` would have suspended you:

    >>> asyncio.run(without_waiting())
    no room for fruit
    water
    melon
    nothing left

    They are no coroutine functions, so ordinary code can call them, too.
    """
    queue: asyncio.Queue[str] = asyncio.Queue(maxsize=2)
    for dish in ("water", "melon", "fruit"):
        try:
            queue.put_nowait(dish)
        except asyncio.QueueFull:
            print("no room for", dish)
    try:
        while True:
            print(queue.get_nowait())
    except asyncio.QueueEmpty:
        print("nothing left")


async def guest(colour: str, queue: "asyncio.Queue[str]", pause: bool) -> None:
    """Look into *queue*, *pause* or not, and take a dish as guest *colour*."""
    print(colour, "sees", queue.qsize(), "and full is", queue.full())
    if queue.empty():
        return
    if pause:
        await asyncio.sleep(0)  # and others have a look meanwhile
    try:
        print(colour, "takes the", queue.get_nowait())
    except asyncio.QueueEmpty:
        print(colour, "is too late")


async def two_guests(pause: bool = True) -> None:
    """Let two guests who *pause*, or do not, look for the last melon.

    Can you trust `asyncio.Queue.empty`?  With threads you could not: what it
    says of a `queue.Queue` may be false before you have read it.

    Predict: both guests look first, and then take without a pause.  Can one of
    them see a melon, and not get it?

    >>> asyncio.run(two_guests(pause=False))
    red sees 1 and full is True
    red takes the melon
    blue sees 0 and full is False

    No.  But if they pause in between:

    >>> asyncio.run(two_guests(pause=True))
    red sees 1 and full is True
    blue sees 1 and full is True
    red takes the melon
    blue is too late

    Between two awaits no other task runs, so what `asyncio.Queue.qsize`,
    `asyncio.Queue.empty` and `asyncio.Queue.full` say stays true up to the
    next `await`.  After it, look again, or just await `asyncio.Queue.get`.

    When not: between threads, which need a `queue.Queue`.  For a single
    result a task is enough, and for a list of jobs known beforehand
    `asyncio.gather`.

    Next: `asyncio_primer.priorities`, for queues with another order;
    `asyncio_primer.stopping`: how does a consumer know that it is over?
    """
    queue: asyncio.Queue[str] = asyncio.Queue(maxsize=1)
    queue.put_nowait("melon")
    red, blue = guest("red", queue, pause), guest("blue", queue, pause)
    await asyncio.gather(red, blue)


if __name__ == "__main__":
    asyncio.run(kitchen())
    asyncio.run(without_waiting())
    asyncio.run(two_guests(pause=True))
