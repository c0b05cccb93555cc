"""The same work, together: three seconds.

*Concurrent* tasks overlap: one begins before another has ended.  The
*asynchronous* way to do that needs one thread only: a task that has to wait
lets go of the thread, and another one uses it meanwhile.

Run it:  python -m asyncio_primer.asynchronous
"""

import asyncio
import threading
import time
from typing import Dict, List


async def traffic_light() -> None:
    """Show red, blue and green, one second apart, and let others go on."""
    await asyncio.sleep(1)  # suspended: the thread is free for a second
    print("red")
    await asyncio.sleep(1)
    print("blue")
    await asyncio.sleep(1)
    print("green")


async def main() -> None:
    """Show three traffic lights at once, and say how long it took.

    In `asyncio_primer.synchronous` the same nine lines take nine seconds:

    >>> asyncio.run(main())
    red
    red
    red
    blue
    blue
    blue
    green
    green
    green
    3 sec

    `asyncio.gather` makes a task of each coroutine, waits for all of them, and
    returns the list of their results.  Each traffic light still takes three
    seconds, in the same order as before; they wait at the same time.
    """
    started = time.perf_counter()
    await asyncio.gather(traffic_light(), traffic_light(), traffic_light())
    print(f"{time.perf_counter() - started:.0f} sec")


async def announce(number: int) -> None:
    """Say that traffic light *number* starts."""
    print(f"light {number} starts")


async def made_before_started() -> None:
    """Gather three coroutines, and look before they start.

    Does the first one start while the others are still being made?  No:
    `asyncio.gather` makes a task of each before any of them runs, and they
    start in that order once this task lets go.

    >>> asyncio.run(made_before_started())
    4 tasks, this one among them
    light 1 starts
    light 2 starts
    light 3 starts
    """
    lights = asyncio.gather(announce(1), announce(2), announce(3))
    print(len(asyncio.all_tasks()), "tasks, this one among them")
    await lights


async def threads_used() -> int:
    """Return the number of threads that three tasks run in.

    Overlapping is not running in *parallel*.  At any moment one task runs and
    the others wait; there is one thread for all of them:

    >>> asyncio.run(threads_used())
    1

    So asyncio saves waiting, not work: three seconds of computing, three
    times, would take nine again.
    """
    seen: List[int] = []

    async def look() -> None:
        seen.append(threading.get_ident())
        await asyncio.sleep(1)
        seen.append(threading.get_ident())

    await asyncio.gather(look(), look(), look())
    return len(set(seen))


async def pay_in(account: Dict[str, int]) -> None:
    """Add one to the balance of *account*, slowly: read, wait, write."""
    balance = account["balance"]
    await asyncio.sleep(1)  # others read the same balance meanwhile
    account["balance"] = balance + 1


async def balance_after_three() -> int:
    """Pay in three times at once; return the balance.

    Predict: is the outcome at least the same as one after another?

    >>> asyncio.run(balance_after_three())
    1

    Not by itself.  Three tasks read 0 before any of them wrote.  Between two
    awaits no other task runs; across an `await` anything may have changed.

    When not: for computing, which keeps the thread; and where there is only
    one thing to wait for, for then nothing can overlap.

    Next: `asyncio_primer.chaining`, where one coroutine needs another.
    """
    account = {"balance": 0}
    await asyncio.gather(pay_in(account), pay_in(account), pay_in(account))
    return account["balance"]


if __name__ == "__main__":
    asyncio.run(main())
