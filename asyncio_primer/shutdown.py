"""A service stops in three steps: take no more, finish, cancel the rest.

Whoever stops a service sends it a SIGTERM, waits for some seconds, and then
kills it.  In that time those who have been promised something should get it,
and what cannot be finished should at least be cleaned up.

Run it:  python -m asyncio_primer.shutdown
"""

import asyncio
import signal
from typing import List


async def cook(dish: str, seconds: float) -> None:
    """Cook *dish* for some *seconds*, and throw it away when cancelled."""
    try:
        await asyncio.sleep(seconds)
    except asyncio.CancelledError:
        print(dish, "is thrown away")
        raise
    print(dish, "is served")


async def take_orders(kitchen: List["asyncio.Task[None]"]) -> None:
    """Take an order each half second; keep the task in *kitchen*."""
    for dish, seconds in (("red", 1.5), ("blue", 60), ("green", 1)):
        print(dish, "is ordered")
        task = asyncio.create_task(cook(dish, seconds), name=dish)
        kitchen.append(task)
        task.add_done_callback(kitchen.remove)
        await asyncio.sleep(0.5)


async def until_told(stop: asyncio.Event) -> None:
    """Wait for *stop*, which a SIGTERM sets - here one comes, after 0.75 s.

    Why not `asyncio.loop.add_signal_handler`?  This works on Windows as well.
    A `signal.signal` handler may run between any two lines, and while the loop
    is asleep, so it must come in as a thread does, by ``call_soon_threadsafe``
    (`asyncio_primer.crossing`).
    """
    loop = asyncio.get_running_loop()

    def told(*_: object) -> None:
        loop.call_soon_threadsafe(stop.set)

    before = signal.signal(signal.SIGTERM, told)
    loop.call_later(0.75, signal.raise_signal, signal.SIGTERM)
    try:
        await stop.wait()
    finally:
        signal.signal(signal.SIGTERM, before)  # a second one ends us at once
    print("closing time")


async def close(kitchen: List["asyncio.Task[None]"], patience: float) -> None:
    """Let *kitchen* finish for *patience* seconds, then cancel the rest.

    `asyncio.wait` does not cancel when its time is up, and raises nothing.
    The last wait has no limit: a clean-up that hangs would hang the service
    until it is killed.
    """
    if kitchen:
        await asyncio.wait(kitchen, timeout=patience)
        for task in kitchen:
            task.cancel()
        await asyncio.gather(*kitchen, return_exceptions=True)


async def service(patience: float) -> None:
    """Take orders until a SIGTERM comes, then close with *patience*, in s.

    A service that stops on the spot disappoints its guests:

    >>> asyncio.run(service(patience=0))
    red is ordered
    blue is ordered
    closing time
    red is thrown away
    blue is thrown away

    Predict: red takes 1.5 s from the beginning, the SIGTERM comes after 0.75,
    and now we have a second's patience.  What becomes of red, blue and green?

    >>> asyncio.run(service(patience=1))
    red is ordered
    blue is ordered
    closing time
    red is served
    blue is thrown away

    Red was begun and could be finished.  Blue took too long, was cancelled and
    cleaned up.  Green was never ordered: the door closes first, or there would
    be no end to it.

    When not: work that loses nothing by being cut off, or that a queue
    elsewhere keeps until it is done.  Cancel at once then, and end sooner.

    Next: `asyncio_primer.bridging`, for code that does not know tasks at all.
    """
    kitchen: List[asyncio.Task[None]] = []
    stop = asyncio.Event()
    orders = asyncio.create_task(take_orders(kitchen), name="orders")
    orders.add_done_callback(lambda _: stop.set())  # without it, no service
    await until_told(stop)
    orders.cancel()
    await asyncio.wait({orders})
    await close(kitchen, patience)
    if not orders.cancelled():
        await orders  # raises what it has raised


if __name__ == "__main__":
    asyncio.run(service(patience=1))
