"""A condition wakes you to look again, not to go ahead.

An event says yes or no.  What if a cook waits until three melons are there,
and another until there is one?  An `asyncio.Condition` is a lock with a place
to wait at: whoever changes what the lock guards wakes those who wait, and each
looks for itself whether this is what it waited for.

Run it:  python -m asyncio_primer.conditions
"""

import asyncio


class Shelf:
    """Some melons, and a condition that is notified when there are more."""

    def __init__(self) -> None:
        self.melons = 0
        self.more = asyncio.Condition()


async def take(name: str, wanted: int, shelf: Shelf) -> None:
    """Let *name* take *wanted* melons from *shelf*, once they are there."""
    async with shelf.more:
        await shelf.more.wait_for(lambda: shelf.melons >= wanted)
        shelf.melons -= wanted  # still holding the lock: it is still true
        print(f"{name} takes {wanted}")


async def put(number: int, shelf: Shelf) -> None:
    """Put *number* melons on *shelf*, and wake all who wait for some.

    Who notifies must hold the lock, even with no `await` in between to guard:

    >>> async def forgetful() -> None:
    ...     Shelf().more.notify_all()
    >>> asyncio.run(forgetful())
    Traceback (most recent call last):
        ...
    RuntimeError: cannot notify on un-acquired lock
    """
    async with shelf.more:
        shelf.melons += number
        shelf.more.notify_all()


async def main() -> None:
    """Bring four melons, one by one, to a red cook and a blue one.

    >>> asyncio.run(main())
    a melon comes
    blue takes 1
    a melon comes
    a melon comes
    a melon comes
    red takes 3

    `asyncio.Condition.wait_for` looks first.  If it has to wait it gives the
    lock back, else nobody could put anything there; when it is notified it
    takes the lock again, and looks again.  Red looked five times: on coming,
    and after each of four melons.
    """
    shelf = Shelf()
    red = asyncio.create_task(take("red", 3, shelf), name="red")
    blue = asyncio.create_task(take("blue", 1, shelf), name="blue")
    for _ in range(4):
        await asyncio.sleep(0.1)
        print("a melon comes")
        await put(1, shelf)
    await asyncio.gather(red, blue)


async def notify_one() -> None:
    """Bring one melon, wake one cook, and look at the shelf later.

    `asyncio.Condition.notify` wakes one of those who wait, the first.

    Predict: red waits for three melons, and behind it blue waits for one.  A
    melon comes, and ``notify`` wakes one of them.  Who takes it?

    >>> asyncio.run(notify_one())
    on the shelf: 1
    blue takes 1
    red takes 3

    Nobody.  Red was woken, looked, and went to the end of the line; blue
    slept, with its melon on the shelf, until `asyncio.Condition.notify_all`
    woke both, blue first.  Notify one only where any one of them will do.
    """
    shelf = Shelf()
    red, blue = take("red", 3, shelf), take("blue", 1, shelf)
    both = asyncio.gather(red, blue)
    await asyncio.sleep(0)
    async with shelf.more:
        shelf.melons += 1
        shelf.more.notify()
    await asyncio.sleep(0.1)
    print("on the shelf:", shelf.melons)
    await put(3, shelf)
    await both


async def grab(name: str, shelf: Shelf) -> None:
    """Let *name* take a melon from *shelf*, without a second look.

    `asyncio.Condition.wait` waits to be woken, and does not look at what
    is there then.
    """
    async with shelf.more:
        if not shelf.melons:
            await shelf.more.wait()
        shelf.melons -= 1
        print(f"{name} takes one, {shelf.melons} left")


async def one_melon() -> None:
    """Bring a melon for red, who waits, while blue comes in at the door.

    Predict: red is the only one who waits, and is woken.  Blue, a newcomer,
    waits only for the lock.  Who gets the one melon?

    >>> asyncio.run(one_melon())
    blue takes one, 0 left
    red takes one, -1 left

    Being woken is not having the lock.  Blue was in line for it before red,
    saw a melon, took it; then red went ahead without a look.  The cure is
    ``while`` in place of the ``if``; ``wait_for`` is such a loop.

    When not: for one flag an `asyncio.Event` is enough.  If each thing goes to
    whoever comes first, take an `asyncio.Queue`, which has done all of this.

    Next: `asyncio_primer.barriers`, where everybody waits for everybody.
    """
    shelf = Shelf()
    red = asyncio.create_task(grab("red", shelf), name="red")
    await asyncio.sleep(0.1)
    async with shelf.more:
        blue = asyncio.create_task(grab("blue", shelf), name="blue")
        await asyncio.sleep(0.1)
        shelf.melons += 1
        shelf.more.notify()
    await asyncio.gather(red, blue)


if __name__ == "__main__":
    asyncio.run(main())
    asyncio.run(notify_one())
    asyncio.run(one_melon())
