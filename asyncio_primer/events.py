"""An event lets everybody through, those who wait and those who come later.

An `asyncio.Event` is a flag that tasks can wait for.  One task sets it, and
need not know whether anybody waits, nor how many.  It stays set until somebody
clears it, and meanwhile there is nothing to wait for.

Run it:  python -m asyncio_primer.events
"""

import asyncio
import time


async def drive(load: str, green: asyncio.Event) -> None:
    """Wait until *green* is set, then drive on with a *load* of something."""
    print(f"{load} comes to the light")
    await green.wait()
    print(f"{load} drives on")


async def main() -> None:
    """Let two lorries wait at a traffic light, and a third come later.

    >>> asyncio.run(main())
    fruit comes to the light
    water comes to the light
    -- green
    fruit drives on
    water drives on
    melon comes to the light
    melon drives on

    `asyncio.Event.set` lets all who wait go on, in the order in which they
    came.  The melon had no wait: where the flag is set `asyncio.Event.wait`
    returns at once, and does not even suspend.
    """
    green = asyncio.Event()
    waiting = asyncio.gather(drive("fruit", green), drive("water", green))
    await asyncio.sleep(0.1)
    print("-- green")
    green.set()
    await waiting
    await drive("melon", green)


async def look_up(green: asyncio.Event) -> None:
    """Look at *green* every two seconds, until it is set."""
    while not green.is_set():
        await asyncio.sleep(2)


async def wait_and_look() -> None:
    """Wait for the light and look at it; print when each way notices.

    Why not look at a plain flag every now and then?  The light turns green
    after one second:

    >>> asyncio.run(wait_and_look())
    waiting noticed after 1 s
    looking noticed after 2 s

    Who looks is late or, looking more often, busy for nothing.  Who waits is
    woken when it happens, and costs nothing before.
    """
    green, started = asyncio.Event(), time.perf_counter()
    asyncio.get_running_loop().call_later(1, green.set)
    looking = asyncio.create_task(look_up(green))
    await green.wait()
    print(f"waiting noticed after {time.perf_counter() - started:.0f} s")
    await looking
    print(f"looking noticed after {time.perf_counter() - started:.0f} s")


async def blink() -> None:
    """Let two lorries wait, and set and clear the flag in one breath.

    Predict: `asyncio.Event.clear` comes right after ``set``, before any other
    task has had a turn.  Who drives on?

    >>> asyncio.run(blink())
    fruit comes to the light
    water comes to the light
    green: False
    fruit drives on
    water drives on
    melon comes to the light
    melon still waits

    All who waited when it was set: ``set`` woke them, and ``clear`` does not
    undo that.  So when they drive on, the flag need not be set any more.  The
    melon, a moment later, is too late.  A flag that stays set is never missed.
    """
    green = asyncio.Event()
    waiting = asyncio.gather(drive("fruit", green), drive("water", green))
    await asyncio.sleep(0)
    green.set()
    green.clear()
    print("green:", green.is_set())
    await waiting
    try:
        await asyncio.wait_for(drive("melon", green), 0.1)
    except asyncio.TimeoutError:
        print("melon still waits")


async def cook(bell: asyncio.Event) -> None:
    """Cook three dishes, each when *bell* has rung."""
    for dish in (1, 2, 3):
        await bell.wait()
        bell.clear()  # before the work, or a ring during it is lost
        await asyncio.sleep(0.1)
        print(f"dish {dish}")


async def ring() -> None:
    """Ring three times for the cook.

    Predict: three orders come in at once, and the bell rings for each.  How
    many dishes are cooked?

    >>> asyncio.run(ring())
    dish 1
    the cook waits for the bell

    A flag that is set can be set again, and is no more set than before.  An
    event tells whether, not how often.

    When not: to count things or to hand them on, take `asyncio_primer.queues`.
    For one value that comes once, to one who waits, a future is simpler, for
    it carries the value: `asyncio_primer.futures`.

    Next: `asyncio_primer.conditions`, to wait for more than a flag can say.
    """
    bell = asyncio.Event()
    cooking = asyncio.create_task(cook(bell))
    for _ in range(3):
        bell.set()
    try:
        await asyncio.wait_for(cooking, 0.5)
    except asyncio.TimeoutError:
        print("the cook waits for the bell")


if __name__ == "__main__":
    asyncio.run(main())
    asyncio.run(blink())
    asyncio.run(ring())
