"""A blocking call can move to a thread, and there nothing can cancel it.

A function that blocks - a driver of a database, a library that knows nothing
of asyncio - stops every task if a coroutine calls it.  Called in a thread of
its own it stops nobody, as `asyncio_primer.cooperation` showed.  What is the
price?

Run it:  python -m asyncio_primer.threads
"""

import asyncio
import time
from concurrent.futures import ThreadPoolExecutor
from typing import Dict


def cook(dish: str, seconds: float) -> str:
    """Cook *dish* for some *seconds*, blocking the thread; return it.

    Needs Python 3.9.  `asyncio.to_thread` calls a function in a thread.
    Whoever awaits it is suspended until that returns, and gets the result:

    >>> asyncio.run(asyncio.to_thread(cook, "melon", seconds=0.1))
    melon: on the stove
    melon: done
    'hot melon'

    Before, one writes ``loop.run_in_executor(None, cook, "melon", 0.1)``.

    Predict: which call has begun when the coffee break is over: red, blue, or
    both?  On Python 3.9 and later:

    >>> async def who_begins() -> None:
    ...     red = asyncio.to_thread(print, "red begins")
    ...     loop = asyncio.get_running_loop()
    ...     blue = loop.run_in_executor(None, print, "blue begins")
    ...     await asyncio.sleep(0.2)
    ...     print("the coffee break is over")
    ...     await asyncio.gather(red, blue)
    >>> asyncio.run(who_begins())
    blue begins
    the coffee break is over
    red begins

    `asyncio.to_thread` is a coroutine function, so calling it runs nothing.
    `asyncio.loop.run_in_executor` starts the call and returns a future; it
    takes no keyword arguments, and leaves context variables behind.
    """
    print(f"{dish}: on the stove")
    time.sleep(seconds)
    print(f"{dish}: done")
    return f"hot {dish}"


async def one_stove() -> None:
    """Give one thread three dishes, and cancel two of them half-way.

    The threads belong to an *executor*: a pool of limited size with a queue
    in front.  asyncio's own has 5 to 32, depending on the processors; here a
    pool of one takes its place.

    Predict: red is cooking, blue and green are in the queue, then red and blue
    are cancelled.  Which of the three get done?

    >>> asyncio.run(one_stove())
    red: on the stove
    cancelled: red and blue
    red: done
    green: on the stove
    green: done

    Blue had not begun, and never does.  But nothing stops a thread that looks
    at no flag, such as a `threading.Event`: cancelling red ended only the
    *waiting* for it.  The call went on, and green had to wait for the thread.
    """
    loop = asyncio.get_running_loop()
    loop.set_default_executor(ThreadPoolExecutor(1))
    red = loop.run_in_executor(None, cook, "red", 0.6)
    blue = loop.run_in_executor(None, cook, "blue", 0.6)
    green = loop.run_in_executor(None, cook, "green", 0.2)
    await asyncio.sleep(0.3)
    red.cancel()
    blue.cancel()
    print("cancelled: red and blue")
    await green


async def impatient() -> None:
    """Wait 0.1 s for a dish that takes 0.4 s, then leave.

    Predict: the main task ends after 0.1 s.  Does `asyncio.run` return before
    the water is done, or after?  On Python 3.9 and later:

    >>> asyncio.run(impatient())
    water: on the stove
    I am leaving
    water: done

    After.  A timeout cancels, so it stops no thread either, and `asyncio.run`
    waits for its executor's threads.  (In 3.8 it does not; there Python waits
    for them when it exits.)
    """
    loop = asyncio.get_running_loop()
    water = loop.run_in_executor(None, cook, "water", 0.4)
    try:
        await asyncio.wait_for(water, timeout=0.1)
    except asyncio.TimeoutError:
        print("I am leaving")


def pay_in(account: Dict[str, int]) -> None:
    """Add one to the balance of *account*: read, wait, write."""
    balance = account["balance"]
    time.sleep(0.3)
    account["balance"] = balance + 1


async def pay_in_twice() -> int:
    """Pay in from two threads at once; return the balance.

    There is no `await` in `pay_in`, so no task can come in between its lines.
    A thread can, anywhere:

    >>> asyncio.run(pay_in_twice())
    1

    A `threading.Lock` around the three lines helps; an `asyncio.Lock` is for
    tasks, and does not.  Better still, let threads *return* what they found,
    and only the coroutine change what is shared.

    When not: where a library can be awaited, or the call computes
    (`asyncio_primer.processes`).  What may hang for ever needs a
    timeout of its own, for asyncio's cannot end it.

    Next: `asyncio_primer.crossing`, for a thread that has something to tell
    the event loop before it returns.
    """
    loop = asyncio.get_running_loop()
    account = {"balance": 0}
    calls = [loop.run_in_executor(None, pay_in, account) for _ in range(2)]
    await asyncio.gather(*calls)
    return account["balance"]


if __name__ == "__main__":
    asyncio.run(one_stove())
    asyncio.run(impatient())
    print("balance:", asyncio.run(pay_in_twice()))
